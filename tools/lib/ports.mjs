// Ports of the loopback address.
import { createServer } from 'node:net';
import { Failure } from './run.mjs';

/** This port if it is free; otherwise 0, which lets the system choose, unless it must be this one. @param {number} port @param {boolean} must */
export async function freePort(port, must) {
  const free = await new Promise((/** @type {(free: boolean) => void} */ resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  if (!free && must) throw new Failure(`Port ${port} is taken.`);
  return free ? port : 0;
}

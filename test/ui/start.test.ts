// The embedded VS Code that `npm start` opens lets in only whoever has its address: a page of somebody else's in the same browser has not.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer, tokenFileIn } from '../../tools/lib/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sayso-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** A message of the window's to its server, in a frame of a web socket. */
function framed(message: object): Buffer {
  const words = Buffer.from(JSON.stringify(message)), head = Buffer.alloc(13), mask = Buffer.from([7, 1, 3, 5]);
  head[0] = 2;
  head.writeUInt32BE(1, 1);
  head.writeUInt32BE(words.length, 9);
  const body = Buffer.concat([head, words]);
  return Buffer.concat([Buffer.from([0x82, 0xfe, body.length >> 8, body.length & 0xff]), mask, body.map((byte, at) => byte ^ mask[at % 4]!)]);
}

/** What the server says to a page of somebody else's that connects and calls this its token: `sign` where it is let in. */
function connected(port: number, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write([
      'GET /?reconnectionToken=aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee&reconnection=false&skipWebSocketFrames=false HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Origin: http://pages.example',
      'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: bmV3cyBhdCBlbGV2ZW4uIQ==', '', '',
    ].join('\r\n')));
    let answer = '';
    socket.on('data', (part) => {
      if (answer === '') socket.write(framed({ type: 'auth', auth: token, data: 'page' }));
      answer += part.toString('latin1');
      if (answer.includes('"type"')) socket.destroy();
    });
    socket.on('close', () => resolve(/"type":"(\w+)"/.exec(answer)?.[1] ?? 'nothing')).on('error', reject);
  });
}

test('nobody comes in without the token, which is kept for the next time', async () => {
  const { file, token } = await tokenFileIn(folder);
  expect(token).toMatch(/^[\da-f]{48}$/);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await tokenFileIn(folder)).token).toBe(token);
  const server = await startServer({ dataFolder: folder, tokenFile: file, closed: true });
  try {
    expect((await fetch(`${server.origin}/`)).status).toBe(403);
    expect((await fetch(`${server.origin}/?tkn=${token.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`)).status).toBe(403);
    expect((await fetch(`${server.origin}/?tkn=${token}`, { redirect: 'manual' })).status).toBe(302);
    for (const wrong of ['', '00000000000000000000', 'x'.repeat(token.length)]) expect(await connected(server.port, wrong), wrong).not.toBe('sign');
    expect(await connected(server.port, token)).toBe('sign');
  } finally {
    await server.stop();
  }
});

test('no server is started without one but for a test', async () => {
  await expect(startServer({ dataFolder: folder })).rejects.toThrow('needs a token');
});

test('a token that is none is made anew', async () => {
  const { file, token } = await tokenFileIn(folder);
  writeFileSync(file, '');
  const again = await tokenFileIn(folder);
  expect(again.token).toMatch(/^[\da-f]{48}$/);
  expect(again.token).not.toBe(token);
});

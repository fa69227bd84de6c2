/** What goes to the reader of our output. */
import { writeSync } from 'node:fs';

/**
 * Written at once, as long as the system takes it: Node's own stream takes longer to load than a short text to be read. Not to a console of Windows, which takes
 * UTF-8 from a stream alone.
 */
let atOnce = process.platform !== 'win32';
if (!atOnce) process.stdout.on('error', ended);

/** Waits where the reader of our output is slower than we are. One that has had enough (`sayso read … | head`) ends the program quietly; a full disk ends it with a line that says so. */
export async function print(text: string | Uint8Array): Promise<void> {
  let bytes = typeof text === 'string' ? Buffer.from(text) : text;
  try {
    while (atOnce && bytes.length > 0) bytes = bytes.subarray(writeSync(1, bytes));
  } catch (error) {
    ended(error as NodeJS.ErrnoException);
    atOnce = false; // a pipe that does not wait is full
    process.stdout.on('error', ended);
  }
  if (bytes.length > 0 && !process.stdout.write(bytes)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Ends the program with this status, at once where nothing can wait to be written: else Node first gives back its memory, piece by piece. */
export function end(status: number): void {
  process.exitCode = status;
  if (atOnce && status === 0) process.exit();
}

function ended(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  if (error.code === 'EAGAIN') return;
  process.stderr.write(`sayso: what was read cannot be written (${error.message}).\n`);
  process.exit(1);
}

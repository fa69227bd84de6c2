/** A reading in a process of its own, which has read nothing before: how long it takes, and how much memory. */
import { spawnSync } from 'node:child_process';

export interface Fresh {
  /** Milliseconds of work by the thread that reads. */
  readonly ms: number;
  /** The most memory that the process had, in MB. */
  readonly mb: number;
}

/**
 * Reads so many million characters of seeds with the built reading, under the setting of memory that the command line has for a long file. Undefined where the process did not come to its end: Node gives itself 4 GB of heap at most, and less on a small machine.
 */
export function readFresh(built: URL, millions: number): Fresh | undefined {
  const program = `(await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=1');
const { read } = await import(${JSON.stringify(built.href)});
const { ordinary } = await import(${JSON.stringify(new URL('inputs.ts', import.meta.url).href)});
const text = ordinary(${millions}e6), start = process.threadCpuUsage();
read(text);
const { user, system } = process.threadCpuUsage(start);
console.log(JSON.stringify({ ms: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }));`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Fresh) : undefined;
}

// Runs a script of package.json as npm would, so that what it consists of is written in one place only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { toolEnvironment } from './environment.mjs';
import { root } from './paths.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { status } = spawnSync(scripts[process.argv[2] ?? ''], { cwd: root, env: toolEnvironment(), stdio: 'inherit', shell: true });
process.exitCode = status ?? 1;

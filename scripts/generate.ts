import { fileURLToPath } from 'node:url';
import { runGenerate } from './generate/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await runGenerate(root, process.argv.slice(2), console.log);

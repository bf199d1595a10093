import { readFile, stat } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { ApplyFile } from '../records/provision/apply-file.ts';
import { UsageError } from './command.ts';

/**
 * Reads the apply file at a path.
 * @throws UsageError when there is no such file; Problem `invalid-definition` with lines and places.
 */
export async function readFileToApply(path: string): Promise<ApplyFile> {
  return await read(await readText(path));
}

/**
 * The text of an apply file, once it is known to be one: this program tells lines and places where a server would tell but one sentence.
 * @throws Problem `invalid-definition` with lines and places.
 */
export async function checkedText(text: string): Promise<string> {
  await read(text);
  return text;
}

/** What reads YAML and judges it takes long to load, and most starts have no file. */
async function read(text: string): Promise<ApplyFile> {
  const { readApplyFile } = await import('../records/provision/read-apply-file.ts');
  return readApplyFile(text);
}

/**
 * Reads a text in UTF-8; `-` is standard input.
 * @throws UsageError when there is no such file.
 */
export async function readText(path: string): Promise<string> {
  try {
    return path === '-' ? await textOf(process.stdin) : await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * How many bytes a file has; undefined where that says nothing, such as of a pipe.
 * @throws UsageError when there is no such file.
 */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): UsageError {
  return new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}

/** The one file that a command takes. */
export function onlyFile(rest: readonly string[], command: string): string {
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0) {
    throw new UsageError(`trivium ${command} takes one file; \`trivium ${command} --help\` shows an example.`);
  }
  return path;
}

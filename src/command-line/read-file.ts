import { readFile } from 'node:fs/promises';
import type { ApplyFile } from '../records/provision/apply-file.ts';
import { readApplyFile } from '../records/provision/read-apply-file.ts';
import { UsageError } from './command.ts';

/**
 * Reads the apply file at a path.
 * @throws UsageError when there is no such file; Problem `invalid-definition` with lines and places.
 */
export async function readFileToApply(path: string): Promise<ApplyFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return readApplyFile(text);
}

/** The one file that a command takes. */
export function onlyFile(rest: readonly string[], command: string): string {
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0) {
    throw new UsageError(`trivium ${command} takes one file; \`trivium ${command} --help\` shows an example.`);
  }
  return path;
}

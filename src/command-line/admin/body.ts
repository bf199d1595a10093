import { UsageError } from '../command.ts';

/**
 * The body of a request: what stands in the file of `--body`, and what flags say, which wins. What must be there and what may be is the
 * server's to judge, as it does with any caller.
 *
 * @throws UsageError for a file that holds no object
 */
export function bodyOf<Body extends object>(file: unknown, flags: Partial<Body>): Body {
  if (file !== undefined && (typeof file !== 'object' || file === null || Array.isArray(file))) {
    throw new UsageError('The file of --body must hold an object.');
  }
  const said = Object.entries(flags).filter(([, value]) => value !== undefined);
  // Here a parser ends: a file holds what its writer put in, and the server answers 400 with every fault.
  return { ...file, ...Object.fromEntries(said) } as Body;
}

import { Problem } from '../../problem.ts';

/** @throws Problem `invalid-definition`: ids are in use from the first moment on, so they cannot be changed. */
export function assertSameId(
  what: string,
  wanted: { readonly name: string; readonly id?: number },
  current: { readonly id: number } | undefined,
): void {
  if (current === undefined || wanted.id === undefined || wanted.id === current.id) return;
  const message = `has the id ${current.id}, which cannot become ${wanted.id}`;
  throw new Problem('invalid-definition', { faults: [{ line: null, place: `${what} ${wanted.name}`, message }] });
}

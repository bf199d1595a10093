/**
 * Which fields of the record a pipeline reads. While its documents still have the record's shape (`open`), each name that is
 * read and was not defined by an earlier stage is a field of the record; a stage such as `$group` closes the account.
 */
export interface Reads {
  open: boolean;
  everything: boolean;
  readonly fields: Set<string>;
  readonly defined: Set<string>;
}

export function noReads(): Reads {
  return { open: true, everything: false, fields: new Set(), defined: new Set() };
}

/** An account that goes on from another, for the branches of `$facet`: what one branch defines, the next does not see. */
export function branchOf(reads: Reads): Reads {
  return { open: reads.open, everything: false, fields: new Set(), defined: new Set(reads.defined) };
}

/** Notes that the value at a path is read; only its first name counts. */
export function read(reads: Reads, path: string): void {
  const head = headOf(path);
  if (reads.open && !reads.defined.has(head)) reads.fields.add(head);
}

/** Notes that the whole document is read. */
export function readEverything(reads: Reads): void {
  if (reads.open) reads.everything = true;
}

/** Notes that a stage sets the value at a path. A path below a field changes the field and so reads it. */
export function define(reads: Reads, path: string): void {
  if (!reads.open) return;
  if (path.includes('.')) read(reads, path);
  reads.defined.add(headOf(path));
}

/** From here on no document has the record's shape. */
export function close(reads: Reads): void {
  reads.open = false;
}

/** The account of a finished pipeline: documents that reach the end with the record's shape are read as a whole. */
export function finish(reads: Reads): void {
  readEverything(reads);
  close(reads);
}

function headOf(path: string): string {
  const dot = path.indexOf('.');
  return dot === -1 ? path : path.slice(0, dot);
}

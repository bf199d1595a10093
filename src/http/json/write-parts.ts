import { pauses } from '../../pauses.ts';
import { hasToJson, writeJson } from './write.ts';

/** Characters that are written at once. */
const usualPart = 64 * 1024;
/** Deeper than any answer: what goes on beyond contains itself. */
const deepest = 200;

/** Whether a value can and should be written in parts. Looks at no more of it than makes one part. */
export function isLong(value: unknown, part = usualPart): value is Container {
  return isContainer(value) && lengthOf(value, part) > part && !hasToJson(value);
}

/**
 * The text that `writeJson` gives, in parts of about `part` characters; only a single long string makes a longer one. Throws as `writeJson`
 * does, but possibly behind some parts.
 */
export function* writeParts(value: unknown, part = usualPart, depth = 0): Generator<string, void, undefined> {
  if (depth > deepest || !isLong(value, part)) {
    yield writeJson(value);
    return;
  }
  const [start, end] = Array.isArray(value) ? (['[', ']'] as const) : (['{', '}'] as const);
  let separator: string = start;
  for (const run of runsOf(value, part)) {
    const [first] = run;
    if (run.length === 1 && first !== undefined && isLong(first[1], part)) {
      yield separator + (start === '{' ? `${JSON.stringify(first[0])}:` : '');
      yield* writeParts(first[1], part, depth + 1);
    } else {
      const members = writeJson(start === '{' ? Object.fromEntries(run) : run.map(([, item]) => item)).slice(1, -1);
      // Members that have no JSON form leave nothing.
      if (members === '') continue;
      yield separator + members;
    }
    separator = ',';
  }
  yield separator === start ? start + end : end;
}

/** The text that `writeJson` gives, in UTF-8, with pauses while it is written. */
export async function writeLongJson(value: unknown): Promise<Uint8Array> {
  const pause = pauses();
  const parts: Buffer[] = [];
  for (const part of writeParts(value)) {
    parts.push(Buffer.from(part));
    if (pause.due()) await pause.take();
  }
  return Buffer.concat(parts);
}

type Container = Readonly<Record<string, unknown>> | readonly unknown[];
type Member = readonly [key: string | number, value: unknown];

/** The members of a container, as many at a time as make a part; one that is longer stands alone. */
function* runsOf(container: Container, part: number): Generator<readonly Member[], void, undefined> {
  let run: Member[] = [];
  let length = 0;
  for (const member of membersOf(container)) {
    const more = lengthOf(member[1], part) + String(member[0]).length;
    if (length + more > part && run.length > 0) {
      yield run;
      run = [];
      length = 0;
    }
    run.push(member);
    length += more;
  }
  if (run.length > 0) yield run;
}

function membersOf(container: Container): Iterable<Member> {
  return isList(container) ? container.entries() : Object.entries(container);
}

/** About how many characters a value will take; a number beyond `most` when they are more. */
function lengthOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length;
  let length = 8;
  if (!isContainer(value)) return length;
  if (isList(value)) {
    for (const item of value) {
      if (length > most) break;
      length += lengthOf(item, most - length);
    }
    return length;
  }
  // What is inherited makes the estimate no worse, and `Object.entries()` costs five times as much here.
  for (const key in value) {
    if (length > most) break;
    length += key.length + lengthOf(value[key], most - length);
  }
  return length;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function isList(value: Container): value is readonly unknown[] {
  return Array.isArray(value);
}

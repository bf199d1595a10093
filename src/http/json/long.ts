import { pauses } from '../../pauses.ts';
import { type Container, putMember, type Reader, readMember, skipBlanks, startMember, unexpected } from './exact.ts';
import { countKeys, parse, readJson } from './read.ts';
import { type JsonLimits, refuseKeys, type Stretch, scanMembers } from './scan.ts';

/** Characters that are read without a pause: some ten milliseconds in the worst case. */
const usualPiece = 256 * 1024;

/**
 * Reads a JSON text like `readJson`, with the same results and refusals, but lets others have their turn while it reads a long one: members
 * of the outer containers are read by so many characters at a time (`piece`), and a member that is longer than that in the same way.
 */
export async function readLongJson(source: string, limits: JsonLimits, piece = usualPiece): Promise<unknown> {
  if (source.length <= piece) return readJson(source, limits);
  const reader: Reader = { text: source, path: [], at: source.charCodeAt(0) === 0xfeff ? 1 : 0 };
  skipBlanks(reader);
  if (!startsContainer(reader)) return readJson(source, limits);
  const value = await readContainer({ reader, limits, piece, pause: pauses(), keys: 0 }, 1);
  skipBlanks(reader);
  if (reader.at < source.length) throw unexpected(reader, 'the end');
  return value;
}

interface Work {
  readonly reader: Reader;
  readonly limits: JsonLimits;
  readonly piece: number;
  readonly pause: ReturnType<typeof pauses>;
  /** Keys of the whole text so far. */
  keys: number;
}

/** Reads the container at which the reader stands, and leaves the reader behind it. The limits on depth have been looked at. */
async function readContainer(work: Work, depth: number): Promise<Container> {
  const { reader, limits, piece, pause } = work;
  const end = reader.text[reader.at] === '{' ? '}' : ']';
  let container: Container = end === '}' ? {} : [];
  reader.at++;
  skipBlanks(reader);
  if (reader.text[reader.at] !== end) {
    let keysHere = 0;
    for (;;) {
      const start = { at: reader.at, depth, keys: work.keys, keysHere };
      const stretch = scanMembers(reader.text, limits, start, piece);
      if (stretch.ending === 'long') {
        if (end === '}') {
          keysHere += 1;
          work.keys += 1;
          if (keysHere > limits.keysPerObject || work.keys > limits.keys) refuseKeys(limits, keysHere);
        }
        await readLongMember(work, container, depth);
      } else {
        const fresh = Array.isArray(container) ? container.length === 0 : keysHere === 0;
        container = readStretch(reader, container, fresh, stretch);
        keysHere += stretch.keysHere;
        work.keys += stretch.keys;
      }
      if (pause.due()) await pause.take();
      if (reader.text[reader.at] !== ',') break;
      reader.at++;
    }
  }
  if (reader.text[reader.at] !== end) throw unexpected(reader, `"," or "${end}"`);
  reader.at++;
  return container;
}

/** Gives the container with the members of a stretch, read by the fast parser where it is exact, and leaves the reader where they end. */
function readStretch(reader: Reader, container: Container, fresh: boolean, stretch: Stretch): Container {
  const { end, delicate } = stretch;
  const members = delicate ? undefined : readFast(Array.isArray(container), reader.text.slice(reader.at, end), stretch);
  const whole = fresh ? members : joined(container, members);
  if (whole !== undefined) {
    reader.at = end;
    return whole;
  }
  readMember(reader, container);
  while (reader.at < end && reader.text[reader.at] === ',') {
    reader.at++;
    readMember(reader, container);
  }
  return container;
}

/** The members of a text in a container of their own; `undefined` where only the exact reader can say what is right or wrong. */
function readFast(list: boolean, text: string, { keys, keysHere }: Stretch): Container | undefined {
  const members = parse(list ? `[${text}]` : `{${text}}`);
  if (!isContainer(members) || countKeys(members) !== keys) return undefined;
  // Without members there is nothing between two commas, or behind the last one.
  const count = Array.isArray(members) ? members.length : keysHere;
  return count === 0 ? undefined : members;
}

/**
 * The container with further members; `undefined` where there are none, or where a key would be there twice. Asks nothing of the container
 * that takes longer the more it holds, as a loop over its keys would: with a million members that would be most of the work.
 */
function joined(container: Container, members: Container | undefined): Container | undefined {
  if (members === undefined) return undefined;
  if (Array.isArray(container)) {
    if (Array.isArray(members)) for (const member of members) container.push(member);
    return container;
  }
  for (const name in members) if (Object.hasOwn(container, name)) return undefined;
  for (const [name, value] of Object.entries(members)) putMember(container, name, value);
  return container;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Reads one member that is longer than a piece, and leaves the reader at what follows. */
async function readLongMember(work: Work, container: Container, depth: number): Promise<void> {
  const { reader } = work;
  skipBlanks(reader);
  const start = reader.at;
  const key = startMember(reader, container);
  if (!startsContainer(reader)) {
    // A long text: there is nothing inside to stop at.
    reader.path.pop();
    reader.at = start;
    readMember(reader, container);
    return;
  }
  putMember(container, key, await readContainer(work, depth + 1));
  reader.path.pop();
  skipBlanks(reader);
}

function startsContainer({ text, at }: Reader): boolean {
  return text[at] === '{' || text[at] === '[';
}

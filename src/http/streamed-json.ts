import { pauses } from '../pauses.ts';
import { isLong, writeJson, writeParts } from './json.ts';

/**
 * A JSON body that is written while it is read from the database, so that memory does not grow with the length of a list.
 * A handler may give it wherever the document says JSON; `Body` is what it will have said in the end.
 */
export class StreamedJson<Body> {
  readonly content: string | ReadableStream<Uint8Array>;
  /** Only for the compiler: two of different bodies are different types. */
  declare readonly body: Body;

  constructor(content: string | ReadableStream<Uint8Array>) {
    this.content = content;
  }
}

/** Characters of JSON text that are gathered before they are sent. */
const pieceLength = 64 * 1024;

/**
 * An object with one list, `{"<name>":[…]}`, of rows in the shape that `shape` gives them. Waits for the first piece, so that a failure
 * at the start is still answered as one; a list that fits into it is sent in one piece. A later failure cuts the answer off.
 * Members of `beside` stand behind the list.
 */
export async function streamedList<Name extends string, Row, Item = Row, Beside extends object = object>(
  name: Name,
  rows: AsyncIterable<Row> | Iterable<Row>,
  shape: (row: Row) => Item,
  beside?: Beside,
): Promise<StreamedJson<{ [Key in Name]: Item[] } & Beside>> {
  const members = Object.entries(beside ?? {}).map(([key, value]) => `,${JSON.stringify(key)}:${writeJson(value)}`);
  const pieces = listPieces(name, rows, shape, members.join(''));
  const first = await pieces.next();
  const second = first.done ? first : await pieces.next();
  if (first.done || second.done) return new StreamedJson(first.value ?? '');
  return new StreamedJson(bytes([first.value, second.value], pieces));
}

async function* listPieces<Row>(
  name: string,
  rows: AsyncIterable<Row> | Iterable<Row>,
  shape: (row: Row) => unknown,
  end: string,
): AsyncGenerator<string, undefined, undefined> {
  let piece = `{${JSON.stringify(name)}:[`;
  let separator = '';
  const pause = pauses();
  for await (const row of rows) {
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
      if (pause.due()) await pause.take();
    }
    const item = shape(row);
    piece += separator;
    separator = ',';
    if (!isLong(item)) {
      piece += writeJson(item);
      continue;
    }
    for (const part of writeParts(item)) {
      yield piece;
      if (pause.due()) await pause.take();
      piece = part;
    }
  }
  yield `${piece}]${end}}`;
  return undefined;
}

function bytes(head: string[], rest: AsyncGenerator<string, undefined, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = head.shift() ?? (await rest.next()).value;
        if (piece === undefined) controller.close();
        else controller.enqueue(encoder.encode(piece));
      },
      async cancel() {
        await rest.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

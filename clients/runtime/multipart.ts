import { text } from './query.ts';
import { type Content, isUpload, openUpload } from './upload.ts';

/** A part of a form: a field with a text, or a file. */
interface Part {
  readonly name: string;
  readonly content: string | Content;
}

/** A body, and its content type unless `fetch` finds that by itself. */
export interface WrittenForm {
  readonly body: FormData | ReadableStream<Uint8Array>;
  readonly contentType?: string;
}

/**
 * Writes a form with files. A list becomes several parts of one name, an object that is no file its JSON, everything else its text. A
 * form that has a stream in it is streamed itself.
 */
export async function writtenForm(values: object): Promise<WrittenForm> {
  if (values instanceof FormData) return { body: values };
  const parts = await Promise.all(Object.entries(values).flatMap(([name, value]) => partsOf(name, value)));
  if (parts.some(({ content }) => typeof content === 'object' && content.data instanceof ReadableStream))
    return streamed(parts);
  const form = new FormData();
  for (const { name, content } of parts) {
    if (typeof content === 'string') form.append(name, content);
    else if (content.data instanceof Blob)
      form.append(name, labelled(content.data, content.type), content.name ?? 'blob');
  }
  return { body: form };
}

function partsOf(name: string, value: unknown): Promise<Part>[] {
  if (value === undefined) return [];
  if (isUpload(value)) return [openUpload(value).then((content) => ({ name, content }))];
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(name, item));
  const isJson = typeof value === 'object' && value !== null && !(value instanceof Date);
  return [Promise.resolve({ name, content: isJson ? JSON.stringify(value) : text(value) })];
}

/** The same data under another type; nothing is copied. */
function labelled(data: Blob, type: string): Blob {
  return data.type === type ? data : data.slice(0, data.size, type);
}

/** The same form as a stream, for which `FormData` has no place (RFC 7578; names are escaped as browsers do). */
function streamed(parts: readonly Part[]): WrittenForm {
  const boundary = `form-${crypto.randomUUID()}`;
  const chunks = chunksOf(parts, boundary);
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

async function* chunksOf(parts: readonly Part[], boundary: string): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  for (const { name, content } of parts) {
    yield encoder.encode(`--${boundary}\r\n${head(name, content)}\r\n`);
    if (typeof content === 'string') yield encoder.encode(content);
    else yield* bytesOf(content.data);
    yield encoder.encode('\r\n');
  }
  yield encoder.encode(`--${boundary}--\r\n`);
}

async function* bytesOf(data: Content['data']): AsyncGenerator<Uint8Array, undefined> {
  const reader = (data instanceof Blob ? data.stream() : data).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

function head(name: string, content: Part['content']): string {
  const field = `content-disposition: form-data; name="${escaped(name)}"`;
  if (typeof content === 'string') return `${field}\r\n`;
  const type = content.type === '' ? 'application/octet-stream' : content.type;
  return `${field}; filename="${escaped(content.name ?? 'blob')}"\r\ncontent-type: ${type.replace(/[\r\n]/g, '')}\r\n`;
}

function escaped(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

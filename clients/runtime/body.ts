import { type WrittenForm, writtenForm } from './multipart.ts';
import { text } from './query.ts';
import type { TableEntry } from './table.ts';
import { isUpload, openUpload } from './upload.ts';

/** A body as `fetch` takes it. */
export interface WrittenBody {
  readonly body: string | Blob | URLSearchParams | WrittenForm['body'];
  /** Absent where `fetch` finds the type by itself. */
  readonly contentType?: string;
}

/**
 * Writes the body of a request in the media type that is asked for; JSON unless another is named or is the only one.
 * @throws TypeError for a media type that the operation does not take, and for a body that is not of its kind.
 */
export async function writtenBody(
  entry: TableEntry,
  { body, contentType }: { readonly body?: unknown; readonly contentType?: string },
): Promise<WrittenBody | undefined> {
  if (body === undefined) return undefined;
  const content = entry.body ?? {};
  const type = contentType ?? ('application/json' in content ? 'application/json' : Object.keys(content)[0]);
  const kind = type === undefined ? undefined : content[type];
  if (type === undefined || kind === undefined) throw new TypeError(`The operation takes no body of the type ${type}`);
  if (kind === 'json') return { body: JSON.stringify(body), contentType: type };
  if (kind === 'text') return { body: text(body), contentType: type };
  if (kind === 'binary') return await binary(body, type);
  if (typeof body !== 'object' || body === null) throw new TypeError(`A body of the type ${type} is an object`);
  return kind === 'multipart' ? await writtenForm(body) : { body: fields(body), contentType: type };
}

async function binary(body: unknown, type: string): Promise<WrittenBody> {
  if (!isUpload(body)) throw new TypeError('A file is a Blob, a stream, or an object with a stream or a path');
  const content = await openUpload(body);
  return { body: content.data, contentType: type.includes('*') ? content.type || 'application/octet-stream' : type };
}

function fields(values: object): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) fields.append(name, text(item));
  }
  return fields;
}

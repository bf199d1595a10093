/**
 * A file to send: a `Blob` or `File`, a stream, or, on Node only, the path of a file, which is then read while it is sent. `name` is the
 * file's name in forms, by default that of the `File` or the last part of the path.
 */
export type Upload = Blob | ReadableStream<Uint8Array> | StreamUpload | PathUpload;

export interface StreamUpload {
  readonly stream: ReadableStream<Uint8Array>;
  readonly name?: string;
  readonly type?: string;
}

export interface PathUpload {
  readonly path: string;
  readonly name?: string;
  readonly type?: string;
}

/** A file that is about to be sent. */
export interface Content {
  readonly data: Blob | ReadableStream<Uint8Array>;
  readonly name: string | undefined;
  /** Empty when it is not known. */
  readonly type: string;
}

export function isUpload(value: unknown): value is Upload {
  if (value instanceof Blob || value instanceof ReadableStream) return true;
  if (typeof value !== 'object' || value === null) return false;
  // Data that happens to have a path must not make a file leave the machine.
  if (Object.keys(value).some((key) => !['path', 'stream', 'name', 'type'].includes(key))) return false;
  return (
    ('path' in value && typeof value.path === 'string') || ('stream' in value && value.stream instanceof ReadableStream)
  );
}

/**
 * Opens what is to be sent. A stream is kept as one where requests may be streamed: browsers demand another version of HTTP for it
 * than most servers speak, so there it is collected first.
 * @throws Error for a path where no files can be opened, or for one that does not lead to a file.
 */
export async function openUpload(upload: Upload): Promise<Content> {
  if (upload instanceof Blob) return { data: upload, name: nameOf(upload), type: upload.type };
  if (upload instanceof ReadableStream) return await openUpload({ stream: upload });
  if ('path' in upload) return await openPath(upload);
  const { stream, name, type = '' } = upload;
  return { data: isNode() ? stream : await new Response(stream).blob(), name, type };
}

async function openPath({ path, name, type = '' }: PathUpload): Promise<Content> {
  const files = nodeProcess()?.getBuiltinModule?.('node:fs');
  if (files === undefined) throw new Error('A file can be given by its path only on Node, from 20.16 on');
  const data = await files.openAsBlob(path, { type });
  return { data, name: name ?? path.split(/[\\/]/).at(-1), type };
}

function nameOf(blob: Blob): string | undefined {
  return 'name' in blob && typeof blob.name === 'string' ? blob.name : undefined;
}

function isNode(): boolean {
  return nodeProcess()?.versions?.node !== undefined;
}

/** What this file needs of Node, said in its own words, so that neither Node's types nor an import of Node's modules is needed. */
interface NodeProcess {
  readonly versions?: { readonly node?: string };
  readonly getBuiltinModule?: (name: 'node:fs') => NodeFiles | undefined;
}

interface NodeFiles {
  openAsBlob(path: string, options: { readonly type: string }): Promise<Blob>;
}

function nodeProcess(): NodeProcess | undefined {
  // Where it exists, `process` is Node's own or an imitation of it; nothing of it is relied on unseen.
  return (globalThis as { readonly process?: NodeProcess }).process;
}

import { gunzipSync } from 'node:zlib';
import { isJson, type ReceivedAnswer } from './judge.ts';
import { readJson } from './read-json.ts';

/** Reads a response to its end. A body that claims to be JSON and is not is kept as text, so that its schema refuses it. */
export async function receive(response: Response): Promise<ReceivedAnswer> {
  const text = textOf(Buffer.from(await response.arrayBuffer()));
  const contentType = response.headers.get('content-type') ?? '';
  const { status, headers } = response;
  return {
    status,
    contentType,
    headers,
    body: text === '' ? undefined : isJson(contentType) ? readJson(text, String) : text,
  };
}

/** `fetch` unpacks what comes over HTTP and keeps the header that names the packing; in-process nobody does, so the bytes tell. */
function textOf(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}

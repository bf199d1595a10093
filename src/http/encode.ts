import type { Answer } from './answer.ts';
import type { Output } from './dialect.ts';
import { isLong, writeJson, writeLongJson } from './json.ts';
import type { Operation } from './operation.ts';
import { StreamedJson } from './streamed-json.ts';

/**
 * Turns what a handler gave into an answer. Throws, as our own fault, on a status or a media type that the document does not
 * declare; typed handlers cannot give one.
 */
export async function encode(output: Output, operation: Operation): Promise<Answer> {
  const declared = operation.responses[output.status];
  if (declared === undefined) throw new Error(`${operation.operationId} does not declare the status ${output.status}`);
  const { status, headers = {} } = output;
  const contentType = output.contentType ?? Object.keys(declared.content)[0];
  if (contentType === undefined) return { status, headers };
  const kind = declared.content[contentType];
  if (kind === 'json' && output.body instanceof StreamedJson) {
    return { status, headers, contentType: withCharset(contentType), body: output.body.content };
  }
  if (kind === 'json') {
    return {
      status,
      headers,
      contentType: withCharset(contentType),
      body: isLong(output.body) ? await writeLongJson(output.body) : writeJson(output.body),
    };
  }
  if (kind === 'text' && typeof output.body === 'string') {
    return { status, headers, contentType: withCharset(contentType), body: output.body };
  }
  if (kind === 'binary' && (output.body instanceof Uint8Array || output.body instanceof ReadableStream)) {
    // A file brings its own type, which the document can only call `*/*` or octet-stream.
    return { status, headers, contentType: headers['content-type'] ?? contentType, body: output.body };
  }
  throw new Error(`${operation.operationId} gave a body that is no ${kind ?? `declared ${contentType}`}`);
}

function withCharset(contentType: string): string {
  return contentType.includes(';') ? contentType : `${contentType}; charset=utf-8`;
}

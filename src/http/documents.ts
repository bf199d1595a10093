import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';

/** A text or file that is served as it is, with the tag that lets a browser keep it. */
export interface Document {
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly etag: string;
  readonly headers?: Answer['headers'];
}

/** Makes a document of content that stays the same as long as this process runs. */
export function document(contentType: string, body: string | Uint8Array, headers: Answer['headers'] = {}): Document {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return { contentType, body, etag, headers };
}

/** Serves a document: 304 when the caller has it already. It is checked again on each use, so an update is seen at once. */
export function answerDocument({ contentType, body, etag, headers }: Document, exchange: Exchange): Answer {
  const caching = { ...headers, etag, 'cache-control': 'no-cache' };
  const known = exchange.header('if-none-match')?.split(',') ?? [];
  const unchanged = known.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  return unchanged ? { status: 304, headers: caching } : { status: 200, contentType, body, headers: caching };
}

/** The script and the style of the documentation page, from the package that is installed beside this one: nothing is fetched. */
export async function readPageAssets(): Promise<{ readonly script: Document; readonly style: Document }> {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const [script, style] = await Promise.all([
    readFile(join(folder, 'swagger-ui-bundle.js')),
    readFile(join(folder, 'swagger-ui.css')),
  ]);
  return {
    script: document('text/javascript; charset=utf-8', script),
    style: document('text/css; charset=utf-8', style),
  };
}

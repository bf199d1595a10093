import type { Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';
import type { HttpSettings } from './settings.ts';

/** Adds what lets a page of `origin` read the answer. Nothing for other origins: the browser then keeps it from the page. */
export function originHeaders(
  headers: Record<string, string>,
  origin: string | undefined,
  { origins, exposedHeaders }: HttpSettings,
): void {
  if (origins === '*') {
    headers['access-control-allow-origin'] = '*';
    if (origin !== undefined) headers['access-control-expose-headers'] = exposedHeaders;
    return;
  }
  headers.vary = 'origin';
  if (origin === undefined || !origins.includes(origin)) return;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-expose-headers'] = exposedHeaders;
}

/**
 * Answers an OPTIONS request for any path, before any credential is looked at: what a browser asks ahead of a request from another
 * origin, and, without the headers of such a question, just which methods there are. Request headers are reflected: one of
 * the dialects' clients puts the app's key into a header's name, so no fixed list can do.
 */
export function answerOptions(exchange: Exchange, settings: HttpSettings): Answer {
  if (exchange.header('access-control-request-method') === undefined)
    return { status: 204, headers: { allow: methods } };
  const asked = exchange.header('access-control-request-headers') ?? '';
  return {
    status: 204,
    headers: {
      vary: 'access-control-request-method, access-control-request-headers',
      'access-control-allow-methods': methods,
      'access-control-allow-headers': headerList.test(asked) ? asked : undefined,
      'access-control-max-age': settings.origins === '*' ? '86400' : '600',
    },
  };
}

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const headerList = /^[\w!#$%&'*+.^`|~-]+(?:\s*,\s*[\w!#$%&'*+.^`|~-]+){0,99}$/;

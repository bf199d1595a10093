import { Problem } from '../problem.ts';
import { conduct } from './conduct.ts';
import { answerOptions } from './cors.ts';
import type { DialectEdge } from './dialect.ts';
import type { HttpContext } from './exchange.ts';
import { pathsOf } from './mount.ts';
import type { Method, OperationTable } from './operation.ts';
import { toPlainError } from './plain-problems.ts';
import type { HttpSettings } from './settings.ts';

/** A dialect's edge and its operations, as far as answering a wrong path or method needs them. */
export type Routed = DialectEdge & { readonly operations: OperationTable };

/**
 * Answers every request that no route took: OPTIONS on any path; a known path with another method (405 with `allow`); an
 * unknown path (404). Errors take the shape of the dialect whose base path the request is under.
 */
export function unrouted(settings: HttpSettings, dialects: readonly Routed[]): (c: HttpContext) => Promise<Response> {
  const known = dialects.flatMap(({ operations }) =>
    Object.values(operations).flatMap((operation) =>
      pathsOf(operation).map((path) => ({ pattern: pathPattern(path), method: operation.method })),
    ),
  );
  return (c) => {
    const path = c.req.path;
    const dialect = dialects.find(({ basePath }) => path === basePath || path.startsWith(`${basePath}/`));
    const how = {
      dialect: dialect?.name ?? 'none',
      operation: 'none',
      problems: dialect?.problems ?? toPlainError,
    };
    return conduct(c, settings, how, (exchange) => {
      if (exchange.method === 'OPTIONS') return answerOptions(exchange, settings);
      const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
      if (methods.length === 0) throw new Problem('route-not-found', { path: path.slice(0, 200) });
      throw new Problem('method-not-allowed', { method: exchange.method, allowed: allowedFor(methods) });
    });
  };
}

function allowedFor(methods: readonly Method[]): string[] {
  const allowed = new Set(methods.map((method) => method.toUpperCase()));
  if (allowed.has('GET')) allowed.add('HEAD');
  return [...allowed, 'OPTIONS'];
}

function pathPattern(template: string): RegExp {
  const segments = template
    .split('/')
    .map((text) => (text.startsWith('{') ? '[^/]+' : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${segments.join('/')}$`);
}

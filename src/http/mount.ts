import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Answer } from './answer.ts';
import { conduct } from './conduct.ts';
import { type Decoding, decode, type Input } from './decode.ts';
import type { Dialect, Output } from './dialect.ts';
import { encode } from './encode.ts';
import type { Exchange, HttpEnvironment } from './exchange.ts';
import type { Operation, OperationTable } from './operation.ts';
import { decodePath, pathParameters, routerPath } from './raw-path.ts';
import type { HttpSettings } from './settings.ts';

/**
 * Serves all operations of a dialect: decodes, validates, calls the typed handler, sends.
 *
 * The routes are registered for `@hono/zod-openapi` but not served by it: its own validation answers 415 on its own terms, runs
 * every declared media type's validator on one body, and types a handler as "any Response" once an answer has no body.
 * Throws at start-up on an operation that cannot be served as declared.
 */
export function mount<Table extends OperationTable, Context>(
  app: OpenAPIHono<HttpEnvironment>,
  settings: HttpSettings,
  dialect: Dialect<Table, Context>,
): void {
  for (const [id, operation] of Object.entries(dialect.operations)) {
    const handler = handlerOf(dialect, id);
    refuseUnserved(operation, dialect.basePath);
    app.openAPIRegistry.registerPath(operation.route);
    const work = serve(operation, handler, settings, dialect);
    const how = {
      dialect: dialect.name,
      operation: id,
      problems: dialect.problems,
      compress: dialect.compress,
    };
    for (const path of pathsOf(operation)) {
      app.on(operation.method.toUpperCase(), routerPath(path), (c) => conduct(c, settings, how, work));
    }
  }
}

type Handler<Context> = (input: Input, context: Context) => Promise<Output> | Output;

function handlerOf<Table extends OperationTable, Context>(
  dialect: Dialect<Table, Context>,
  id: string,
): Handler<Context> {
  const handlers: Readonly<Record<string, (input: never, context: Context) => Promise<Output> | Output>> =
    dialect.handlers;
  const handler = handlers[id];
  if (handler === undefined) throw new Error(`${dialect.name} has no handler for ${id}`);
  // The end of a parser: the schemas of this very operation have judged the input, and its types come from the same document.
  return (input, context) => handler(input as never, context);
}

function serve<Table extends OperationTable, Context>(
  operation: Operation,
  handler: Handler<Context>,
  settings: HttpSettings,
  dialect: Dialect<Table, Context>,
): (exchange: Exchange) => Promise<Answer> {
  const parameters = pathParameters(operation.path);
  const decoding: Decoding = {
    operation,
    json: settings.json,
    bodyLimit: dialect.bodyLimit?.(operation) ?? settings.bodyLimit,
    mend: dialect.mend,
    uploadLimit: dialect.bodyLimit?.(operation) ?? settings.uploadLimit,
    mediaType: dialect.mediaType ?? ((_exchange, _operation, sent) => (sent === '' ? 'application/json' : sent)),
  };
  return async (exchange) => {
    const texts = decodePath(exchange.path, parameters);
    const context = await dialect.context(exchange, operation, texts);
    const leave = exchange.caller === undefined ? undefined : settings.enter(`${dialect.name} ${exchange.caller}`);
    let streams = false;
    try {
      const output = await handler(await decode(exchange, decoding, texts), context);
      const answer = withHeaders(await encode(output, operation), dialect.answerHeaders?.(exchange, context));
      if (leave === undefined || !(answer.body instanceof ReadableStream)) return answer;
      streams = true;
      return { ...answer, body: whenEnded(answer.body, leave) };
    } finally {
      if (!streams) leave?.();
    }
  };
}

function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return headers === undefined ? answer : { ...answer, headers: { ...headers, ...answer.headers } };
}

/** The same stream, with `ended` called once when it was read to its end, failed, or was given up. */
function whenEnded(body: ReadableStream<Uint8Array>, ended: () => void): ReadableStream<Uint8Array> {
  const watched = new TransformStream<Uint8Array, Uint8Array>();
  body.pipeTo(watched.writable).then(ended, ended);
  return watched.readable;
}

/** The document's path and, where the operation says so, the same with or without its last slash. */
export function pathsOf({ path, trailingSlash }: Operation): readonly string[] {
  if (trailingSlash === 'exact') return [path];
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path, `${path}/`];
}

function refuseUnserved(operation: Operation, basePath: string): void {
  if (!operation.path.startsWith(`${basePath}/`)) {
    throw new Error(`${operation.operationId}: ${operation.path} does not start with ${basePath}/`);
  }
}

import type { Problem } from '../problem.ts';
import type { Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';
import type { Operation, OperationTable } from './operation.ts';

/** What a handler gives back; the generated types say which statuses, bodies and headers an operation has. */
export interface Output {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** One handler for each operation of the table; a generated `Operations<Context>` is assignable. */
export type Handlers<Table extends OperationTable, Context> = {
  readonly [Id in keyof Table]: (input: never, context: Context) => Promise<Output> | Output;
};

/** Everything `mount()` needs to know of a dialect. */
export interface Dialect<Table extends OperationTable, Context> extends DialectEdge {
  readonly operations: Table;
  readonly handlers: Handlers<Table, Context>;
  /**
   * Who asks, and what the handlers need to work for them; sets `exchange.caller`, by which requests at once are capped and the
   * log tells callers apart. Runs before anything but the path is decoded, so that an unknown caller's body is never read;
   * `parameters` are the path's, not yet judged by their schema. Throws `unauthenticated` and the like.
   */
  readonly context: (
    exchange: Exchange,
    operation: Operation,
    parameters: Readonly<Record<string, string>>,
  ) => Promise<Context> | Context;
  /**
   * The media type a body counts as, for callers that label it wrongly: `sent` is the header's type in lower case, empty
   * when there is none. The default takes `sent` at its word, and a body without a type as JSON.
   */
  readonly mediaType?: (exchange: Exchange, operation: Operation, sent: string) => string;
  /** Whether to compress this answer; the default follows `accept-encoding`. */
  readonly compress?: (exchange: Exchange) => boolean;
  /** Mends a JSON body that cannot be read, for callers that are known to send such; it is then read once more. */
  readonly mend?: (text: string) => string;
  /** Headers for the answer of a handler, whatever the operation. */
  readonly answerHeaders?: (exchange: Exchange, context: Context) => Readonly<Record<string, string | undefined>>;
  /** Smaller or larger limits of single operations, in bytes. */
  readonly bodyLimit?: (operation: Operation) => number | undefined;
}

/** A dialect as the whole server sees it: where its paths begin and how it words problems. */
export interface DialectEdge {
  readonly name: string;
  /** For people, on the documentation page. */
  readonly title: string;
  /** The start that all its paths share, without a last slash: an unknown path below it is answered in its shape. */
  readonly basePath: string;
  readonly problems: (problem: Problem, exchange: Exchange) => Answer;
  /** Answer headers, beyond the usual ones, that scripts of other origins may read. */
  readonly exposedHeaders?: readonly string[];
}

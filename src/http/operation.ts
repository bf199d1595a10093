import type { RouteConfig, z } from '@hono/zod-openapi';
import type { StreamedJson } from './streamed-json.ts';

/**
 * One operation of a dialect as the generator writes it and `mount()` serves it.
 *
 * What each schema is given to check:
 * - `params`: an object of texts, one per `{name}` of `path`, percent-decoded once;
 * - `query`: an object with a text for a parameter given once and an array of texts for one given more often; a parameter
 *   listed in `deepObjects` (`name[key]=text`) is an object of its keys instead. Parameters that the document does not name
 *   are dropped by the schema;
 * - `headers`: an object of the declared headers that were sent, names in lower case;
 * - a body: parsed JSON (integers beyond 2^53 as `bigint`), an object of form fields (as `query`), or a text.
 */
export interface Operation {
  readonly operationId: string;
  readonly method: Method;
  /** The document's path, with `{name}` for parameters, e.g. `/external/api/{appUUID}/{resourceName}/`. */
  readonly path: string;
  /** `optional`: the path is also served with, or without, its last slash (`x-trailing-slash` in the document). */
  readonly trailingSlash: 'exact' | 'optional';
  /** The `createRoute` object, for the registry; `mount()` reads nothing from it. */
  readonly route: RouteConfig;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly deepObjects?: readonly string[];
  readonly headers?: z.ZodType;
  readonly body?: {
    readonly required: boolean;
    /** By media type without parameters, lower case; `*` ranges as in the document. */
    readonly content: Readonly<Record<string, BodyContent>>;
  };
  /** Declared answers by status. */
  readonly responses: Readonly<Record<number, ResponseContent>>;
  /** Alternatives; all schemes of one alternative are needed. An empty list asks for nothing. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** The `x-…` keys of the operation and of its path, as written. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** All operations of a dialect by `operationId`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** How the bytes of one media type become the value that its schema checks. */
export type BodyKind = BodyContent['kind'];

/**
 * One media type of a request body.
 * `json`: the schema judges the parsed value, and the handler gets that parsed value itself, not the copy Zod made: nothing
 * in such a schema changes a value, and the original keeps every key (Zod's copy loses `__proto__`).
 * `form` and `text`: the handler gets what the schema gives. `multipart` and `binary` are not held in memory: the handler
 * gets a `MultipartBody` or a `BinaryBody`.
 */
export type BodyContent =
  | { readonly kind: 'json' | 'form' | 'text'; readonly schema: z.ZodType }
  | {
      readonly kind: 'multipart';
      readonly fields: Readonly<Record<string, MultipartField>>;
      readonly others: OtherFields;
    }
  | { readonly kind: 'binary' };

/** A named field of a multipart body. `schema` takes the text of the field, or the JSON in it; a file has none. */
export type MultipartField =
  | { readonly kind: 'text' | 'json'; readonly required: boolean; readonly schema: z.ZodType }
  | { readonly kind: 'file'; readonly required: boolean };

/** What fields that are not named may be. */
export type OtherFields = 'refused' | 'text' | 'file' | 'any';

/** What the handler gets for `application/octet-stream` and the like. */
export type BinaryBody = ReadableStream<Uint8Array>;

/** What the handler gets for `multipart/form-data`: the parts in the order in which they arrive, none held back. */
export type MultipartBody = AsyncIterable<MultipartPart>;

export type MultipartPart =
  | { readonly name: string; readonly kind: 'text'; readonly value: string }
  | { readonly name: string; readonly kind: 'json'; readonly value: unknown }
  | {
      readonly name: string;
      readonly kind: 'file';
      readonly filename: string;
      readonly contentType: string;
      readonly content: ReadableStream<Uint8Array>;
    };

/** What an answer may hold: its media types (none: it has no body) and the headers that the document names, in lower case. */
export interface ResponseContent {
  readonly content: Readonly<Record<string, 'json' | 'text' | 'binary'>>;
  readonly headers: readonly string[];
}

/** What a handler may send where the document says JSON: the body, or the same written piece by piece. */
export type JsonBody<Body> = Body | StreamedJson<Body>;

/** What a handler may send where the document says binary. */
export type BinaryAnswer = Uint8Array | ReadableStream<Uint8Array>;

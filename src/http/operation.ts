import type { RouteConfig, z } from '@hono/zod-openapi';

/** One entry of a generated operations table: everything that is needed to route, decode, validate and answer. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** As in the document, with `{name}` for a parameter; it never loses or gains its last slash on the way here. */
  readonly path: string;
  /** `optional`: the path is also served with, or without, its last slash (`x-trailing-slash` in the document). */
  readonly trailingSlash: 'exact' | 'optional';
  /** What `createRoute` made of it, for the registry of an `OpenAPIHono`. The document that is served is never built from it. */
  readonly route: RouteConfig;
  /** Takes the decoded path segments as texts by name. */
  readonly params?: z.ZodType;
  /** Takes a list of texts for each name; parameters the document does not name are dropped. */
  readonly query?: z.ZodType;
  /** Takes texts by lower-case name; headers the document does not name are dropped. */
  readonly headers?: z.ZodType;
  readonly body?: { readonly required: boolean; readonly content: Readonly<Record<string, BodyContent>> };
  readonly responses: Readonly<Record<number, ResponseContent>>;
  /** Alternatives; all schemes of one alternative are needed. An empty list asks for nothing. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** The `x-…` keys of the operation, as written. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export type OperationTable = Readonly<Record<string, Operation>>;

/**
 * How one media type of a request body is read.
 * `json`: the schema judges the parsed value, and the handler gets that parsed value itself, not the copy Zod made:
 * nothing in such a schema changes a value, and the original keeps every key (Zod's copy loses `__proto__`).
 * `form`: the schema takes a list of texts for each name and gives the decoded object.
 * `text`: a string. `multipart` and `binary` are not held in memory: see `MultipartBody` and `BinaryBody`.
 */
export type BodyContent =
  | { readonly kind: 'json' | 'form' | 'text'; readonly schema: z.ZodType }
  | {
      readonly kind: 'multipart';
      readonly fields: Readonly<Record<string, MultipartField>>;
      readonly others: OtherFields;
    }
  | { readonly kind: 'binary' };

/** A named field of a multipart body. `schema` takes the text of the field; a file has none. */
export type MultipartField =
  | { readonly kind: 'text' | 'json'; readonly required: boolean; readonly schema: z.ZodType }
  | { readonly kind: 'file'; readonly required: boolean };

/** What fields that are not named may be. */
export type OtherFields = 'refused' | 'text' | 'file' | 'any';

/** What the handler of an operation gets for `application/octet-stream` and the like. */
export type BinaryBody = ReadableStream<Uint8Array>;

/** What the handler of an operation gets for `multipart/form-data`: the parts in the order in which they arrive, none held back. */
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

/** What a response may hold: its media types (none: the answer has no body) and the headers that the document names. */
export interface ResponseContent {
  readonly content: Readonly<Record<string, 'json' | 'text' | 'binary'>>;
  readonly headers: readonly string[];
}

/** What a handler may send where the document says binary. */
export type BinaryAnswer = Uint8Array | ReadableStream<Uint8Array>;

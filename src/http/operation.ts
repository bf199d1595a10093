import type { RouteConfig, z } from '@hono/zod-openapi';

/** How the bytes of one media type become the value that its schema checks. */
export type BodyKind = 'json' | 'form' | 'text' | 'binary' | 'multipart';

/** The schema of one media type; `binary` bodies have none and reach the handler as a stream. */
export interface BodyContent {
  readonly kind: BodyKind;
  readonly schema?: z.ZodType;
}

/**
 * One operation of a dialect as the generator writes it and `mount()` serves it.
 *
 * What each schema is given to check:
 * - `params`: an object of texts, one per `{name}` of `path`, percent-decoded once;
 * - `query`: an object with a text for a parameter given once and an array of texts for one given more often; a parameter
 *   listed in `deepObjects` (`name[key]=text`) is an object of its keys instead. Parameters that the document does not name are
 *   there too, so a strict schema can refuse them;
 * - `headers`: an object of the declared headers that were sent, names in lower case;
 * - a body: parsed JSON (integers beyond 2^53 as `bigint`), an object of form fields (as `query`), or a text.
 */
export interface Operation {
  readonly operationId: string;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** The document's path, with `{name}` for parameters, e.g. `/external/api/{appUUID}/{resourceName}/`. */
  readonly path: string;
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
  /** Declared answers: status to the media type of the body, or `null` for an empty one. */
  readonly responses: Readonly<Record<number, string | null>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}

/** All operations of a dialect by `operationId`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** How the value of a parameter is written. */
export type ParameterStyle = 'plain' | 'repeat' | 'csv' | 'json' | 'deepObject';

/** How a body is written or read. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'text' | 'binary';

/** What a client knows of one operation; a generated `client-table.ts` holds one for each. */
export interface TableEntry {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** As in the document, with `{name}` where a parameter goes. */
  readonly path: string;
  /** Whether it only reads, so that it may be sent again. */
  readonly safe?: boolean;
  readonly params?: ParameterStyles;
  readonly query?: ParameterStyles;
  readonly headers?: ParameterStyles;
  /** By media type. */
  readonly body?: Readonly<Record<string, BodyKind>>;
  /** Of successes, by status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, BodyKind>>>>;
  /** The other documented statuses. */
  readonly errors: readonly number[];
  /** The names of the credentials that it takes. */
  readonly security: readonly string[];
}

/** By name; a parameter that is not named is plain. */
export type ParameterStyles = Readonly<Record<string, ParameterStyle>>;

export type ClientTable = Readonly<Record<string, TableEntry>>;

/** Where a credential is written. */
export interface SecurityScheme {
  readonly in: string;
  readonly name: string;
  readonly prefix?: string;
}

export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

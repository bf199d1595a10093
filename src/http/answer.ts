/** What goes back to the caller, in the dialect's own shape and not yet in HTTP's. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; an `undefined` value is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Media type with its parameters; only beside a body. */
  readonly contentType?: string;
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
}

/** An answer that holds a JSON text. */
export function jsonAnswer(status: number, text: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers, contentType: 'application/json; charset=utf-8', body: text };
}

/** An answer of plain text, for the few that people or load balancers read. */
export function textAnswer(status: number, text: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers, contentType: 'text/plain; charset=utf-8', body: text };
}

/** A credential: a text, or a function that is asked for it before each request. `undefined` sends none. */
export type Credential = string | undefined | (() => string | undefined | Promise<string | undefined>);

/** What every client takes. */
export interface ClientSettings {
  /** Where the server is, such as `https://data.example.org`; the paths of the documents come behind it. */
  readonly baseUrl: string;
  /** Sends requests instead of the global `fetch`, for tests, proxies or logs. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Milliseconds until a call gives up with a `TimeoutError`, its repetitions and reading the answer included; 0 means never.
   * 60,000 when absent, but for calls that carry files: those have no limit unless they are given one.
   */
  readonly timeout?: number;
  readonly retry?: RetrySettings;
}

/** When a request is sent again; see `retry.ts` for which ones are. */
export interface RetrySettings {
  /** At most this many times; 2 when absent. 0 never. */
  readonly times?: number;
  /** A server that asks for a longer wait than this many milliseconds is not waited for; 30,000 when absent. */
  readonly longestWait?: number;
}

/** What one call may set for itself. */
export interface CallOptions extends Pick<ClientSettings, 'timeout' | 'retry'> {
  /** Ends the call, and a wait before a repetition. */
  readonly signal?: AbortSignal;
  /** More headers; they win over those of the client and over credentials. `null` leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

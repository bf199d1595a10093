/** What is known of an answer that is no success. */
export interface ApiErrorFacts<Status extends number, Body> {
  readonly operation: string;
  readonly status: Status;
  readonly body: Body;
  readonly headers: Headers;
  /** Why the answer is an error though its status may be none. */
  readonly reason?: string;
}

/** An answer that is no success. Its message is the server's, with the operation and the status before it. */
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  /** The name of the operation, such as `findRecords`. */
  readonly operation: string;
  readonly status: Status;
  /** The body: parsed if it is JSON, otherwise its text; `undefined` when there is none. */
  readonly body: Body;
  readonly headers: Headers;
  /** The id that the server's log has for the request. */
  readonly requestId: string | undefined;

  /** So that `instanceof` leads to a body of `unknown`; by itself it would lead to `any`. */
  static override [Symbol.hasInstance](value: unknown): value is ApiError {
    return (
      typeof value === 'object' && value !== null && Object.prototype.isPrototypeOf.call(ApiError.prototype, value)
    );
  }

  constructor({ operation, status, body, headers, reason }: ApiErrorFacts<Status, Body>) {
    super(`${operation}: ${status}${sentence(reason ?? messageIn(body))}`);
    this.name = 'ApiError';
    this.operation = operation;
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.requestId = headers.get('x-request-id') ?? undefined;
  }
}

function sentence(text: string | undefined): string {
  return text === undefined ? '' : ` ${text}`;
}

/** The sentence for people in an error of any dialect: `errorMessage`, `message`, or that of `error`. */
function messageIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('errorMessage' in body && typeof body.errorMessage === 'string') return body.errorMessage;
  if ('message' in body && typeof body.message === 'string') return body.message;
  return 'error' in body ? messageIn(body.error) : undefined;
}

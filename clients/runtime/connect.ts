import { readResult } from './answer.ts';
import { ApiError } from './api-error.ts';
import { writtenBody } from './body.ts';
import { type Credentials, writtenCredentials } from './credentials.ts';
import { deadline, pause } from './deadline.ts';
import { filledPath } from './path.ts';
import { queryText, text } from './query.ts';
import { type Outcome, waitBeforeRepeating } from './retry.ts';
import type { CallOptions, ClientSettings } from './settings.ts';
import type { ClientTable, SecuritySchemes, TableEntry } from './table.ts';
import { openTransport, type Received, type WrittenRequest } from './transport.ts';

/** What a dialect brings to make a client of. */
export interface Connection {
  readonly table: ClientTable;
  readonly schemes: SecuritySchemes;
  readonly credentials: Credentials;
  readonly settings: ClientSettings;
  /** Path parameters that are the same in each request. */
  readonly given?: Readonly<Record<string, string>>;
}

/** What any method takes, before its types are known. */
interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/**
 * Makes the methods of a client from its table, in the three forms that `method.ts` describes: those that answer with data at the top,
 * the others under `try` and `raw`.
 */
export function connect<Data extends object, Try extends object, Raw extends object>(
  connection: Connection,
): Data & { readonly try: Try; readonly raw: Raw } {
  const send = openSending(connection);
  const forms = Object.entries(connection.table).map(([operation, entry]) => {
    const result = async (input?: AnyInput, options?: CallOptions) => {
      const received = await send(entry, input, options);
      return await orReason(received.signal, readResult(operation, entry, received));
    };
    const data = async (input?: AnyInput, options?: CallOptions) => {
      const answer = await result(input, options);
      if (!answer.ok) throw answer.error;
      return answer.data;
    };
    const raw = async (input?: AnyInput, options?: CallOptions) => {
      const { response, errorBody } = await send(entry, input, options);
      if (response.ok) return response;
      throw new ApiError({ operation, status: response.status, body: errorBody, headers: response.headers });
    };
    return { operation, data, result, raw };
  });
  const methods = {
    ...Object.fromEntries(forms.map(({ operation, data }) => [operation, data])),
    try: Object.fromEntries(forms.map(({ operation, result }) => [operation, result])),
    raw: Object.fromEntries(forms.map(({ operation, raw }) => [operation, raw])),
  };
  // The generated interfaces name the same operations as the generated table, and `readResult` has held each answer against it.
  return methods as unknown as Data & { readonly try: Try; readonly raw: Raw };
}

type Sending = (entry: TableEntry, input?: AnyInput, options?: CallOptions) => Promise<Sent>;

interface Sent extends Received {
  /** What ends reading the body, too. */
  readonly signal: AbortSignal | undefined;
}

function openSending(connection: Connection): Sending {
  const transport = openTransport(connection.settings);
  return async (entry, input = {}, options = {}) => {
    const { settings } = connection;
    const signal = deadline(entry, options.timeout ?? settings.timeout, options.signal);
    const retry = { ...settings.retry, ...options.retry };
    for (let repeated = 0; ; repeated += 1) {
      signal?.throwIfAborted();
      const request = await writtenRequest(connection, entry, input, options);
      const outcome = await attempted(transport({ ...request, signal }));
      const attempt = { repeated, safe: entry.safe === true, repeatable: !(request.body instanceof ReadableStream) };
      const wait = signal?.aborted ? undefined : waitBeforeRepeating(outcome, attempt, retry);
      if (wait === undefined) {
        if ('fault' in outcome) throw outcome.fault;
        return { ...outcome, signal };
      }
      await pause(wait, signal);
    }
  };
}

/** While a body is read, platforms differ in what they say of a signal; its own reason is what the caller expects. */
async function orReason<Value>(signal: AbortSignal | undefined, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}

async function attempted(sending: Promise<Received>): Promise<Outcome & (Received | { readonly fault: unknown })> {
  try {
    return await sending;
  } catch (fault) {
    return { fault };
  }
}

/** Written anew for each attempt, since a credential may have changed. */
async function writtenRequest(
  { schemes, credentials, settings, given }: Connection,
  entry: TableEntry,
  input: AnyInput,
  options: CallOptions,
): Promise<Omit<WrittenRequest, 'signal'>> {
  const path = filledPath(entry.path, entry.params ?? {}, { ...given, ...input.path });
  const body = await writtenBody(entry, input);
  const written = await writtenCredentials(schemes, entry, credentials);
  const headers: Record<string, string> = {};
  for (const [name, value] of [
    ...Object.entries(settings.headers ?? {}),
    ...Object.entries(written.headers),
    ...(body?.contentType === undefined ? [] : [['content-type', body.contentType] as const]),
    ...Object.entries(input.headers ?? {}),
    ...Object.entries(options.headers ?? {}),
  ]) {
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = text(value);
  }
  const query = queryText(entry.query ?? {}, { ...written.query, ...input.query });
  return { method: entry.method, path, query, headers, body: body?.body };
}

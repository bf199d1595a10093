import { ApiError } from './api-error.ts';
import type { Failed, Succeeded } from './method.ts';
import type { BodyKind, TableEntry } from './table.ts';
import type { Received } from './transport.ts';

/** A documented answer, told apart by `ok`. */
export type Result = Succeeded<number, unknown> | Failed<number, unknown>;

/**
 * Reads an answer as the document says of its status.
 * @throws ApiError for a status that is not documented, and for a body that cannot be read.
 */
export async function readResult(
  operation: string,
  entry: TableEntry,
  { response, errorBody }: Received,
): Promise<Result> {
  const { status, headers } = response;
  const facts = { operation, status, headers };
  if (!response.ok) {
    const error = new ApiError({ ...facts, body: errorBody });
    if (!entry.errors.includes(status)) throw error;
    return { ok: false, status, error };
  }
  const documented = entry.responses[status];
  if (documented === undefined) {
    const reason = 'is not a documented answer';
    throw new ApiError({ ...facts, body: await response.text(), reason });
  }
  const data = await readBody(facts, response, kindOf(documented, headers.get('content-type')));
  return { ok: true, status, data, headers, requestId: headers.get('x-request-id') ?? undefined };
}

/** A media range such as every type stands for those that are not named. */
function kindOf(documented: Readonly<Record<string, BodyKind>>, contentType: string | null): BodyKind | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return documented[type] ?? Object.values(documented)[0];
}

interface Facts {
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
}

async function readBody(facts: Facts, response: Response, kind: BodyKind | undefined): Promise<unknown> {
  if (kind === undefined) {
    await response.body?.cancel();
    return undefined;
  }
  if (kind === 'binary') return await response.blob();
  const text = await response.text();
  if (kind === 'text') return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError({ ...facts, body: text, reason: 'was answered with a body that is not JSON' });
  }
}

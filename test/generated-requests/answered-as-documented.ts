import fc from 'fast-check';
import type { DocumentedOperation } from '../../src/contract/documented-operations.ts';
import { curl } from '../../src/contract/report/curl.ts';
import { secretsOf } from '../../src/contract/report/secrets.ts';
import type { Send } from '../../src/contract/run.ts';
import { type GeneratedRequest, requestsTo } from './arbitrary-request.ts';
import type { Caller } from './servers.ts';

/** Where a server is that somebody starts to try a failure by hand. */
const base = 'http://127.0.0.1:4000';

/**
 * Sends generated requests to an operation until one is answered by a failure (5xx) or, where `send` throws for these, as the document does
 * not allow. That one is made as small as it can be, and thrown with its seed and a `curl` command.
 *
 * @returns the statuses that came
 */
export async function answeredAsDocumented(
  document: object,
  operation: DocumentedOperation,
  { send, caller, times }: { readonly send: Send; readonly caller: Caller; readonly times: number },
): Promise<ReadonlySet<number>> {
  const statuses = new Set<number>();
  const property = fc.asyncProperty(requestsTo(document, operation, caller.known), async (generated) => {
    try {
      const { status } = await send(requestOf(generated, caller));
      statuses.add(status);
      if (status >= 500) throw new Error(`${operation.operationId} was answered ${status}`);
    } catch (error) {
      throw new Error(
        `${error instanceof Error ? error.message : String(error)}\n\n${command(document, generated, caller)}\n`,
      );
    }
  });
  await fc.assert(property, { numRuns: times, includeErrorInReport: true });
  return statuses;
}

function requestOf(generated: GeneratedRequest, caller: Caller): Request {
  const { method, path, body } = generated;
  const request = new Request(base + path, { method, ...(body === undefined ? {} : { body }) });
  request.headers.delete('content-type');
  for (const [name, value] of Object.entries(headersOf(generated, caller))) request.headers.set(name, value);
  return request;
}

function command(document: object, generated: GeneratedRequest, caller: Caller): string {
  const { method, path, body } = generated;
  return curl({ method, url: base + path, headers: headersOf(generated, caller), body }, secretsOf(document, {}));
}

function headersOf({ contentType }: GeneratedRequest, { headers }: Caller): Record<string, string> {
  return { ...headers, ...(contentType === undefined ? {} : { 'content-type': contentType }) };
}

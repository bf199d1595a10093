import type { Judged, Passed } from '../traffic.ts';
import { curl } from './curl.ts';
import type { Secrets } from './secrets.ts';

/** What is known of all exchanges so far, one line for each fault however often it came. */
export interface TrafficReport {
  readonly add: (passed: Passed, judged: Judged) => readonly string[];
  readonly text: () => string;
}

/** Collects what a proxy saw. `add` gives the faults that had not been seen before, as lines to write at once. */
export function trafficReport(base: string, secrets: Secrets): TrafficReport {
  const faults = new Map<string, { times: number; readonly curl: string }>();
  const operations = new Map<string, { exchanges: number; faulty: number }>();
  let elsewhere = 0;
  return {
    add(passed, { operationId, status, requestFaults, answerFaults }) {
      if (operationId === undefined) {
        elsewhere += 1;
        return [];
      }
      const found = [...requestFaults, ...answerFaults].map((fault) => `${operationId} ${status}: ${fault}`);
      const count = operations.get(operationId) ?? { exchanges: 0, faulty: 0 };
      operations.set(operationId, {
        exchanges: count.exchanges + 1,
        faulty: count.faulty + (found.length > 0 ? 1 : 0),
      });
      const fresh = found.filter((fault) => !faults.has(fault));
      for (const fault of new Set(found)) {
        const known = faults.get(fault) ?? { times: 0, curl: curl(sentBy(passed, base), secrets) };
        faults.set(fault, { ...known, times: known.times + 1 });
      }
      return fresh;
    },
    text() {
      const rows = [...operations].map(([name, { exchanges, faulty }]) => `${name}: ${exchanges}, faulty ${faulty}`);
      const listed = [...faults].map(([fault, { times, curl: command }]) => `${fault} (${times} times)\n${command}\n`);
      return [
        ...listed,
        'exchanges by operation',
        ...rows.map((row) => `  ${row}`),
        `  outside of the document: ${elsewhere}`,
        '',
      ].join('\n');
    },
  };
}

function sentBy({ method, url, headers, body }: Passed, base: string) {
  const kept = Object.entries(headers).filter(([name]) => !hopHeaders.has(name));
  return {
    method,
    url: `${base}${url}`,
    headers: Object.fromEntries(kept),
    body: body?.length ? body.toString('utf8') : undefined,
  };
}

/** Headers that belong to the connection or to the client's machine, not to the request. */
const hopHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'user-agent',
  'keep-alive',
]);

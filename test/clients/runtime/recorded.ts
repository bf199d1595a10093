/** Answers what a script says, one entry for each request and the last one for all further ones, and keeps what was sent. */
export interface Recorded {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly sent: readonly Request[];
}

/** `script` holds statuses, whole answers, or errors to fail with as a connection does. */
export function recorded(...script: readonly (number | Response | Error)[]): Recorded {
  const sent: Request[] = [];
  return {
    sent,
    fetch: async (request) => {
      const next = script[Math.min(sent.length, script.length - 1)] ?? 200;
      sent.push(request);
      if (next instanceof Error) throw next;
      if (typeof next !== 'number') return next.clone();
      return new Response(next === 204 ? null : '{}', {
        status: next,
        headers: { 'content-type': 'application/json' },
      });
    },
  };
}

/** An answer that asks to come back after so many seconds. */
export function comeBack(status: number, after: string): Response {
  return new Response('{}', { status, headers: { 'retry-after': after } });
}

import { Problem } from '../problem.ts';
import { asksForGzip } from './accept-encoding.ts';
import type { Answer } from './answer.ts';
import { checkHeaders } from './check-headers.ts';
import { type Exchange, type HttpContext, openExchange } from './exchange.ts';
import { CallerGone } from './read-body.ts';
import { toResponse } from './response.ts';
import type { HttpSettings } from './settings.ts';

/** How one kind of request is named in the log and how its failures are told. */
export interface Conduct {
  readonly dialect: string;
  readonly operation: string;
  readonly problems: (problem: Problem, exchange: Exchange) => Answer;
  readonly compress?: ((exchange: Exchange) => boolean) | undefined;
}

/**
 * The one road from a request to its response: opens the exchange, does the work, turns whatever is thrown into the dialect's
 * error, and observes. There is no middleware in this server, because Hono and its Node adapter are several times cheaper
 * when a route has one handler and its response is made in one piece.
 */
export async function conduct(
  c: HttpContext,
  settings: HttpSettings,
  how: Conduct,
  work: (exchange: Exchange) => Promise<Answer> | Answer,
): Promise<Response> {
  const exchange = openExchange(c);
  const { dialect, operation } = how;
  let answer: Answer;
  try {
    answer = checkHeaders(await work(exchange));
  } catch (thrown) {
    const error = thrown instanceof Problem ? thrown : (settings.explain(thrown) ?? thrown);
    if (error instanceof CallerGone) {
      settings.observe({ kind: 'caller-gone', requestId: exchange.id, operation });
    } else if (!(error instanceof Problem)) {
      settings.observe({ kind: 'failed', requestId: exchange.id, operation, error });
    }
    answer = how.problems(asProblem(error), exchange);
  }
  const compress = how.compress ?? ((asking: Exchange) => asksForGzip(asking.header('accept-encoding')));
  const response = await toResponse(guarded(answer, exchange, settings, operation), exchange, settings, compress);
  const ms = Math.round((performance.now() - exchange.startedAt) * 100) / 100;
  const { id: requestId, method, caller } = exchange;
  settings.observe({ kind: 'answered', requestId, dialect, operation, method, status: answer.status, ms, caller });
  return response;
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CallerGone) return new Problem('malformed-body', { message: 'the body ended early' });
  return new Problem('internal', {});
}

/**
 * A stream that fails after its answer has begun can only be cut off. The adapter would write the error's own text to the caller, so
 * the log gets that text and the stream fails without one.
 */
function guarded(answer: Answer, exchange: Exchange, settings: HttpSettings, operation: string): Answer {
  const { body } = answer;
  if (!(body instanceof ReadableStream)) return answer;
  const reader = body.getReader();
  const guardedBody = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          settings.observe({ kind: 'failed', requestId: exchange.id, operation, error });
          controller.error(new Error('the answer could not be completed'));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { ...answer, body: guardedBody };
}

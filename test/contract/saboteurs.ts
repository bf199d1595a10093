import { gzipSync } from 'node:zlib';
import type { Send } from '../../src/contract/run.ts';

/** A way in which a server can be wrong: what it makes of a request and of the right answer to it. */
export interface Saboteur {
  readonly defect: string;
  /** Dialects that it cannot happen to, since no documented answer has what it spoils. */
  readonly notIn?: readonly string[];
  readonly sabotage: (send: Send) => Send;
}

/** Defects that any dialect may have. */
export const saboteurs: readonly Saboteur[] = [
  answers('successes have another status', (answer) => (answer.status < 300 ? { ...answer, status: 203 } : answer)),
  answers('refusals are successes', (answer) => (answer.status >= 400 ? { ...answer, status: 200 } : answer)),
  answers('JSON is called text', (answer) => withHeader(answer, 'content-type', 'text/plain')),
  answers('refusals are web pages', (answer) =>
    answer.status >= 400 ? { ...withHeader(answer, 'content-type', 'text/html'), text: '<h1>No</h1>' } : answer,
  ),
  answers('bodies end too early', (answer) => ({ ...answer, text: answer.text.slice(0, -1) })),
  bodies('numbers are texts', (value) => (typeof value === 'number' ? String(value) : value)),
  bodies('texts lose their last letter', (value) => (typeof value === 'string' ? value.slice(0, -1) : value)),
  { ...bodies('true is false', (value) => (typeof value === 'boolean' ? !value : value)), notIn: ['robostack'] },
  bodies('a field of the store leaks', (value) => (isPlain(value) ? { ...value, _id: 1 } : value)),
  bodies('lists are reversed', (value) => (Array.isArray(value) ? value.toReversed() : value)),
  bodies('the last of a list is left out', (value) => (Array.isArray(value) ? value.slice(0, -1) : value)),
  bodies('the first of a list comes twice', (value) =>
    Array.isArray(value) && value.length > 0 ? [value[0], ...value] : value,
  ),
  bodies('the first field is left out', (value) =>
    isPlain(value) ? Object.fromEntries(Object.entries(value).slice(1)) : value,
  ),
  bodies('what is empty is null', (value) =>
    value === '' || (Array.isArray(value) && value.length === 0) ? null : value,
  ),
  {
    defect: 'answers are packed unasked',
    sabotage: (send) => async (request) => {
      const answer = await read(await send(request));
      const { status, headers } = withHeader(answer, 'content-encoding', 'gzip');
      return new Response(noBody(status) ? null : gzipSync(answer.text), { status, headers });
    },
  },
  {
    ...answers('other origins are kept out', (answer) => {
      const headers = new Headers(answer.headers);
      headers.delete('access-control-allow-origin');
      return { ...answer, headers };
    }),
    // Its console comes from the same origin.
    notIn: ['admin'],
  },
  {
    defect: 'connections break in the middle of an answer',
    sabotage: (send) => async (request) => {
      const answer = await read(await send(request));
      if (noBody(answer.status)) return new Response(null, answer);
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(answer.text.slice(0, 10)));
          controller.error(new Error('the connection was reset'));
        },
      });
      return new Response(body, answer);
    },
  },
  answers('successes come in an envelope', (answer) =>
    answer.status < 300 && isJson(answer) ? { ...answer, text: `{"data":${answer.text}}` } : answer,
  ),
  asked('conditions are not looked at', (name) => /^(?:selection|where|filter)$/.test(name)),
  asked('the order asked for is not looked at', (name) => /^(?:sort|order|sort(?:column|order))$/.test(name)),
  asked('pages are as long as the list', (name) => /^(?:limit|pagelimit|offset|pagenum|after)$/.test(name)),
  answersTo('changes are lost', (request) => ['PUT', 'PATCH'].includes(request.method)),
  answersTo('what is deleted stays', (request) => request.method === 'DELETE'),
];

/** Every name of a credential becomes one that is right, so that nobody is refused. */
export function lettingEverybodyIn(credentials: Readonly<Record<string, string>>): Saboteur {
  return {
    defect: 'everybody is let in',
    sabotage: (send) => (request) => {
      const open = new Request(request);
      for (const [name, value] of Object.entries(credentials)) open.headers.set(name, value);
      return send(open);
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

function answers(defect: string, change: (answer: Answer) => Answer): Saboteur {
  return {
    defect,
    sabotage: (send) => async (request) => {
      const { status, headers, text } = change(await read(await send(request)));
      return new Response(noBody(status) ? null : text, { status, headers });
    },
  };
}

/** Changes every value of the JSON in successes, from the inside out. */
function bodies(defect: string, change: (value: unknown) => unknown): Saboteur {
  return answers(defect, (answer) => {
    if (answer.status >= 300 || !isJson(answer)) return answer;
    return { ...answer, text: JSON.stringify(JSON.parse(answer.text, (_, value) => change(value))) };
  });
}

/** Some of what a request asks for, by the names in its query and in the object that is its body, does not arrive. */
function asked(defect: string, isLost: (name: string) => boolean): Saboteur {
  return {
    defect,
    sabotage: (send) => async (request) => {
      const url = new URL(request.url);
      for (const name of [...url.searchParams.keys()].filter(isLost)) url.searchParams.delete(name);
      if (!request.headers.get('content-type')?.startsWith('application/json'))
        return await send(new Request(url, request));
      const { method, headers } = request;
      const text = await request.text();
      return await send(new Request(url, { method, headers, body: withoutMembers(text, isLost) }));
    },
  };
}

function withoutMembers(text: string, isLost: (name: string) => boolean): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
  if (!isPlain(value)) return text;
  return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([name]) => !isLost(name))));
}

function isJson({ headers }: Answer): boolean {
  return headers.get('content-type')?.startsWith('application/json') === true;
}

/** The first answer to a kind of request is given to all others of the kind with the same path, which do nothing. */
function answersTo(defect: string, isKind: (request: Request) => boolean): Saboteur {
  return {
    defect,
    sabotage: (send) => {
      const first = new Map<string, Promise<Response>>();
      return async (request) => {
        if (!isKind(request)) return await send(request);
        const kind = `${request.method} ${new URL(request.url).pathname.replace(/[^/]+$/, '')}`;
        const answer = first.get(kind) ?? Promise.resolve(send(request));
        first.set(kind, answer);
        return (await answer).clone();
      };
    },
  };
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, headers: new Headers(response.headers), text: await response.text() };
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return { ...answer, headers };
}

function noBody(status: number): boolean {
  return status === 204 || status === 304;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

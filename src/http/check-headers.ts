import type { Answer } from './answer.ts';

/**
 * Throws when a header of an answer cannot be sent. Node would throw as well, but only after the answer has left the hands of
 * the dialect, and the caller would be told Node's own words.
 */
export function checkHeaders(answer: Answer): Answer {
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (value !== undefined && !sendable.test(value)) throw new Error(`the answer's header ${name} cannot be sent`);
  }
  if (!sendable.test(answer.contentType ?? '')) throw new Error("the answer's content type cannot be sent");
  return answer;
}

const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

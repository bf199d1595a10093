/** Questions over a channel that carries messages only. */
export interface Questions<Answer> {
  /** Sends a question and waits for its answer. Rejects when none comes in time. */
  readonly ask: () => Promise<Answer>;
  /** To be told of each answer that arrives. */
  readonly answered: (id: number, answer: Answer) => void;
}

/**
 * Gives each question a number, by which its answer is known.
 *
 * @param send puts the question of that number on the channel
 * @param limitMs how long to wait for an answer
 */
export function openQuestions<Answer>(send: (id: number) => void, limitMs: number): Questions<Answer> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  return {
    ask: () =>
      new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`no answer within ${limitMs} ms`));
        }, limitMs);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
        send(id);
      }),
    answered(id, answer) {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
}

/** Answers of one kind of question, remembered for a moment. */
export interface Lookup<Value> {
  get(key: string): Promise<Value>;
  /** Forgets everything, so that a change made in this process is seen by the next question. */
  forget(): void;
}

/** How long an answer may be stale after another process changed it, in milliseconds: a revoked token lives no longer. */
export const freshness = 1_000;

/**
 * Remembers what `load` answers for each key, also that there is nothing, for at most `freshness`. Questions that come while
 * an answer is on its way share it. Never holds more than `capacity` answers, so that guessed keys cannot fill the memory.
 */
export function createLookup<Value>(load: (key: string) => Promise<Value>, capacity = 10_000): Lookup<Value> {
  let answers = new Map<string, { readonly value: Promise<Value>; readonly until: number }>();

  const ask = (key: string): Promise<Value> => {
    const value = load(key);
    if (answers.size >= capacity) answers = new Map();
    const entry = { value, until: performance.now() + freshness };
    answers.set(key, entry);
    // A failure is told to those who wait for it, and is not remembered.
    value.catch(() => {
      if (answers.get(key) === entry) answers.delete(key);
    });
    return value;
  };

  return {
    get(key) {
      const known = answers.get(key);
      return known !== undefined && known.until > performance.now() ? known.value : ask(key);
    },
    forget() {
      answers = new Map();
    },
  };
}

import { parse } from 'yaml';
import { type Flag, UsageError } from '../command.ts';
import { readText } from '../read-file.ts';

/** A value on a command line, behind a flag or in its place: how it is written, and what it is read as. */
export interface ValueSpec<Value> extends Omit<Flag, 'name'> {
  /** Whether it may be given several times. */
  readonly several?: boolean;
  /** Reads what was given, an empty list where nothing was. `called` is how the value is called in messages. */
  readonly read: (given: readonly string[], called: string) => Value | Promise<Value>;
}

export type ValueSpecs = Readonly<Record<string, ValueSpec<unknown>>>;

/** What is read of values. */
export type Given<Specs extends ValueSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends ValueSpec<infer Value> ? Value : never;
};

/** A value that has to be given. */
export function required<Value>(spec: ValueSpec<Value>): ValueSpec<Exclude<Value, undefined>> {
  return {
    ...spec,
    required: true,
    read: async (given, called) => {
      const value = given.length === 0 ? undefined : await spec.read(given, called);
      if (!isThere(value)) throw new UsageError(`${called} is needed.`);
      return value;
    },
  };
}

function isThere<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}

export function text(meaning: string, value = '<text>'): ValueSpec<string | undefined> {
  return { value, meaning, read: ([given]) => given };
}

/** Texts, one behind each flag; undefined where there is none. */
export function texts(meaning: string, value = '<text>'): ValueSpec<readonly string[] | undefined> {
  const several = `${meaning} Can be given several times.`;
  return { value, meaning: several, several: true, read: (given) => (given.length === 0 ? undefined : given) };
}

/** An id, or another whole number. */
export function whole(meaning: string, value = '<id>'): ValueSpec<number | undefined> {
  return {
    value,
    meaning,
    read: ([given], called) => {
      if (given === undefined) return undefined;
      if (!/^\d{1,15}$/.test(given)) throw new UsageError(`${called} is a whole number, not ${JSON.stringify(given)}.`);
      return Number(given);
    },
  };
}

/** One of a few words. */
export function word<const Words extends readonly string[]>(
  choices: Words,
  meaning: string,
): ValueSpec<Words[number] | undefined> {
  return {
    value: `<${choices.join('|')}>`,
    choices,
    meaning,
    read: ([given], called) => {
      const found = choices.find((each) => each === given);
      if (given !== undefined && found === undefined)
        throw new UsageError(`${called} is one of ${choices.join(', ')}.`);
      return found;
    },
  };
}

/** Whether a flag is there. */
export function yes(meaning: string): ValueSpec<boolean> {
  return { meaning, read: (given) => given.length > 0 };
}

/** A moment: `2026-03-01` or `2026-03-01T12:00:00Z`. */
export function time(meaning: string): ValueSpec<string | undefined> {
  return {
    value: '<time>',
    meaning,
    read: ([given], called) => {
      if (given === undefined) return undefined;
      const at = new Date(given);
      if (Number.isNaN(at.getTime())) throw new UsageError(`${called} is a time such as 2026-03-01T12:00:00Z.`);
      return at.toISOString();
    },
  };
}

/** A file of one line with a secret; `-` is standard input, so that no secret stands in a command line. */
export function secretFile(meaning: string): ValueSpec<string | undefined> {
  const read = async ([path]: readonly string[]) =>
    path === undefined ? undefined : (await readText(path)).replace(/\r?\n$/, '');
  return { value: '<file>', meaning: `${meaning} - is standard input.`, read };
}

/** A file in YAML or JSON; `-` is standard input. */
export function dataFile(meaning: string): ValueSpec<unknown> {
  return {
    value: '<file>',
    meaning: `${meaning} In YAML or JSON; - is standard input.`,
    read: async ([path], called) => {
      if (path === undefined) return undefined;
      const content = await readText(path);
      try {
        const value: unknown = parse(content);
        return value;
      } catch (error) {
        throw new UsageError(`${called} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

import { parseArgs } from 'node:util';
import type { AdminClient } from '../../../clients/admin.ts';
import { type Described, type Flag, UsageError } from '../command.ts';
import type { Outcome } from './outcome.ts';
import { type Given, type ValueSpecs, whole } from './values.ts';

/** Something that can be done through the admin API, as a row of a command's table. */
export interface Action extends Described {
  /** Reads its arguments and flags; gives what then does it. `called` is the command with the action's name. */
  readonly read: (args: readonly string[], called: string) => Promise<(client: AdminClient) => Promise<Outcome>>;
}

interface ActionSpec<Places extends ValueSpecs, Flags extends ValueSpecs> {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  /** Values that stand in their places, in this order; all have to be there. */
  readonly places?: Places;
  readonly flags?: Flags;
  readonly perform: (client: AdminClient, given: Given<Places> & Given<Flags>) => Promise<Outcome>;
}

/** Makes a row. */
export function action<
  const Places extends ValueSpecs = Record<never, never>,
  const Flags extends ValueSpecs = Record<never, never>,
>({ perform, ...spec }: ActionSpec<Places, Flags>): Action {
  return row(spec, (client, values) => perform(client, typed<Places, Flags>(values)));
}

type Values = Readonly<Record<string, unknown>>;

/** Here a parser ends: each value was read by the spec that its type comes from. */
function typed<Places extends ValueSpecs, Flags extends ValueSpecs>(values: Values) {
  return values as Given<Places> & Given<Flags>;
}

function row(
  spec: Omit<ActionSpec<ValueSpecs, ValueSpecs>, 'perform'>,
  perform: (client: AdminClient, values: Values) => Promise<Outcome>,
): Action {
  const { name, summary, example, places = {}, flags = {} } = spec;
  const shown = Object.entries(flags).map(([flag, facts]): Flag => ({ ...facts, name: `--${flag}` }));
  const words = [...Object.keys(places).map((place) => `<${place}>`), ...shown.map(written)];
  return {
    name,
    summary,
    example,
    usage: words.join(' '),
    flags: shown,
    async read(args, called) {
      const { values, positionals } = parsed(args, flags);
      const names = Object.keys(places);
      if (positionals.length !== names.length) {
        const wanted = names.length === 0 ? 'no argument' : names.map((place) => `<${place}>`).join(' and ');
        throw new UsageError(`${called} takes ${wanted}; \`${called} --help\` shows an example.`);
      }
      const given = [
        ...Object.entries(places).map(([place, { read }], at) => [place, read([positionals[at] ?? ''], `<${place}>`)]),
        ...Object.entries(flags).map(([flag, { read }]) => [flag, read(listOf(values[flag]), `--${flag}`)]),
      ].map(async ([value, reading]) => [value, await reading] as const);
      const read: Values = Object.fromEntries(await Promise.all(given));
      return (client) => perform(client, read);
    },
  };
}

/** Makes a row that lists something: it has the flag `--limit`, and a table of these columns. */
export function listing<
  const Places extends ValueSpecs = Record<never, never>,
  const Flags extends ValueSpecs = Record<never, never>,
>({
  columns,
  items,
  flags,
  ...spec
}: Omit<ActionSpec<Places, Flags>, 'perform'> & {
  readonly columns: readonly string[];
  readonly items: (client: AdminClient, given: Given<Places> & Given<Flags>) => AsyncIterable<object>;
}): Action {
  const limit = whole('At most so many items; all of them unless given.', '<number>');
  return row({ ...spec, flags: { ...flags, limit } }, async (client, values) => {
    const { limit: given, ...own } = values;
    const most = typeof given === 'number' ? given : undefined;
    return { kind: 'list', items: items(client, typed<Places, Flags>(own)), columns, most };
  });
}

/** A flag as it stands in a usage line. */
export function written({ name, value, required = false }: Flag): string {
  const text = value === undefined ? name : `${name} ${value}`;
  return required ? text : `[${text}]`;
}

function parsed(
  args: readonly string[],
  flags: ValueSpecs,
): { readonly values: Values; readonly positionals: readonly string[] } {
  const options = Object.entries(flags).map(([name, { value, several = false }]) => [
    name,
    value === undefined ? { type: 'boolean' as const } : { type: 'string' as const, multiple: several },
  ]);
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(options), allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === false) return [];
  return [value].flat().map(String);
}

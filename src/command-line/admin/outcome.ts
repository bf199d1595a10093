import { once } from 'node:events';
import { visible, visibleYaml } from './visible.ts';

/** What an action has to tell. */
export type Outcome =
  | {
      readonly kind: 'list';
      readonly items: AsyncIterable<object>;
      /** What the table shows of each item: names of members, with dots for those further in. */
      readonly columns: readonly string[];
      /** At most so many items. */
      readonly most: number | undefined;
    }
  | { readonly kind: 'item'; readonly item: object; readonly note?: string }
  | { readonly kind: 'done'; readonly sentence: string };

/** An item. The note is for people: it goes to standard error, and is left out with `--json`. */
export function item(item: object, note?: string): Outcome {
  return { kind: 'item', item, ...(note === undefined ? {} : { note }) };
}

export function done(sentence: string): Outcome {
  return { kind: 'done', sentence };
}

/** What stands below a secret that was just made. */
export const shownOnce = 'This is shown only now. Keep it somewhere safe.';

/** Writes an outcome to standard output: for people, or with `json` as one JSON document. Lists are written as they come. */
export async function tell(outcome: Outcome, json: boolean): Promise<void> {
  switch (outcome.kind) {
    case 'list':
      return await (json ? tellJsonList(outcome) : tellTable(outcome));
    case 'item':
      await write(json ? `${JSON.stringify(outcome.item, null, 2)}\n` : visibleYaml(outcome.item));
      if (outcome.note !== undefined && !json) process.stderr.write(`${outcome.note}\n`);
      return;
    case 'done':
      await write(json ? '{}\n' : `${visible(outcome.sentence)}\n`);
  }
}

type List = Extract<Outcome, { readonly kind: 'list' }>;

async function tellJsonList(list: List): Promise<void> {
  let before = '[';
  for await (const each of taken(list)) {
    await write(`${before}\n${JSON.stringify(each)}`);
    before = ',';
  }
  await write(before === '[' ? '[]\n' : '\n]\n');
}

/** Rows that are laid out together; the columns of later ones may be wider. */
const rowsTogether = 500;

async function tellTable(list: List): Promise<void> {
  let rows: string[][] = [list.columns.map((column) => column.toUpperCase())];
  for await (const each of taken(list)) {
    rows.push(list.columns.map((column) => cell(memberAt(each, column))));
    if (rows.length < rowsTogether) continue;
    await write(laidOut(rows));
    rows = [];
  }
  await write(laidOut(rows));
}

async function* taken({ items, most = Number.POSITIVE_INFINITY }: List): AsyncGenerator<object> {
  let count = 0;
  if (most === 0) return;
  for await (const each of items) {
    yield each;
    count += 1;
    if (count >= most) return;
  }
}

function laidOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((text, at) => text.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function memberAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return new Map<string, unknown>(Object.entries(inner)).get(name);
  }, value);
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return oneLine(value.join(', '));
  return oneLine(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function oneLine(text: string): string {
  return visible(text.replaceAll('\n', '\\n'));
}

/** Waits for a reader that is slower, so that a long list does not pile up. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

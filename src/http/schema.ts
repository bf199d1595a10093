import { z } from '@hono/zod-openapi';
import { Problem } from '../problem.ts';
import { type Format, formats } from './formats.ts';
import { type JsonLimits, readJson } from './json.ts';

/** What generated schemas are made of besides Zod itself. Nothing here changes a value of a body; only parameters are decoded. */

/** How many members an object may have. */
export interface MemberLimits {
  readonly min?: number;
  readonly max?: number;
}

/**
 * An object with any members. The object itself is passed on, not a copy: that is faster, and keeps a member named `__proto__`,
 * which Zod's own object schemas lose.
 */
export function jsonObject(limits: MemberLimits = {}): z.ZodType<Record<string, unknown>, Record<string, unknown>> {
  return z.custom<Record<string, unknown>>().superRefine((value, context) => {
    if (!isObject(value)) context.addIssue({ code: 'custom', message: 'expected an object' });
    else countMembers(value, limits, context);
  });
}

/** An object whose members all have the schema `member`, whatever their names. Passed on like that of `jsonObject`. */
export function jsonMap<Member>(
  member: z.ZodType<Member, Member>,
  limits: MemberLimits = {},
): z.ZodType<Record<string, Member>, Record<string, Member>> {
  return z.custom<Record<string, Member>>().superRefine((value, context) => {
    if (!isObject(value)) return context.addIssue({ code: 'custom', message: 'expected an object' });
    countMembers(value, limits, context);
    for (const [name, content] of Object.entries(value)) {
      repeat(member.safeParse(content).error?.issues, [name], context);
    }
  });
}

/**
 * An object schema with rules that need the object as it came: Zod's copy has lost a member named `__proto__`, so how many
 * members there are (`min`, `max`) and the schema of those that are not named (`rest`) are judged here. The object itself is passed on.
 */
export function wholeObject<Members extends object>(
  object: z.ZodType<Members, Members>,
  { rest, ...limits }: MemberLimits & { readonly rest?: z.ZodType },
): z.ZodType<Members, Members> {
  return z.custom<Members>().superRefine((value, context) => {
    repeat(object.safeParse(value).error?.issues, [], context);
    if (!isObject(value)) return;
    countMembers(value, limits, context);
    const hidden = Object.getOwnPropertyDescriptor(value, '__proto__');
    if (hidden !== undefined) repeat(rest?.safeParse(hidden.value).error?.issues, ['__proto__'], context);
  });
}

/** A check for a text: its length in characters (code points, as JSON Schema counts them), not in UTF-16 units. */
export function characters(limits: { readonly min?: number; readonly max?: number }) {
  return (text: string, context: z.RefinementCtx): void => {
    const length = [...text].length;
    if (limits.min !== undefined && length < limits.min)
      context.addIssue({ code: 'custom', message: `expected at least ${limits.min} characters` });
    if (limits.max !== undefined && length > limits.max)
      context.addIssue({ code: 'custom', message: `expected at most ${limits.max} characters` });
  };
}

/** A check for a text: one of the formats of `formats.ts`. */
export function format(name: Format) {
  return (text: string, context: z.RefinementCtx): void => {
    if (!formats[name](text)) context.addIssue({ code: 'custom', message: `expected a text in the format ${name}` });
  };
}

/** A check for a list: no two items are equal as JSON values, whatever the order of their members. */
export function unique(items: readonly unknown[], context: z.RefinementCtx): void {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const key = canonical(item);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      context.addIssue({
        code: 'custom',
        message: `expected no item twice, but it equals item ${earlier}`,
        path: [index],
      });
    seen.set(key, index);
  });
}

/** A parameter that holds a number, then judged by `schema`. Decimal digits, a sign, a fraction and an exponent; nothing else. */
export function numeral<Output>(schema: z.ZodType<Output, number>) {
  return z
    .string()
    .transform((text, context) => {
      const value = Number(text);
      if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(value)) return value;
      context.addIssue({ code: 'custom', message: 'expected a number' });
      return z.NEVER;
    })
    .pipe(schema);
}

/** A parameter that holds `true` or `false` (or `1` or `0`), then judged by `schema`. */
export function truth<Output>(schema: z.ZodType<Output, boolean>) {
  return z
    .string()
    .transform((text, context) => {
      if (text === 'true' || text === '1') return true;
      if (text === 'false' || text === '0') return false;
      context.addIssue({ code: 'custom', message: 'expected true or false' });
      return z.NEVER;
    })
    .pipe(schema);
}

/** A parameter that may be given several times, `a=1&a=2`; a single one is a list of one. `schema` judges the list of texts. */
export function repeated<Output>(schema: z.ZodType<Output, string[]>) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .pipe(schema);
}

/** A parameter with several values and commas between them; an empty text is an empty list. `schema` judges the list of texts. */
export function commaSeparated<Output>(schema: z.ZodType<Output, string[]>) {
  return z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(schema);
}

/** A parameter whose text is JSON under the rules of `json.ts` and these limits, then judged by `schema`. */
export function jsonText<Output>(schema: z.ZodType<Output, unknown>) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return readJson(text, parameterLimits);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        context.addIssue({ code: 'custom', message: `expected JSON: ${told(error)}` });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

const parameterLimits: JsonLimits = { depth: 100, keysPerObject: 10_000, keys: 10_000 };

/** What the reader of JSON found wrong, as part of a sentence. */
function told({ facts, code }: Problem): string {
  if ('faults' in facts)
    return facts.faults.map((fault) => ('in' in fault ? `${fault.path} ${fault.message}`.trim() : code)).join('; ');
  return 'message' in facts ? facts.message : code;
}

function countMembers(value: object, { min = 0, max }: MemberLimits, context: z.RefinementCtx): void {
  if (min === 0 && max === undefined) return;
  const count = Object.keys(value).length;
  if (count < min)
    context.addIssue({ code: 'custom', message: `expected at least ${min} ${min === 1 ? 'member' : 'members'}` });
  if (max !== undefined && count > max)
    context.addIssue({ code: 'custom', message: `expected at most ${max} ${max === 1 ? 'member' : 'members'}` });
}

/** Tells the context what another schema found, at the place where that schema was asked. */
function repeat(
  issues: readonly z.core.$ZodIssue[] | undefined,
  place: readonly string[],
  context: z.RefinementCtx,
): void {
  for (const { message, path } of issues ?? [])
    context.addIssue({ code: 'custom', message, path: [...place, ...path] });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same text for values that are equal as JSON: members by name, 1 and 1.0 alike, a bigint apart from no number. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

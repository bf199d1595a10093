import { type Json, type JsonObject, ownValue } from '../../../records/json.ts';

/**
 * The texts that an operand with `{{user.[Email]}}` or `{{user.Email}}` stands for: one, or several where the user's column holds a
 * list and is all that the operand names. None when there is no user, or the column is missing or blank: nobody must
 * get at what belongs to nobody by having no name.
 */
export function filledIn(operand: string, user: JsonObject | undefined): readonly string[] {
  const whole = new RegExp(`^${placeholder.source}$`).exec(operand);
  if (whole !== null) return textsOf(named(whole, user));
  let known = true;
  const text = operand.replaceAll(placeholder, (match) => {
    const parts = new RegExp(placeholder.source).exec(match);
    const [value, ...more] = parts === null ? [] : textsOf(named(parts, user));
    if (value === undefined || more.length > 0) known = false;
    return value ?? '';
  });
  // What is left of an unknown placeholder is no text that anybody meant.
  return known && !text.includes('{{') ? [text] : [];
}

const placeholder = /\{\{\{?\s*user\.(?:\[([^\]]+)\]|([^\s{}]+))\s*\}?\}\}/g;

function named([, bracketed, plain]: RegExpExecArray, user: JsonObject | undefined): Json | undefined {
  return user === undefined ? undefined : ownValue(user, bracketed ?? plain ?? '');
}

/** A scalar as text, each scalar of a list; blank texts and what is no scalar are no identity. */
function textsOf(value: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [value ?? null];
  return list
    .filter((item) => item !== null && typeof item !== 'object')
    .map(String)
    .filter((text) => text.trim() !== '');
}

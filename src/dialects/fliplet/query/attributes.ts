import { allFields, type FieldMask } from '../../../records/field-mask.ts';
import { isJsonList, type Json } from '../../../records/json.ts';
import { refusal } from './refusal.ts';

/** More than any table shows; a database looks at each of them for every entry. */
const mostAttributes = 1_000;

/**
 * Reads `attributes`: the columns to give, with or without `data.` before the name. Names of facts, which are always given, and
 * unknown names do no harm (behaviour note, section 1, C8).
 *
 * @throws Problem `invalid-query` for what is no list of names, and for too long a list
 */
export function attributesOf(attributes: Json | undefined): FieldMask {
  if (attributes === undefined || attributes === null) return allFields;
  if (!isJsonList(attributes)) throw refusal('attributes', 'The attributes are a list of columns');
  if (attributes.length > mostAttributes) {
    throw refusal('attributes', `The attributes name more than ${mostAttributes} columns`);
  }
  const names = attributes.flatMap((name, index) => {
    if (typeof name !== 'string') throw refusal(`attributes[${index}]`, 'An attribute is the name of a column');
    return name.startsWith('data.') ? [name, name.slice('data.'.length)] : [name];
  });
  return { kind: 'only', names: new Set(names) };
}

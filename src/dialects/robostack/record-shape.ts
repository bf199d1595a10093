import { allFields, allows, type FieldMask } from '../../records/field-mask.ts';
import { type Json, type JsonObject, objectOf } from '../../records/json.ts';
import type { DataRecord } from '../../records/record.ts';

/** A record as this dialect shows it: `id` beside the fields. */
export type FlatRecord = JsonObject & { readonly id: number };

/**
 * Makes a record flat. The fields of a referenced record stand beside the reference as `<field>_<its field>`, one level deep
 * (behaviour note, observed in real apps); a field of the record's own is never hidden by one of these.
 */
export function flatRecord(record: DataRecord, chosen: FieldMask = allFields): FlatRecord {
  const joined = [...record.related].flatMap(([field, [target]]) =>
    target === undefined ? [] : joinedFields(field, target),
  );
  const fields = [...joined, ...Object.entries(record.data)].filter(([name]) => allows(chosen, name));
  return { ...objectOf([['id', record.id], ...fields]), id: record.id };
}

function joinedFields(field: string, target: DataRecord): [string, Json][] {
  const fields = Object.entries(target.data).map(([name, value]): [string, Json] => [`${field}_${name}`, value]);
  return [[`${field}_id`, target.id], ...fields];
}

import { type Fault, Problem } from '../problem.ts';
import { decode } from './raw-path.ts';

/** Names and values of a query or of an `application/x-www-form-urlencoded` body: a text, or a list when the name came twice. */
export type FormValues = Record<string, string | string[] | Record<string, string>>;

/** More than any caller of the dialects sends; bounds the work of decoding. */
const maxFields = 1000;

/**
 * Decodes `a=1&b=two+words`. A name in `deepObjects` gathers `name[key]=text` into an object of its keys. The result has no
 * prototype. Throws `invalid-request` on malformed escapes (which `URLSearchParams` would pass on garbled) and on more than
 * 1000 fields.
 */
export function readFormText(text: string, place: Fault['in'], deepObjects: readonly string[] = []): FormValues {
  const values: FormValues = Object.create(null);
  if (text === '') return values;
  const fields = text.split('&', maxFields + 1);
  const faults: Fault[] = [];
  if (fields.length > maxFields) faults.push({ in: place, path: '', message: `more than ${maxFields} fields` });
  for (const field of faults.length > 0 ? [] : fields) {
    if (field === '') continue;
    const equals = field.indexOf('=');
    const rawName = equals === -1 ? field : field.slice(0, equals);
    const name = decode(rawName.replaceAll('+', ' '));
    const value = equals === -1 ? '' : decode(field.slice(equals + 1).replaceAll('+', ' '));
    if (name === undefined || value === undefined) {
      faults.push({ in: place, path: name ?? rawName.slice(0, 80), message: 'is not percent-encoded UTF-8' });
    } else {
      const [outer = '', key] = steps(name, deepObjects);
      if (outer === '__proto__' || key === '__proto__') {
        // A schema's copy of the values would lose this name silently.
        faults.push({ in: place, path: key ? `${outer}.${key}` : outer, message: 'is no name that can be used here' });
      } else {
        add(values, outer, key, value);
      }
    }
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return values;
}

/** `where[a]` as `where` and `a` when `where` is such an object, otherwise the name as it is. */
function steps(name: string, deepObjects: readonly string[]): readonly [string, string?] {
  const [, outer, key] = /^([^[]+)\[([^\]]*)\]$/.exec(name) ?? [];
  return outer !== undefined && key !== undefined && deepObjects.includes(outer) ? [outer, key] : [name];
}

function add(values: FormValues, name: string, key: string | undefined, value: string): void {
  const before = values[name];
  if (key !== undefined) {
    if (typeof before === 'object' && !Array.isArray(before)) before[key] = value;
    else values[name] = Object.assign(Object.create(null), { [key]: value });
  } else if (before === undefined) {
    values[name] = value;
  } else if (Array.isArray(before)) {
    before.push(value);
  } else if (typeof before === 'string') {
    values[name] = [before, value];
  }
}

import { CommandError, type Doc, notImplemented, type Value } from '../bson/value.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import type { Collection } from '../store/store.ts';
import { reply } from './reply.ts';

const compiled = new WeakMap<Doc, Filter>();

/** Throws DocumentValidationFailure (121) when a document does not match the validator of its collection. */
export function checkValid(collection: Collection, doc: Doc): void {
  const validator = collection.options.get('validator');
  if (!(validator instanceof Map) || validator.size === 0 || collection.options.get('validationLevel') === 'off')
    return;
  let filter = compiled.get(validator);
  if (filter === undefined) {
    filter = compileFilter(validator);
    compiled.set(validator, filter);
  }
  if (filter.matches(doc)) return;
  const errInfo = reply({
    failingDocumentId: doc.get('_id'),
    details: reply({ reason: 'the validator did not match' }),
  });
  throw new CommandError(121, 'DocumentValidationFailure', 'Document failed validation', {
    extra: new Map<string, Value>([['errInfo', errInfo]]),
  });
}

/** Refuses a validator that could not be kept to: malformed, or with a level or an action that is not exact here. */
export function checkValidator(options: Doc): void {
  const validator = options.get('validator');
  if (validator instanceof Map) compileFilter(validator);
  const level = options.get('validationLevel');
  if (level !== undefined && level !== 'strict' && level !== 'off')
    throw notImplemented(`validationLevel '${String(level)}'`);
  const action = options.get('validationAction');
  if (action !== undefined && action !== 'error') throw notImplemented(`validationAction '${String(action)}'`);
}

import { writeJson } from '../../../http/json.ts';
import type { TextOperation } from '../../../records/hooks/hook.ts';
import { isJsonObject, type Json } from '../../../records/json.ts';
import { hashText, isHash } from './hash-text.ts';

/** How operations are carried out. */
export interface OperationRules {
  /** See `hashText`. */
  readonly key: string;
  /**
   * Whether a text that has the form of a hash is one and stays: in what is stored, since clients send back what they read. Never in
   * what is asked for, where knowing a hash must be worth nothing.
   */
  readonly keepsHashes: boolean;
}

/**
 * A value after operations, one after the other. Lists are changed by element. Trimming and letter case concern texts alone; `hash` takes
 * numbers, truth values and objects as their text too, so that nothing that is to be hashed stays readable. Null and empty texts stay.
 */
export function afterOperations(value: Json, operations: readonly TextOperation[], rules: OperationRules): Json {
  if (Array.isArray(value)) return value.map((item: Json) => afterOperations(item, operations, rules));
  return operations.reduce((changed, operation) => afterOperation(changed, operation, rules), value);
}

function afterOperation(value: Json, operation: TextOperation, rules: OperationRules): Json {
  if (operation === 'hash') return hashed(value, rules);
  if (typeof value !== 'string' || (rules.keepsHashes && isHash(value))) return value;
  if (operation === 'trim') return value.trim();
  return operation === 'lower' ? value.toLowerCase() : value.toUpperCase();
}

function hashed(value: Json, { key, keepsHashes }: OperationRules): Json {
  if (value === null || value === '') return value;
  const text = isJsonObject(value) ? writeJson(value) : String(value);
  return keepsHashes && isHash(text) ? text : hashText(key, text);
}

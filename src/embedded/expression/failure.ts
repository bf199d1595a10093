import { CommandError } from '../bson/value.ts';

const codeNames: Readonly<Record<number, string>> = {
  2: 'BadValue',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  15: 'Overflow',
  20: 'IllegalOperation',
  26: 'NamespaceNotFound',
  28: 'PathNotViable',
  31: 'RoleNotFound',
  34: 'CannotBackfillArray',
  40: 'ConflictingUpdateOperators',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  54: 'NotSingleValueField',
  56: 'EmptyFieldName',
  66: 'ImmutableField',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  146: 'ExceededMemoryLimit',
  159: 'DurationOverflow',
  168: 'InvalidPipelineOperator',
  232: 'MaxSubPipelineDepthExceeded',
  241: 'ConversionFailure',
  292: 'QueryExceededMemoryLimitNoDiskUseAllowed',
  10334: 'BSONObjectTooLarge',
};

/** A refusal with MongoDB's number; numbers that have no name there are called `Location<number>`. */
export function failure(code: number, message: string): CommandError {
  return new CommandError(code, codeNames[code] ?? `Location${code}`, message);
}

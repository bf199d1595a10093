import { CommandError, type Doc, Int32 } from '../bson/value.ts';
import { anything, count, flag, isNumber, numberOf, readFields, text } from './fields.ts';
import { reply } from './reply.ts';

/**
 * What a write concern adds to the reply of a write. Every reply waits for the disk, so `w: 1`, `'majority'` and `j` hold as they are.
 * More nodes than the one there is cannot confirm: the write stands and `writeConcernError` 100 says so; a tag is 79.
 */
export function writeConcernError(writeConcern: Doc | undefined): Doc | undefined {
  if (writeConcern === undefined) return undefined;
  const { w = new Int32(1) } = readFields('writeConcern', writeConcern, {
    w: anything,
    j: flag,
    fsync: flag,
    wtimeout: count,
    provenance: text,
  });
  if (isNumber(w)) {
    const nodes = numberOf(w);
    if (nodes < 0 || nodes > 50)
      throw new CommandError(9, 'FailedToParse', 'w has to be a non-negative number and not greater than 50');
    return nodes <= 1 ? undefined : failure(100, 'UnsatisfiableWriteConcern', 'Not enough data-bearing nodes');
  }
  if (w === 'majority') return undefined;
  if (typeof w === 'string') {
    return failure(
      79,
      'UnknownReplWriteConcern',
      `No write concern mode named '${w}' found in replica set configuration`,
    );
  }
  throw new CommandError(9, 'FailedToParse', 'w has to be a number or a string');
}

function failure(code: number, codeName: string, errmsg: string): Doc {
  return reply({ code: new Int32(code), codeName, errmsg });
}

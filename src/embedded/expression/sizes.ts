import { Binary } from 'bson';
import { encodeDocument } from '../bson/encode.ts';
import { Int32 } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { type OperatorTable, unary } from './operator.ts';
import { typeName } from './type-name.ts';

/** Sizes in bytes. */
export const sizeOperators: OperatorTable = {
  $binarySize: unary((value) => {
    if (isNone(value)) return null;
    if (typeof value === 'string') return new Int32(Buffer.byteLength(value));
    if (value instanceof Binary) return new Int32(value.length());
    throw failure(51276, `$binarySize requires a string or BinData argument, found: ${typeName(value)}`);
  }),
  $bsonSize: unary((value) => {
    if (isNone(value)) return null;
    if (value instanceof Map) return new Int32(encodeDocument(value, Number.POSITIVE_INFINITY).length);
    throw failure(31393, `$bsonSize requires a document input, found: ${typeName(value)}`);
  }),
};

/** The byte before each element of a BSON document that tells its type (bsonspec.org, version 1.1). */
export const TypeByte = {
  double: 0x01,
  string: 0x02,
  document: 0x03,
  array: 0x04,
  binary: 0x05,
  undefined: 0x06,
  objectId: 0x07,
  boolean: 0x08,
  date: 0x09,
  null: 0x0a,
  regex: 0x0b,
  dbPointer: 0x0c,
  code: 0x0d,
  symbol: 0x0e,
  codeWithScope: 0x0f,
  int32: 0x10,
  timestamp: 0x11,
  int64: 0x12,
  decimal128: 0x13,
  minKey: 0xff,
  maxKey: 0x7f,
} as const;

/** A stored document is at most 16 MB. */
export const MAX_DOCUMENT_SIZE = 16_777_216;

/** Documents and arrays nest at most this deep, the outermost document counted. */
export const MAX_DEPTH = 200;

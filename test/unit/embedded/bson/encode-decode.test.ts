import { BSON, Decimal128, ObjectId } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docFromJs, docToJs } from '../../../../src/embedded/bson/convert.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import type { PathTree } from '../../../../src/embedded/bson/path-tree.ts';
import { CommandError, type Doc, Int32, type Value } from '../../../../src/embedded/bson/value.ts';
import { docs } from '../arbitrary-values.ts';

/** JavaScript objects put such names first, so the package cannot be a witness for their order. */
function hasIndexName(value: Value): boolean {
  if (Array.isArray(value)) return value.some(hasIndexName);
  if (!(value instanceof Map)) return false;
  return [...value].some(([name, field]) => /^\d+$/.test(name) || hasIndexName(field));
}

describe('encodeDocument and decodeDocument', () => {
  it('give back every document as it was', () => {
    fc.assert(
      fc.property(docs, (doc) => {
        expect(decodeDocument(encodeDocument(doc))).toEqual(doc);
      }),
    );
  });

  it('write the bytes that package bson writes', () => {
    fc.assert(
      fc.property(docs, (doc) => {
        fc.pre(!hasIndexName(doc));
        expect(encodeDocument(doc).toString('hex')).toBe(Buffer.from(BSON.serialize(docToJs(doc))).toString('hex'));
      }),
    );
  });

  it('read what package bson writes', () => {
    const id = new ObjectId();
    const written = BSON.serialize({ a: 1, b: 1.5, c: { d: [true, null, 'é'] }, e: id, f: 2n ** 40n, g: new Date(5) });
    const doc = decodeDocument(Buffer.from(written));
    expect(doc).toEqual(
      new Map<string, Value>([
        ['a', new Int32(1)],
        ['b', 1.5],
        ['c', new Map([['d', [true, null, 'é']]])],
        ['e', id],
        ['f', 2n ** 40n],
        ['g', new Date(5)],
      ]),
    );
  });

  it('never alias the bytes that were read', () => {
    const doc = docFromJs({ a: Buffer.from('abc'), b: Decimal128.fromString('1'), c: new ObjectId(), d: 'text' });
    const bytes = encodeDocument(doc);
    const read = decodeDocument(bytes);
    bytes.fill(0xff);
    expect(read).toEqual(doc);
  });
});

const nested = docFromJs({
  a: { b: 1, c: 2 },
  list: [{ b: 1, c: 2 }, 5, [{ b: 3, c: 4 }], 'x'],
  late: 'z',
});

const partial: [title: string, wanted: PathTree, expected: object][] = [
  ['a top-level field', new Map([['late', true]]), { late: 'z' }],
  ['a nested field', new Map([['a', new Map([['c', true]])]]), { a: { c: 2 } }],
  [
    'fields of documents in arrays, other elements unchanged',
    new Map([['list', new Map([['b', true]])]]),
    { list: [{ b: 1 }, 5, [{ b: 3 }], 'x'] },
  ],
  [
    'whole elements where a name may be an index',
    new Map([['list', new Map([['0', true]])]]),
    { list: [{ b: 1, c: 2 }, 5, [{ b: 3, c: 4 }], 'x'] },
  ],
  ['nothing that is missing', new Map([['missing', true]]), {}],
  ['nothing at all', new Map(), {}],
  ['a scalar on the way', new Map([['late', new Map([['x', true]])]]), { late: 'z' }],
];

describe('decodeDocument with wanted paths', () => {
  it.each(partial)('reads %s', (_, wanted, expected) => {
    expect(decodeDocument(encodeDocument(nested), wanted)).toEqual(docFromJs(expected));
  });

  it('reads a document inside other bytes', () => {
    const bytes = Buffer.concat([Buffer.from('head'), encodeDocument(nested), Buffer.from('tail')]);
    expect(decodeDocument(bytes, undefined, 4)).toEqual(nested);
  });
});

function nestedDoc(levels: number): Doc {
  return levels === 1 ? new Map() : new Map([['a', nestedDoc(levels - 1)]]);
}

describe('limits', () => {
  it('takes 200 levels and refuses 201', () => {
    expect(decodeDocument(encodeDocument(nestedDoc(200)))).toEqual(nestedDoc(200));
    expect(() => encodeDocument(nestedDoc(201))).toThrow(expect.objectContaining({ code: 15 }));
  });

  it('takes a document of 16 MB and refuses one byte more', () => {
    const overhead = encodeDocument(new Map([['a', '']])).length;
    const text = 'x'.repeat(16_777_216 - overhead);
    expect(encodeDocument(new Map([['a', text]])).length).toBe(16_777_216);
    expect(() => encodeDocument(new Map([['a', `${text}y`]]))).toThrow(expect.objectContaining({ code: 10334 }));
  });

  it('refuses a name with NUL', () => {
    expect(() => encodeDocument(new Map([['a\0b', 1]]))).toThrow(expect.objectContaining({ code: 2 }));
  });
});

describe('bytes that are not BSON', () => {
  it('are refused wherever a document is cut or changed, or still read as some document', () => {
    const bytes = encodeDocument(nested);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, cut) => {
        const broken = cut ? bytes.subarray(0, at) : Buffer.from(bytes);
        if (!cut) broken[at] = byte;
        try {
          expect(decodeDocument(broken)).toBeInstanceOf(Map);
          expect(cut).toBe(false);
        } catch (error) {
          expect(error).toBeInstanceOf(CommandError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0x06, 'undefined'],
    [0x0c, 'dbPointer'],
    [0x0e, 'symbol'],
    [0x0f, 'javascriptWithScope'],
  ])('of type %i are refused as %s', (type, name) => {
    const bytes = encodeDocument(new Map([['a', null]]));
    bytes[4] = type;
    expect(() => decodeDocument(bytes)).toThrow(new RegExp(`BSON type ${name}$`));
  });
});

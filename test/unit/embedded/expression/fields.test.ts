import { describe } from 'vitest';
import { fails, int, missing } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: fields', () => {
  evaluates([
    [{ $a: 1, $b: 1 }, fails(15983)],
    [{ a: 1, $b: 1 }, fails(16410)],
    [{ 'a.b': 1 }, fails(16412)],
    ['$$foo', fails(17276)],
    ['$', fails(16872)],
    ['$$', fails(9)],
    ['$a..b', fails(15998)],
    ['$a.', fails(40353)],
    ['$a.$b', fails(16410)],
    [{ $getField: 'a' }, [int(1), int(2), int(3)]],
    [{ $getField: { field: 1, input: {} } }, fails(3041704)],
    [{ $getField: { field: 'a' } }, fails(3041703)],
    [{ $setField: { field: '$s', input: {}, value: 1 } }, fails(4161108)],
    [{ $setField: { field: 'a.b', input: {}, value: 1 } }, { 'a.b': int(1) }],
    [{ $setField: { field: 'a', input: 5, value: 1 } }, fails(4161105)],
    [{ $mergeObjects: [1] }, fails(40400)],
    [{ $literal: '$a' }, '$a'],
    [{ $literal: { $add: [1, 2] } }, { $add: [int(1), int(2)] }],
    [
      ['$a', '$missing', { x: '$missing', y: 1 }],
      [[int(1), int(2), int(3)], null, { y: int(1) }],
    ],
    [
      { x: '$s', y: { z: '$a' } },
      { x: 'x', y: { z: [int(1), int(2), int(3)] } },
    ],
    [{}, {}],
    ['$$ROOT.s', 'x'],
    ['$$CURRENT.a', [int(1), int(2), int(3)]],
    ['$$REMOVE', missing],
    ['$a.0', []],
    ['$s.x', missing],
    [{ $mergeObjects: [{ a: 1, b: 1 }, { b: 2 }, null, '$missing'] }, { a: int(1), b: int(2) }],
    [{ $mergeObjects: [] }, {}],
    [{ $getField: { field: 'a.b', input: { $literal: { 'a.b': 5 } } } }, int(5)],
    [{ $getField: { field: 'x', input: null } }, null],
    [{ $getField: { field: 'x', input: '$missing' } }, missing],
    [{ $getField: 'missing' }, missing],
    [{ $setField: { field: 'x', input: { y: 1 }, value: 2 } }, { y: int(1), x: int(2) }],
    [{ $setField: { field: 'y', input: { y: 1 }, value: '$$REMOVE' } }, {}],
    [{ $setField: { field: 'y', input: null, value: 1 } }, null],
    [{ $unsetField: { field: 'y', input: { y: 1, z: 2 } } }, { z: int(2) }],
  ]);
});

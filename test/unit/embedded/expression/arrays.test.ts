import { describe } from 'vitest';
import { fails, int, missing } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: arrays', () => {
  evaluates([
    [{ $in: [1, 2] }, fails(40081)],
    [{ $size: 'x' }, fails(17124)],
    [{ $arrayElemAt: ['x', 1] }, fails(28689)],
    [{ $arrayElemAt: [[1], 1.5] }, fails(28691)],
    [{ $slice: ['x', 1] }, fails(28724)],
    [{ $slice: [[1], 'x'] }, fails(28725)],
    [{ $slice: [[1], 0, 0] }, fails(28729)],
    [{ $slice: [[1], 'x', 1] }, fails(28725)],
    [{ $filter: { input: 'x', cond: true } }, fails(28651)],
    [{ $filter: { input: [1] } }, fails(28650)],
    [{ $filter: { input: [1], cond: true, zz: 1 } }, fails(28647)],
    [{ $filter: { input: [1, 2], cond: true, limit: 0 } }, fails(327392)],
    [{ $map: { input: 'x', in: 1 } }, fails(16883)],
    [{ $map: { input: [1] } }, fails(16882)],
    [{ $reduce: { input: 'x', initialValue: 1, in: 1 } }, fails(40080)],
    [{ $reduce: { input: [1], initialValue: 1 } }, fails(40079)],
    [{ $range: ['a', 1] }, fails(34443)],
    [{ $range: [0, 'a'] }, fails(34445)],
    [{ $range: [0, 5, 0] }, fails(34449)],
    [{ $range: [0, 5, 'a'] }, fails(34447)],
    [{ $range: [0, 5.5] }, fails(34446)],
    [{ $zip: { inputs: 'x' } }, fails(34461)],
    [{ $zip: { inputs: [1] } }, fails(34468)],
    [{ $zip: { inputs: [] } }, fails(34465)],
    [{ $zip: { inputs: [[1], [1, 2]], defaults: [1, 2] } }, fails(34466)],
    [{ $zip: { inputs: [[1], [1, 2]], defaults: [1], useLongestLength: true } }, fails(34467)],
    [{ $concatArrays: [1] }, fails(28664)],
    [{ $reverseArray: 1 }, fails(34435)],
    [{ $sortArray: { input: 1, sortBy: 1 } }, fails(2942504)],
    [{ $sortArray: { input: [1], sortBy: 5 } }, fails(2)],
    [{ $sortArray: { input: [1] } }, fails(2942503)],
    [{ $arrayToObject: 1 }, fails(40386)],
    [{ $arrayToObject: [[1]] }, fails(40398)],
    [{ $arrayToObject: [[[1, 2]]] }, fails(40395)],
    [{ $arrayToObject: [[{ k: 1, v: 2 }]] }, fails(40394)],
    [{ $arrayToObject: [[{ k: 'a' }]] }, fails(40392)],
    [{ $arrayToObject: [[['a']]] }, fails(40397)],
    [{ $arrayToObject: [[['a', 1], { k: 'b', v: 1 }]] }, fails(40396)],
    [{ $objectToArray: 1 }, fails(40390)],
    [{ $indexOfArray: [1, 1] }, fails(40090)],
    [{ $indexOfArray: [[1], 1, -1] }, fails(40097)],
    [{ $indexOfArray: [[1], 1, 'x'] }, fails(40096)],
    [{ $first: 'x' }, fails(28689)],
    [{ $first: [[]] }, missing],
    [{ $map: { input: '$a', in: { $multiply: ['$$this', 2] } } }, [int(2), int(4), int(6)]],
    [{ $map: { input: '$a', as: 'n', in: { $add: ['$$n', '$$n'] } } }, [int(2), int(4), int(6)]],
    [{ $map: { input: '$a', in: '$missing' } }, [null, null, null]],
    [{ $map: { input: null, in: 1 } }, null],
    [{ $map: { input: '$a', as: 'X', in: 1 } }, fails(9)],
    [{ $filter: { input: '$a', cond: { $gt: ['$$this', 1] } } }, [int(2), int(3)]],
    [{ $filter: { input: '$a', as: 'n', cond: { $gt: ['$$n', 1] }, limit: 1 } }, [int(2)]],
    [{ $filter: { input: '$missing', cond: true } }, null],
    [{ $reduce: { input: '$a', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, int(6)],
    [
      { $reduce: { input: [['a'], ['b']], initialValue: [], in: { $concatArrays: ['$$value', '$$this'] } } },
      ['a', 'b'],
    ],
    [{ $reduce: { input: null, initialValue: 0, in: 1 } }, null],
    [
      { $map: { input: [1, 2], as: 'x', in: { $map: { input: [10, 20], as: 'y', in: { $add: ['$$x', '$$y'] } } } } },
      [
        [int(11), int(21)],
        [int(12), int(22)],
      ],
    ],
    [{ $arrayElemAt: ['$a', -1] }, int(3)],
    [{ $arrayElemAt: ['$a', 3] }, missing],
    [{ $arrayElemAt: ['$a', null] }, null],
    [{ $arrayElemAt: ['$missing', 0] }, null],
    [{ $first: '$a' }, int(1)],
    [{ $last: '$a' }, int(3)],
    [{ $last: null }, null],
    [{ $in: [2, '$a'] }, true],
    [{ $in: ['x', '$a'] }, false],
    [{ $in: [2.0, '$a'] }, true],
    [{ $size: '$a' }, int(3)],
    [{ $size: null }, fails(17124)],
    [{ $slice: ['$a', 2] }, [int(1), int(2)]],
    [{ $slice: ['$a', -2] }, [int(2), int(3)]],
    [{ $slice: ['$a', 1, 1] }, [int(2)]],
    [{ $slice: ['$a', -2, 1] }, [int(2)]],
    [{ $slice: ['$a', -9, 2] }, [int(1), int(2)]],
    [{ $slice: ['$a', 9, 2] }, []],
    [{ $slice: [null, 1] }, null],
    [{ $range: [0, 5] }, [int(0), int(1), int(2), int(3), int(4)]],
    [{ $range: [5, 0, -2] }, [int(5), int(3), int(1)]],
    [{ $range: [0, 3, 2] }, [int(0), int(2)]],
    [{ $range: [5, 0] }, []],
    [{ $reverseArray: '$a' }, [int(3), int(2), int(1)]],
    [{ $reverseArray: null }, null],
    [{ $concatArrays: ['$a', [4]] }, [int(1), int(2), int(3), int(4)]],
    [{ $concatArrays: ['$a', null] }, null],
    [{ $indexOfArray: ['$a', 2] }, int(1)],
    [{ $indexOfArray: ['$a', 9] }, int(-1)],
    [{ $indexOfArray: ['$a', 1, 1] }, int(-1)],
    [{ $indexOfArray: ['$a', 3, 0, 2] }, int(-1)],
    [{ $indexOfArray: [null, 1] }, null],
    [{ $isArray: '$a' }, true],
    [{ $isArray: '$s' }, false],
    [{ $sortArray: { input: [3, 1, 2], sortBy: -1 } }, [int(3), int(2), int(1)]],
    [
      {
        $sortArray: {
          input: [
            { a: 2, b: 1 },
            { a: 1, b: 2 },
            { a: 1, b: 1 },
          ],
          sortBy: { a: 1, b: -1 },
        },
      },
      [
        { a: int(1), b: int(2) },
        { a: int(1), b: int(1) },
        { a: int(2), b: int(1) },
      ],
    ],
    [
      { $sortArray: { input: [3, 'a', null, [1], { $literal: { x: 1 } }], sortBy: 1 } },
      [null, int(3), 'a', { x: int(1) }, [int(1)]],
    ],
    [{ $sortArray: { input: null, sortBy: 1 } }, null],
    [
      {
        $zip: {
          inputs: [
            [1, 2],
            ['a', 'b', 'c'],
          ],
        },
      },
      [
        [int(1), 'a'],
        [int(2), 'b'],
      ],
    ],
    [
      {
        $zip: {
          inputs: [
            [1, 2],
            ['a', 'b', 'c'],
          ],
          useLongestLength: true,
        },
      },
      [
        [int(1), 'a'],
        [int(2), 'b'],
        [null, 'c'],
      ],
    ],
    [
      {
        $zip: {
          inputs: [
            [1, 2],
            ['a', 'b', 'c'],
          ],
          useLongestLength: true,
          defaults: [0, 'z'],
        },
      },
      [
        [int(1), 'a'],
        [int(2), 'b'],
        [int(0), 'c'],
      ],
    ],
    [{ $zip: { inputs: [[1, 2], null] } }, null],
    [
      { $objectToArray: { a: 1, b: '$s' } },
      [
        { k: 'a', v: int(1) },
        { k: 'b', v: 'x' },
      ],
    ],
    [{ $objectToArray: null }, null],
    [
      {
        $arrayToObject: [
          [
            ['a', 1],
            ['b', 2],
            ['a', 3],
          ],
        ],
      },
      { a: int(3), b: int(2) },
    ],
    [
      {
        $arrayToObject: [
          [
            { k: 'a', v: 1 },
            { k: 'b', v: null },
          ],
        ],
      },
      { a: int(1), b: null },
    ],
    [{ $arrayToObject: { $objectToArray: { x: 1, y: 2 } } }, { x: int(1), y: int(2) }],
    [{ $arrayToObject: null }, null],
  ]);
});

import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: sets', () => {
  evaluates([
    [{ $setUnion: ['x'] }, fails(17043)],
    [{ $setUnion: [[3, 1, 2, 2, 1]] }, [int(1), int(2), int(3)]],
    [
      {
        $setIntersection: [
          [3, 1, 2],
          [2, 3],
        ],
      },
      [int(2), int(3)],
    ],
    [{ $setIntersection: [1] }, fails(17047)],
    [{ $setDifference: [[3, 1, 2, 2], [1]] }, [int(3), int(2)]],
    [{ $setDifference: [1, []] }, fails(17048)],
    [{ $setDifference: [[], 1] }, fails(17049)],
    [{ $setEquals: [1, []] }, fails(17044)],
    [{ $setEquals: [[]] }, fails(17045)],
    [{ $setIsSubset: [1, []] }, fails(17046)],
    [{ $setIsSubset: [[], 1] }, fails(17042)],
    [{ $allElementsTrue: 1 }, fails(17040)],
    [{ $allElementsTrue: [[1, 0]] }, false],
    [{ $anyElementTrue: 1 }, fails(17041)],
    [{ $setUnion: [[1, 2], [2, 3], [[1]]] }, [int(1), int(2), int(3), [int(1)]]],
    [{ $setUnion: [[1], null] }, null],
    [{ $setUnion: [] }, []],
    [
      {
        $setIntersection: [
          [1, 2, 2],
          [2, 1.0],
        ],
      },
      [int(1), int(2)],
    ],
    [{ $setIntersection: [] }, []],
    [
      {
        $setEquals: [
          [1, 2],
          [2, 1, 1],
        ],
      },
      true,
    ],
    [{ $setIsSubset: [[1], [1, 2]] }, true],
    [{ $setIsSubset: [[], []] }, true],
    [{ $anyElementTrue: [[0, null]] }, false],
    [{ $allElementsTrue: [[]] }, true],
  ]);
});

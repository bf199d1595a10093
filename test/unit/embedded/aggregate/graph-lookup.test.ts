import { describe } from 'vitest';
import { fails, int, long } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents = [{ f: 'a', t: 'b' }, { f: 'b', t: 'c' }, { f: 'c', t: 'a' }, { f: 'd' }];

describe('pipelines: graph lookup', () => {
  gives([
    [
      documents,
      [
        {
          $graphLookup: {
            from: 'one',
            startWith: '$t',
            connectFromField: 't',
            connectToField: 'f',
            as: 'g',
            depthField: 'd',
            maxDepth: 1,
          },
        },
        { $project: { 'g._id': 1, 'g.d': 1 } },
      ],
      [
        {
          _id: int(1),
          g: [
            { _id: int(2), d: long('0') },
            { _id: int(3), d: long('1') },
          ],
        },
        {
          _id: int(2),
          g: [
            { _id: int(3), d: long('0') },
            { _id: int(1), d: long('1') },
          ],
        },
        {
          _id: int(3),
          g: [
            { _id: int(1), d: long('0') },
            { _id: int(2), d: long('1') },
          ],
        },
        { _id: int(4), g: [] },
      ],
    ],
    [
      documents,
      [
        { $graphLookup: { from: 'one', startWith: '$t', connectFromField: 't', connectToField: 'f', as: 'g' } },
        { $project: { 'g._id': 1 } },
      ],
      [
        { _id: int(1), g: [{ _id: int(2) }, { _id: int(3) }, { _id: int(1) }] },
        { _id: int(2), g: [{ _id: int(3) }, { _id: int(1) }, { _id: int(2) }] },
        { _id: int(3), g: [{ _id: int(1) }, { _id: int(2) }, { _id: int(3) }] },
        { _id: int(4), g: [] },
      ],
    ],
    [documents, [{ $graphLookup: { from: 'one', startWith: '$t', connectFromField: 't', as: 'g' } }], fails(40105)],
    [
      documents,
      [
        {
          $graphLookup: {
            from: 'one',
            startWith: '$t',
            connectFromField: 't',
            connectToField: 'f',
            as: 'g',
            maxDepth: -1,
          },
        },
      ],
      fails(40101),
    ],
    [documents, [{ $graphLookup: 1 }], fails(9)],
  ]);
});

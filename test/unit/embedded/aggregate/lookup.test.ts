import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ k: 1 }, { k: null }, {}, { k: [1, 2] }, { k: 5 }];

const documents2 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

const documents3 = [{ l: [] }, { l: [null] }, { l: [[1, 2]] }, { l: { a: 1 } }, { l: 1.0 }];

const documents4 = [{ l: [{ a: 1 }, { a: 2 }, { b: 1 }] }, { l: [{ b: 1 }] }, { l: { a: [1] } }, { l: [[{ a: 1 }]] }];

const documents5 = [{ l: 1 }, { l: 2 }];

const documents6 = [{ l: [5, 1] }, { l: { 0: 1 } }];

const documents7 = [{ l: /a/ }, { l: 'a' }];

const documents8 = [{ l: 1 }, { l: null }, {}];

const documents9 = [{ l: 1 }, { l: 5 }];

describe('pipelines: lookup', () => {
  gives([
    [
      documents1,
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'k', as: 'o' } }],
      [
        {
          _id: int(1),
          k: int(1),
          o: [
            { _id: int(1), k: int(1), v: 'a' },
            { _id: int(2), k: int(1), v: 'b' },
            { _id: int(6), k: [int(1), int(2)], v: 'arr' },
          ],
        },
        {
          _id: int(2),
          k: null,
          o: [
            { _id: int(4), v: 'none' },
            { _id: int(5), k: null, v: 'null' },
          ],
        },
        {
          _id: int(3),
          o: [
            { _id: int(4), v: 'none' },
            { _id: int(5), k: null, v: 'null' },
          ],
        },
        {
          _id: int(4),
          k: [int(1), int(2)],
          o: [
            { _id: int(1), k: int(1), v: 'a' },
            { _id: int(2), k: int(1), v: 'b' },
            { _id: int(3), k: int(2), v: 'c' },
            { _id: int(6), k: [int(1), int(2)], v: 'arr' },
          ],
        },
        { _id: int(5), k: int(5), o: [] },
      ],
    ],
    [
      documents1,
      [
        {
          $lookup: {
            from: 'other',
            localField: 'k',
            foreignField: 'k',
            pipeline: [{ $match: { v: { $ne: 'a' } } }, { $project: { _id: 0, v: 1 } }],
            as: 'o',
          },
        },
      ],
      [
        { _id: int(1), k: int(1), o: [{ v: 'b' }, { v: 'arr' }] },
        { _id: int(2), k: null, o: [{ v: 'none' }, { v: 'null' }] },
        { _id: int(3), o: [{ v: 'none' }, { v: 'null' }] },
        { _id: int(4), k: [int(1), int(2)], o: [{ v: 'b' }, { v: 'c' }, { v: 'arr' }] },
        { _id: int(5), k: int(5), o: [] },
      ],
    ],
    [
      documents1,
      [
        {
          $lookup: {
            from: 'other',
            let: { kk: '$k' },
            pipeline: [{ $match: { $expr: { $eq: ['$k', '$$kk'] } } }, { $project: { v: 1 } }],
            as: 'o',
          },
        },
      ],
      [
        {
          _id: int(1),
          k: int(1),
          o: [
            { _id: int(1), v: 'a' },
            { _id: int(2), v: 'b' },
          ],
        },
        { _id: int(2), k: null, o: [{ _id: int(5), v: 'null' }] },
        { _id: int(3), o: [{ _id: int(4), v: 'none' }] },
        { _id: int(4), k: [int(1), int(2)], o: [{ _id: int(6), v: 'arr' }] },
        { _id: int(5), k: int(5), o: [] },
      ],
    ],
    [
      documents1,
      [{ $lookup: { from: 'other', pipeline: [{ $count: 'n' }], as: 'x.y' } }],
      [
        { _id: int(1), k: int(1), x: { y: [{ n: int(6) }] } },
        { _id: int(2), k: null, x: { y: [{ n: int(6) }] } },
        { _id: int(3), x: { y: [{ n: int(6) }] } },
        { _id: int(4), k: [int(1), int(2)], x: { y: [{ n: int(6) }] } },
        { _id: int(5), k: int(5), x: { y: [{ n: int(6) }] } },
      ],
    ],
    [
      documents1,
      [{ $lookup: { from: 'nothere', localField: 'k', foreignField: 'k', as: 'o' } }],
      [
        { _id: int(1), k: int(1), o: [] },
        { _id: int(2), k: null, o: [] },
        { _id: int(3), o: [] },
        { _id: int(4), k: [int(1), int(2)], o: [] },
        { _id: int(5), k: int(5), o: [] },
      ],
    ],
    [documents1, [{ $lookup: { from: 'other', localField: 'k', as: 'o' } }], fails(9)],
    [documents1, [{ $lookup: { from: 'other', localField: 'k', foreignField: 'k' } }], fails(9)],
    [documents1, [{ $lookup: { localField: 'k', foreignField: 'k', as: 'o' } }], fails(9)],
    [documents1, [{ $lookup: { from: 'other', as: 'o' } }], fails(9)],
    [documents1, [{ $lookup: { from: 1, localField: 'k', foreignField: 'k', as: 'o' } }], fails(9)],
    [documents1, [{ $lookup: { from: 'other', localField: 'k', foreignField: 'k', as: 'o', zz: 1 } }], fails(9)],
    [documents1, [{ $lookup: { from: 'other', let: { K: 1 }, pipeline: [], as: 'o' } }], fails(9)],
    [documents1, [{ $lookup: 1 }], fails(9)],
  ]);
  gives([
    [
      documents2,
      [
        {
          $lookup: {
            from: 'other',
            let: { i: '$_id' },
            pipeline: [
              { $match: { $expr: { $and: [{ $eq: ['$_id', '$$i'] }, { $ne: ['$v', 'b'] }] } } },
              { $project: { v: 1, i: '$$i' } },
            ],
            as: 'j',
          },
        },
        { $project: { j: 1 } },
      ],
      [
        { _id: int(1), j: [{ _id: int(1), v: 'a', i: int(1) }] },
        { _id: int(2), j: [] },
        { _id: int(3), j: [{ _id: int(3), v: 'c', i: int(3) }] },
      ],
    ],
    [
      documents2,
      [
        {
          $lookup: {
            from: 'other',
            let: { i: '$_id' },
            pipeline: [{ $match: { k: 1 } }, { $match: { $expr: { $lt: ['$_id', '$$i'] } } }, { $project: { _id: 1 } }],
            as: 'j',
          },
        },
        { $project: { j: 1 } },
      ],
      [
        { _id: int(1), j: [] },
        { _id: int(2), j: [{ _id: int(1) }] },
        { _id: int(3), j: [{ _id: int(1) }, { _id: int(2) }] },
      ],
    ],
    [
      documents2,
      [
        {
          $lookup: {
            from: 'other',
            localField: '_id',
            foreignField: 'k',
            let: { w: '$w' },
            pipeline: [{ $project: { _id: 0, both: { $concat: ['$v', '$$w'] } } }],
            as: 'j',
          },
        },
        { $project: { j: 1 } },
      ],
      [
        { _id: int(1), j: [{ both: 'ax' }, { both: 'bx' }, { both: 'arrx' }] },
        { _id: int(2), j: [{ both: 'cy' }, { both: 'arry' }] },
        { _id: int(3), j: [] },
      ],
    ],
    [
      documents2,
      [
        { $lookup: { from: 'other', localField: '_id', foreignField: 'k', as: 'v.a' } },
        { $project: { 'v.a._id': 1, 'v.b': 1 } },
      ],
      [
        { _id: int(1), v: { a: [{ _id: int(1) }, { _id: int(2) }, { _id: int(6) }], b: int(2) } },
        { _id: int(2), v: { a: [{ _id: int(3) }, { _id: int(6) }] } },
        { _id: int(3), v: { a: [] } },
      ],
    ],
    [
      documents2,
      [
        {
          $lookup: {
            from: 'other',
            let: { i: '$_id' },
            pipeline: [
              {
                $lookup: {
                  from: 'one',
                  let: { k: '$k' },
                  pipeline: [
                    { $match: { $expr: { $and: [{ $eq: ['$_id', '$$k'] }, { $eq: ['$_id', '$$i'] }] } } },
                    { $project: { w: 1 } },
                  ],
                  as: 'x',
                },
              },
              { $match: { x: { $ne: [] } } },
              { $project: { x: 1 } },
            ],
            as: 'j',
          },
        },
        { $project: { j: 1 } },
      ],
      [
        {
          _id: int(1),
          j: [
            { _id: int(1), x: [{ _id: int(1), w: 'x' }] },
            { _id: int(2), x: [{ _id: int(1), w: 'x' }] },
          ],
        },
        { _id: int(2), j: [{ _id: int(3), x: [{ _id: int(2), w: 'y' }] }] },
        { _id: int(3), j: [] },
      ],
    ],
    [documents2, [{ $lookup: { from: 'other', pipeline: [{ $out: 'x' }], as: 'j' } }], fails(51047)],
  ]);
  gives([
    [
      documents3,
      [{ $lookup: { from: 'other', localField: 'l', foreignField: 'k', as: 'o' } }, { $project: { 'o._id': 1 } }],
      [
        { _id: int(1), o: [{ _id: int(4) }, { _id: int(5) }] },
        { _id: int(2), o: [{ _id: int(4) }, { _id: int(5) }] },
        { _id: int(3), o: [{ _id: int(6) }] },
        { _id: int(4), o: [] },
        { _id: int(5), o: [{ _id: int(1) }, { _id: int(2) }, { _id: int(6) }] },
      ],
    ],
  ]);
  gives([
    [
      documents4,
      [{ $lookup: { from: 'other', localField: 'l.a', foreignField: 'k', as: 'o' } }, { $project: { 'o._id': 1 } }],
      [
        { _id: int(1), o: [{ _id: int(1) }, { _id: int(2) }, { _id: int(3) }, { _id: int(6) }] },
        { _id: int(2), o: [{ _id: int(4) }, { _id: int(5) }] },
        { _id: int(3), o: [{ _id: int(1) }, { _id: int(2) }, { _id: int(6) }] },
        { _id: int(4), o: [{ _id: int(4) }, { _id: int(5) }] },
      ],
    ],
  ]);
  gives([
    [
      documents5,
      [{ $lookup: { from: 'other', localField: 'l', foreignField: 'k.x', as: 'o' } }, { $project: { 'o._id': 1 } }],
      [
        { _id: int(1), o: [] },
        { _id: int(2), o: [] },
      ],
    ],
    [
      documents5,
      [{ $lookup: { from: 'other', localField: 'l', foreignField: 'k.0', as: 'o' } }, { $project: { 'o._id': 1 } }],
      [
        { _id: int(1), o: [{ _id: int(6) }] },
        { _id: int(2), o: [] },
      ],
    ],
    [
      documents5,
      [
        {
          $lookup: {
            from: 'other',
            localField: 'l',
            foreignField: 'k',
            pipeline: [{ $group: { _id: null, n: { $sum: 1 } } }],
            as: 'o',
          },
        },
      ],
      [
        { _id: int(1), l: int(1), o: [{ _id: null, n: int(3) }] },
        { _id: int(2), l: int(2), o: [{ _id: null, n: int(2) }] },
      ],
    ],
    [
      documents5,
      [
        {
          $lookup: {
            from: 'other',
            pipeline: [{ $sort: { _id: -1 } }, { $limit: 2 }, { $project: { v: 1 } }],
            as: 'o',
          },
        },
      ],
      [
        {
          _id: int(1),
          l: int(1),
          o: [
            { _id: int(6), v: 'arr' },
            { _id: int(5), v: 'null' },
          ],
        },
        {
          _id: int(2),
          l: int(2),
          o: [
            { _id: int(6), v: 'arr' },
            { _id: int(5), v: 'null' },
          ],
        },
      ],
    ],
  ]);
  gives([
    [
      documents6,
      [{ $lookup: { from: 'other', localField: 'l.1', foreignField: 'k', as: 'o' } }, { $project: { 'o._id': 1 } }],
      [
        { _id: int(1), o: [{ _id: int(1) }, { _id: int(2) }, { _id: int(6) }] },
        { _id: int(2), o: [{ _id: int(4) }, { _id: int(5) }] },
      ],
    ],
  ]);
  gives([
    [
      documents7,
      [{ $lookup: { from: 'other', localField: 'l', foreignField: 'v', as: 'o' } }, { $project: { 'o._id': 1 } }],
      [
        { _id: int(1), o: [] },
        { _id: int(2), o: [{ _id: int(1) }] },
      ],
    ],
  ]);
  gives([
    [
      documents8,
      [
        {
          $lookup: {
            from: 'other',
            let: { l: '$l' },
            pipeline: [{ $match: { $expr: { $eq: ['$k', '$$l'] } } }, { $project: { _id: 1 } }],
            as: 'o',
          },
        },
      ],
      [
        { _id: int(1), l: int(1), o: [{ _id: int(1) }, { _id: int(2) }] },
        { _id: int(2), l: null, o: [{ _id: int(5) }] },
        { _id: int(3), o: [{ _id: int(4) }] },
      ],
    ],
    [
      documents8,
      [
        {
          $lookup: {
            from: 'other',
            let: { l: '$l' },
            pipeline: [{ $match: { $expr: { $in: ['$$l', ['$k']] } } }, { $project: { _id: 1 } }],
            as: 'o',
          },
        },
      ],
      [
        { _id: int(1), l: int(1), o: [{ _id: int(1) }, { _id: int(2) }] },
        { _id: int(2), l: null, o: [{ _id: int(4) }, { _id: int(5) }] },
        { _id: int(3), o: [] },
      ],
    ],
  ]);
  gives([
    [
      documents9,
      [
        {
          $lookup: {
            from: 'other',
            let: { l: '$l' },
            pipeline: [{ $facet: { a: [{ $match: { $expr: { $eq: ['$k', '$$l'] } } }, { $count: 'n' }] } }],
            as: 'o',
          },
        },
      ],
      [
        { _id: int(1), l: int(1), o: [{ a: [{ n: int(2) }] }] },
        { _id: int(2), l: int(5), o: [{ a: [] }] },
      ],
    ],
    [
      documents9,
      [
        {
          $lookup: {
            from: 'other',
            let: { l: '$l' },
            pipeline: [
              { $unionWith: { coll: 'one', pipeline: [{ $match: { l: 5 } }] } },
              { $match: { $expr: { $or: [{ $eq: ['$k', '$$l'] }, { $eq: ['$l', '$$l'] }] } } },
              { $project: { _id: 1 } },
            ],
            as: 'o',
          },
        },
      ],
      [
        { _id: int(1), l: int(1), o: [{ _id: int(1) }, { _id: int(2) }] },
        { _id: int(2), l: int(5), o: [{ _id: int(2) }] },
      ],
    ],
  ]);
});

import { own, question, type Spec } from './question.ts';
import { l } from './values.ts';

const one = [{ _id: 1 }];
const reply = (name: string, run: Spec[], docs: { [collection: string]: Spec[] } = {}) => own(name, docs, run, 'reply');

const commands = [
  reply('ping', [{ ping: 1 }]), reply('an unknown command', [{ nope: 1 }]), reply('create with an unknown option', [{ create: 'cc', nope: 1 }]), reply('create with a bad name', [{ create: 'a$b' }]), reply('create with an empty name', [{ create: '' }]), reply('drop and drop again', [{ drop: 'c' }, { drop: 'c' }], { c: one }), reply('drop tells how many indexes there were', [{ drop: 'c' }], { c: one }),
  reply('getMore of an unknown cursor', [{ getMore: l(12345), collection: 'c' }], { c: one }), reply('killCursors of an unknown cursor', [{ killCursors: 'c', cursors: [l(12345)] }], { c: one }), reply('find with a collection that is no text', [{ find: 5 }]), reply('find with an empty collection', [{ find: '' }]), reply('insert with a collection that is no text', [{ insert: 5, documents: one }]), reply('aggregate of a number', [{ aggregate: 5, pipeline: [], cursor: {} }]), reply('listIndexes of a missing collection', [{ listIndexes: 'none' }]), reply('dropIndexes of a missing collection', [{ dropIndexes: 'none', index: '*' }]), reply('count of a missing collection', [{ count: 'none' }]), reply('distinct of a missing collection', [{ distinct: 'none', key: 'a' }]), reply('delete in a missing collection', [{ delete: 'none', deletes: [{ q: {}, limit: 0 }] }]), reply('update in a missing collection', [{ update: 'none', updates: [{ q: {}, u: { $set: { a: 1 } } }] }]), reply('findAndModify in a missing collection', [{ findAndModify: 'none', query: {}, remove: true }]),
  own('find in a missing collection', {}, [{ find: 'none' }], 'batch'), own('collections by name', { c: one }, [{ listCollections: 1, filter: { name: 'c' }, nameOnly: true }], 'batch'), own('a collection that is not there', {}, [{ listCollections: 1, filter: { name: 'none' }, nameOnly: true }], 'batch'),
];

export const questions = [...commands, question('distinct counts arrays by element', 'people', [{ distinct: 'people', key: 'tags', query: { tags: { $type: 'array' } } }], 'reply')];

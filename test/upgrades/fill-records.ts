import type { Call } from './call.ts';
import { ids, known } from './everything.ts';

const path = `/external/api/${known.appUUID}/values/`;

/** Each a record as it is sent: every kind of value and of name that JSON has, as a text, since JavaScript's objects cannot hold all of them. */
const values = [
  '{"__proto__":{"__proto__":1},"constructor":[2],"toString":"3","_bsontype":"Long","hasOwnProperty":null}',
  '{"a.b":1,".":2,"..":3,"a.":4,".a":5,"$set":{"$set":{}},"$":6,"a$":7,"%":8,"%25":9,"%2E":10,"":{"":[{"":0}]}}',
  '{"ÆØÅ":"é","𝄞":"𝄞","\\u0001":"\\u0000","  ":" ","\\"":"\\\\","10":"a","2":"b","1":"c","name":"last"}',
  '{"zero":0,"negativeZero":-0,"half":0.5,"tenth":0.1,"largest":1.7976931348623157e308,"least":5e-324,"int32":2147483647,"beyond":2147483648}',
  '{"safe":9007199254740991,"unsafe":9007199254740993,"long":-9223372036854775808,"decimal":1234567890123456789012345678901234}',
  '{"empty":{},"none":[],"nested":[[[[]]],{"a":{"b":{"c":[null,true,false,"",0]}}}],"null":null,"true":true}',
  '{"looksLikeDate":"2026-03-01T08:00:00.000Z","looksLikeId":"507f1f77bcf86cd799439011","text":"line\\nbreak\\t\\r\\u2028"}',
  `{"deep":${'{"a":['.repeat(40)}1${']}'.repeat(40)},"long":"${'long '.repeat(2_000)}"}`,
];

/** Records through Robostack and the admin API, some of which are changed and removed again, so that their collection has a history. */
export async function fillRecords(call: Call): Promise<void> {
  await call('POST', `/admin/v1/collections/${ids.values}/records`, admin, `{"records":[${values.join(',')}]}`);
  for (const n of [1, 2, 3]) await call('PUT', path, known.robostack, [{ n, changed: 0 }]);
  for (const changed of [1, 2, 3]) {
    await call('PATCH', path, known.robostack, {
      selection: { n: { $lte: 2 } },
      updation: { changed, nested: { 'a.b': [changed] } },
    });
  }
  await call('DELETE', path, known.robostack, { selection: { n: 2 } });
}

export const admin = { authorization: `Bearer ${known.adminToken}` };

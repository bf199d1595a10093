import { ids, known } from './everything.ts';
import type { Asking } from './exchange.ts';
import { carl } from './fill-appstax.ts';
import { person } from './fill-fliplet.ts';

const json = { 'content-type': 'application/json' };
const appstax = { ...json, 'x-appstax-appkey': known.appKey };
const fliplet = { ...json, 'auth-token': known.organizationToken };
const robostack = { ...json, ...known.robostack };

const asking = (method: string, path: string, headers: Asking['headers'], body: object): Asking => ({
  method,
  path,
  headers,
  body: JSON.stringify(body),
  inBackup: true,
});

const { username: sysUsername, password: sysPassword } = known.user;

/** Everybody logs in with the password of then; one with another is kept out. */
export const logins: readonly Asking[] = [
  asking('POST', '/v1/auth/login', json, known.account),
  asking('POST', '/api/latest/sessions', appstax, { sysUsername, sysPassword }),
  asking('POST', '/api/latest/sessions', appstax, { sysUsername, sysPassword: 'another' }),
  asking('POST', '/api/latest/sessions', appstax, carl),
  asking('POST', `/v1/session/authorize/dataSource?appId=${known.appId}`, fliplet, {
    dataSourceId: ids.people,
    where: person,
  }),
];

/** A text that stands in everything that is written. It is in the recorded writes of every version, so it stays what it is. */
export const mark = 'written by a later version';

/** Each dialect writes; values of unique columns and names of users that were taken then are still taken. */
export const writes: readonly Asking[] = [
  asking('PUT', `/external/api/${known.appUUID}/values/`, robostack, [{ mark, 'a.b': { $c: 1 } }]),
  asking('PUT', `/external/api/${known.appUUID}/flights/`, robostack, [{ number: 'TR 17', unindexed: mark }]),
  asking('PUT', `/external/api/${known.appUUID}/flights/`, robostack, [{ number: 'TR new', unindexed: mark, from: 1 }]),
  asking('PATCH', `/external/api/${known.appUUID}/flights/`, robostack, {
    selection: { price: { $lt: 0 } },
    updation: { mark },
  }),
  asking('DELETE', `/external/api/${known.appUUID}/flights/`, robostack, { selection: { tags: 'å' } }),
  asking('POST', `/v1/data-sources/${ids.notes}/commit`, fliplet, {
    append: true,
    entries: [{ data: { Title: mark } }],
  }),
  asking('POST', '/api/latest/objects/private', appstax, { text: mark }),
  asking('POST', '/api/latest/users', appstax, { sysUsername, sysPassword: 'taken' }),
];

import { describe, expect, it } from 'vitest';
import { readHooks } from '../../../../src/records/hooks/read-hooks.ts';
import type { Json } from '../../../../src/records/json.ts';

const web = { type: 'web', runOn: ['insert'], payload: { endpoint: 'https://example.org/in' } };
const email = { type: 'email', runOn: ['update'], payload: { to: 'a@b.c', subject: 's', html: 'h' } };
const operations = { type: 'operations', runOn: ['beforeSave'], payload: { Email: ['trim', 'lower'] } };
const push = { type: 'push', runOn: ['insert'], payload: { title: '{{Title}}' } };

describe('hooks', () => {
  it.each<[string, Json]>([
    ['web', web],
    [
      'web with everything',
      { ...web, payload: { ...web.payload, method: 'patch', headers: { 'X-A': '{{b}}' }, body: [1] } },
    ],
    ['web with a value in path and query', { ...web, payload: { endpoint: 'https://example.org/{{a}}?b={{c}}' } }],
    ['web with a value right behind the server', { ...web, payload: { endpoint: 'https://example.org?{{a}}' } }],
    ['email', email],
    [
      'email to several',
      { ...email, payload: { ...email.payload, to: [{ type: 'cc', email: '{{Email}}', name: null }, 'b@c.d'] } },
    ],
    ['operations', operations],
    ['operations with a template', { ...operations, payload: { Full: '{{a}} {{b}}' } }],
    ['operations before a query', { ...operations, runOn: ['beforeSave', 'beforeQuery'] }],
    ['push with app and filter', { ...push, appId: 1, filter: { match: { a: '{{b}}' } } }],
    ['sms', { type: 'sms', runOn: [], payload: {} }],
    ['conditions and triggers', { ...web, conditions: [{ a: 1 }], triggers: ['vscode'] }],
    ['one condition', { ...web, conditions: { a: 1 } }],
    ['keys that nobody knows', { ...web, note: 'x' }],
  ])('can be %s', (_, hook) => {
    const { hooks, faults } = readHooks([hook]);
    expect(faults).toEqual([]);
    expect(hooks).toHaveLength(1);
  });

  it.each<[string, Json, string]>([
    ['a text', 'web', '[0]'],
    ['of no type', { runOn: web.runOn, payload: web.payload }, '[0].type'],
    ['of an unknown type', { ...web, type: 'fax' }, '[0].type'],
    ['without runOn', { type: 'web', payload: web.payload }, '[0].runOn'],
    ['with a runOn that is no list', { ...web, runOn: 'insert' }, '[0].runOn'],
    ['with an unknown event', { ...web, runOn: ['insert', 'delete'] }, '[0].runOn'],
    ['a call before saving', { ...web, runOn: ['beforeSave'] }, '[0].runOn'],
    ['a mail before a query', { ...email, runOn: ['beforeQuery'] }, '[0].runOn'],
    ['without payload', { type: 'web', runOn: [] }, '[0].payload'],
    ['with a payload that is a list', { ...web, payload: [] }, '[0].payload'],
    ['with conditions that are no objects', { ...web, conditions: ['a'] }, '[0].conditions'],
    ['with triggers that are no list', { ...web, triggers: 'vscode' }, '[0].triggers'],
    ['with triggers that are no texts', { ...web, triggers: [1] }, '[0].triggers'],
    ['with an unknown operation', { ...operations, payload: { a: ['trim', 'eval'] } }, '[0].payload.a'],
    ['with an operation that is a number', { ...operations, payload: { a: 1 } }, '[0].payload.a'],
    ['with a block in a template', { ...operations, payload: { a: '{{#each b}}' } }, '[0].payload.a'],
    ['with a template before a query', { ...operations, runOn: ['beforeQuery'], payload: { a: 'x' } }, '[0].payload'],
    ['a call without endpoint', { ...web, payload: {} }, '[0].payload.endpoint'],
    [
      'X7: a call of a server named by the record',
      { ...web, payload: { endpoint: '{{Url}}' } },
      '[0].payload.endpoint',
    ],
    [
      'X7: a call of a server that the record completes',
      { ...web, payload: { endpoint: 'https://example.org{{a}}' } },
      '[0].payload.endpoint',
    ],
    ['X7: a call with a user name', { ...web, payload: { endpoint: 'https://a@b.c/{{a}}' } }, '[0].payload.endpoint'],
    ['X7: a call of a file', { ...web, payload: { endpoint: 'file:///etc/passwd' } }, '[0].payload.endpoint'],
    ['a call by an unknown method', { ...web, payload: { ...web.payload, method: 'TRACE' } }, '[0].payload.method'],
    [
      'X8: a call with a header of two lines',
      { ...web, payload: { ...web.payload, headers: { 'a\r\nb': 'c' } } },
      '[0].payload.headers.a\r\nb',
    ],
    [
      'X7: a call with another host',
      { ...web, payload: { ...web.payload, headers: { Host: 'c' } } },
      '[0].payload.headers.Host',
    ],
    [
      'a call with a signature',
      { ...web, payload: { ...web.payload, headers: { 'Webhook-Id': 'c' } } },
      '[0].payload.headers.Webhook-Id',
    ],
    [
      'a call with a block in its body',
      { ...web, payload: { ...web.payload, body: [{ a: '{{#b}}' }] } },
      '[0].payload.body',
    ],
    ['a mail to nobody', { ...email, payload: { ...email.payload, to: [] } }, '[0].payload.to'],
    ['a mail to a number', { ...email, payload: { ...email.payload, to: [1] } }, '[0].payload.to[0]'],
    [
      'a mail to an unknown kind',
      { ...email, payload: { ...email.payload, to: [{ type: 'x', email: 'a@b' }] } },
      '[0].payload.to[0].type',
    ],
    ['a mail without subject', { ...email, payload: { to: 'a@b.c', html: 'h' } }, '[0].payload.subject'],
    ['a push for an app of no id', { ...push, appId: 'x' }, '[0].appId'],
    ['a push with a filter that is a text', { ...push, filter: 'x' }, '[0].filter'],
  ])('are not %s', (_, hook, place) => {
    const { hooks, faults } = readHooks([hook]);
    expect(hooks).toEqual([]);
    expect(faults.map((fault) => fault.place)).toEqual([place]);
  });

  it('are at most 50', () => {
    expect(readHooks(Array.from({ length: 50 }, () => web)).faults).toEqual([]);
    expect(readHooks(Array.from({ length: 51 }, () => web)).faults).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { type Decision, decide, type RuleRequest } from '../../../../src/dialects/fliplet/rules/decide.ts';
import type { Subject } from '../../../../src/dialects/fliplet/subject.ts';
import { readRules } from '../../../../src/records/access-rules/read-rules.ts';
import type { Right } from '../../../../src/records/access-rules/rule.ts';
import type { Json, JsonObject } from '../../../../src/records/json.ts';

const ann = { Email: 'Ann@example.org', Team: ['Sales', 'Ops'], Role: 'Admin', Level: 5, Empty: '  ', Gone: null };

interface Asked extends Partial<Omit<RuleRequest, 'user'>> {
  /** The data of who is logged in, as an entry of data source 9. */
  readonly as?: JsonObject;
}

async function ask(rules: readonly Json[], { as, ...asked }: Asked = {}): Promise<Decision> {
  return await decide(readRules(rules), {
    right: 'select',
    appId: 1,
    tokenId: undefined,
    user: as === undefined ? undefined : { dataSourceId: 9, data: as },
    subject: {},
    ...asked,
  });
}

const select = (more: JsonObject) => ({ type: ['select'], allow: 'all', ...more });

describe('allow', () => {
  it.each<[Json, Asked, boolean]>([
    ['all', {}, true],
    ['loggedIn', {}, false],
    ['loggedIn', { tokenId: 3 }, false],
    ['loggedIn', { as: ann }, true],
    [{ tokens: [3, 4] }, { tokenId: 3 }, true],
    [{ tokens: 3 }, { tokenId: 3 }, true],
    [{ tokens: [4] }, { tokenId: 3 }, false],
    [{ tokens: [] }, { tokenId: 3 }, false],
    [{ tokens: [3] }, { as: ann }, false],
    [{ loggedIn: true, dataSourceId: 9 }, { as: ann }, true],
    [{ loggedIn: true, dataSourceId: [8, 9] }, { as: ann }, true],
    [{ dataSourceId: 8 }, { as: ann }, false],
    [{ dataSourceId: 9, user: { Role: 'Admin' } }, { as: ann }, true],
    [{ dataSourceId: 8, user: { Role: 'Admin' } }, { as: ann }, false],
    [{ user: { Email: { equals: 'ann@EXAMPLE.org' } } }, { as: ann }, true],
    [{ user: { Email: { equals: 'ann@example' } } }, { as: ann }, false],
    [{ user: { Email: { contains: '@example.' } } }, { as: ann }, true],
    [{ user: { Email: { contains: '@other.' } } }, { as: ann }, false],
    [{ user: { Role: { notequals: 'guest' } } }, { as: ann }, true],
    [{ user: { Role: { notequals: 'admin' } } }, { as: ann }, false],
    [{ user: { Team: { equals: 'ops' } } }, { as: ann }, true],
    [{ user: { Team: { notequals: 'ops' } } }, { as: ann }, false],
    [{ user: { Team: { contains: 'ale' } } }, { as: ann }, true],
    [{ user: { Team: 'Ops' } }, { as: ann }, true],
    [{ user: { Level: { equals: '5' } } }, { as: ann }, true],
    [{ user: { Level: 5 } }, { as: ann }, true],
    [{ user: { Level: '5' } }, { as: ann }, false],
    [{ user: { Role: 'admin' } }, { as: ann }, false],
    [{ user: { Role: { equals: 'admin' }, Level: 6 } }, { as: ann }, false],
    [{ user: { Missing: { notequals: 'x' } } }, { as: ann }, false],
    [{ user: { Gone: { notequals: 'x' } } }, { as: ann }, false],
    [{ user: { __proto__: { equals: 'x' } } }, { as: ann }, false],
    [{ user: { toString: { notequals: 'x' } } }, { as: ann }, false],
    [{ user: { Role: { equals: 'admin' } } }, {}, false],
  ])('%j for %j: %s', async (allow, asked, granted) => {
    expect((await ask([select({ allow })], asked)).granted).toBe(granted);
  });
});

describe('a rule that is not understood grants nothing', () => {
  it.each<[Json]>([
    ['text'],
    [{ allow: 'all' }],
    [select({ type: [] })],
    [select({ type: ['select', 'drop'] })],
    [select({ allow: 'everyone' })],
    [select({ allow: {} })],
    [select({ allow: { user: {} } })],
    [select({ allow: { user: { Role: {} } } })],
    [select({ allow: { user: { Role: { like: 'x' } } } })],
    [select({ allow: { user: { Role: { equals: ['x'] } } } })],
    [select({ allow: { loggedIn: false } })],
    [select({ allow: { tokens: ['3'] } })],
    [select({ allow: { tokens: [3], user: { Role: 'x' } } })],
    [select({ allow: { tokens: [3], ip: '10.0.0.1' } })],
    [select({ require: [{}] })],
    [select({ require: [7] })],
    [select({ include: 'Name' })],
    [select({ exclude: [1] })],
    [select({ appId: 'x' })],
    [select({ enabled: 'no' })],
    [select({ enabled: false })],
    [select({ script: 'return { granted: true }' })],
    [select({ script: { a: 1 } })],
  ])('%j', async (rule) => {
    expect((await ask([rule], { as: ann, tokenId: 3 })).granted).toBe(false);
  });

  it('is named when it might have granted but has a script', async () => {
    const rules = [
      select({ script: 'x', name: 'mine' }),
      select({ script: 'x' }),
      { ...select({ script: 'x' }), type: 'update' },
    ];
    expect(await ask(rules)).toEqual({ granted: false, scripted: ['mine', 'rule 2'] });
  });
});

describe('which right', () => {
  it.each<[Json, Right, boolean]>([
    ['select', 'select', true],
    ['select', 'count', true],
    ['count', 'count', true],
    ['count', 'select', false],
    ['read', 'select', true],
    ['write', 'insert', true],
    ['write', 'update', false],
    [['insert', 'delete'], 'delete', true],
    [['insert', 'delete'], 'update', false],
  ])('%j for %s: %s', async (type, right, granted) => {
    expect((await ask([{ type, allow: 'all' }], { right, subject: { submitted: [] } })).granted).toBe(granted);
  });

  it('is that of the app alone where the rule names apps', async () => {
    const rules = [select({ appId: [2, 3] })];
    expect((await ask(rules, { appId: 2 })).granted).toBe(true);
    expect((await ask(rules, { appId: 1 })).granted).toBe(false);
    expect((await ask(rules, { appId: undefined })).granted).toBe(false);
  });

  it('comes from the first rule that grants, with its columns', async () => {
    const rules = [
      select({ require: ['Email'], exclude: ['A'] }),
      select({ include: ['A', 'B', 'C'], exclude: ['C'], name: 'second' }),
      select({}),
    ];
    expect(await ask(rules, { subject: { where: { Email: 'x' } } })).toMatchObject({
      columns: { kind: 'except', names: new Set(['A']) },
    });
    expect(await ask(rules)).toEqual({
      granted: true,
      rule: 'second',
      columns: { kind: 'only', names: new Set(['A', 'B']) },
    });
    expect(await ask([], { as: ann })).toEqual({ granted: false, scripted: [] });
  });
});

const mine = { Email: { equals: '{{user.[Email]}}' } };
const selling = { Team: { contains: '{{user.Team}}' } };
const open = { Status: { notequals: 'closed' } };

describe('require, of a query', () => {
  it.each<[Json, Json, boolean]>([
    ['Email', {}, false],
    ['Email', { Email: 'x' }, true],
    ['Email', { Email: { $regex: 'x' } }, true],
    ['Email', { $and: [{ a: 1 }, { Email: 'x' }] }, true],
    ['Email', { $or: [{ Email: 'x' }] }, false],
    ['Email', { $filters: [{ column: 'Email', condition: 'oneof', value: ['x'] }] }, true],
    ['Email', { $filters: [{ column: 'Email', condition: 'none', value: 'x' }] }, false],
    ['Email', { $filters: [{ column: 'Email', condition: '==', value: '' }] }, false],
    [mine, {}, false],
    [mine, { Email: 'ann@example.org' }, true],
    [mine, { Email: { $eq: 'Ann@example.org' } }, true],
    [mine, { Email: { $eq: 'ann@example.org', $ne: 'x' } }, true],
    [mine, { Email: 'bob@example.org' }, false],
    [mine, { Email: { $in: ['ann@example.org', 'bob@example.org'] } }, false],
    [mine, { Email: { $ne: 'ann@example.org' } }, false],
    [mine, { Email: { $not: { $eq: 'ann@example.org' } } }, false],
    [mine, { Email: { $regex: 'ann@example.org' } }, false],
    [mine, { Email: { $iLike: 'ann@example.org' } }, false],
    [mine, { Email: ['ann@example.org'] }, false],
    [mine, { Email: null }, false],
    [mine, { $or: [{ Email: 'ann@example.org' }, {}] }, false],
    [mine, { $nor: [{ Email: 'ann@example.org' }] }, false],
    [mine, { $and: [{ $and: [{ Email: 'ann@example.org' }] }] }, true],
    [mine, { $filters: [{ column: 'Email', condition: '==', value: 'ANN@example.org' }] }, true],
    [mine, { $filters: [{ column: 'Email', condition: '!=', value: 'ann@example.org' }] }, false],
    [mine, { $filters: [{ column: 'Email', condition: 'constructor', value: 'ann@example.org' }] }, false],
    [mine, { $filters: { column: 'Email', condition: '==', value: 'ann@example.org' } }, false],
    [mine, { other: { Email: 'ann@example.org' } }, false],
    [selling, { Team: 'Sales' }, true],
    [selling, { Team: { $iLike: '%my ops%' } }, true],
    [selling, { Team: { $like: 'op' } }, false],
    [selling, { $filters: [{ column: 'Team', condition: 'contains', value: 'sales 2' }] }, true],
    [open, { Status: 'open' }, true],
    [open, { Status: 'Closed' }, false],
    [open, { Status: { $ne: 'closed' } }, false],
    [open, { $filters: [{ column: 'Status', condition: '!=', value: 'CLOSED' }] }, true],
    [open, {}, false],
    [{ Level: 5 }, { Level: 5 }, true],
    [{ Level: 5 }, { Level: '5' }, false],
    [{ Email: { equals: '{{user.[Empty]}}' } }, { Email: '' }, false],
    [{ Email: { equals: '{{user.[Nothing]}}' } }, { Email: '' }, false],
    [{ Email: { equals: '{{user.[Nothing]}}' } }, { Email: 'undefined' }, false],
    [{ Email: { equals: '{{session.id}}' } }, { Email: '{{session.id}}' }, false],
    [{ Email: { contains: '{{user.Empty}}' } }, { Email: 'x' }, false],
    [{ Email: { equals: 'mail:{{user.Email}}/{{user.Role}}' } }, { Email: 'mail:ann@example.org/admin' }, true],
    [{ Email: { equals: 'x{{user.Team}}' } }, { Email: 'xSales' }, false],
  ])('%j of %j: %s', async (requirement, where, granted) => {
    if (where === null || typeof where !== 'object') throw new Error('a case without conditions');
    const asked = { as: ann, subject: { where } as Subject };
    expect((await ask([select({ require: [requirement] })], asked)).granted).toBe(granted);
  });

  it('denies everybody where the template has nobody to speak of', async () => {
    for (const operator of ['equals', 'contains', 'notequals']) {
      const rules = [select({ require: [{ Email: { [operator]: '{{user.[Email]}}' } }] })];
      expect((await ask(rules, { subject: { where: { Email: '' } } })).granted).toBe(false);
      expect((await ask(rules, { subject: { stored: async () => [{ Email: '' }] } })).granted).toBe(false);
    }
  });
});

describe('require, of rows', () => {
  const own = { Email: 'ann@example.org' };
  const other = { Email: 'bob@example.org' };
  const stored = (...rows: JsonObject[]) => ({ stored: async () => rows });
  it.each<[Right, Json, Subject, boolean]>([
    ['select', mine, stored(own), true],
    ['select', mine, stored(other), false],
    ['select', mine, stored(own, other), false],
    ['delete', mine, stored(own), true],
    ['delete', mine, { where: other }, false],
    ['delete', mine, { where: own }, true],
    ['delete', 'Email', stored({}), false],
    ['insert', mine, { submitted: [own] }, true],
    ['insert', mine, { submitted: [own, other] }, false],
    ['insert', mine, { submitted: [{}] }, false],
    ['insert', 'Email', { submitted: [{ Email: null }] }, true],
    ['insert', mine, {}, false],
    ['insert', mine, { where: own, ...stored(own) }, false],
    ['insert', open, { submitted: [{}] }, true],
    ['update', mine, { submitted: [{ a: 1 }], ...stored(own) }, true],
    ['update', mine, { submitted: [{ a: 1 }], ...stored(other) }, false],
    ['update', mine, { submitted: [own], ...stored(other) }, false],
    ['update', mine, { submitted: [other], ...stored(own) }, false],
    ['update', mine, { submitted: [own], where: own }, true],
    ['update', mine, { submitted: [own] }, false],
    ['update', selling, { submitted: [{ Team: ['Sales'] }], ...stored({ Team: 'sales' }) }, true],
  ])('%s with %j of %j: %s', async (right, requirement, subject, granted) => {
    const rules = [{ type: [right], allow: 'all', require: [requirement] }];
    expect((await ask(rules, { right, as: ann, subject })).granted).toBe(granted);
  });
});

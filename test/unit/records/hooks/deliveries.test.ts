import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../../src/database/transaction.ts';
import { dropCollection } from '../../../../src/records/collections.ts';
import { claimDelivery, nextDue, prolongClaim } from '../../../../src/records/hooks/claim-delivery.ts';
import { deliveriesOf, type Notice } from '../../../../src/records/hooks/delivery.ts';
import { findDelivery, listDeliveries } from '../../../../src/records/hooks/list-deliveries.ts';
import { pruneDeliveries } from '../../../../src/records/hooks/prune-deliveries.ts';
import { putBackDelivery } from '../../../../src/records/hooks/put-back.ts';
import { maximumQueued, queueDeliveries } from '../../../../src/records/hooks/queue-deliveries.ts';
import {
  giveBack,
  type Outcome,
  type Retries,
  settleDelivery,
  waitAfter,
} from '../../../../src/records/hooks/settle-delivery.ts';
import { openStore } from '../../../../src/records/store.ts';
import { testDatabase } from '../../../database.ts';
import { type CollectionOfApp, newCollection } from '../fixture.ts';

const database = testDatabase();
let collection: CollectionOfApp;

beforeAll(async () => {
  await openStore(database());
  collection = await newCollection(database());
});

afterEach(async () => {
  await deliveriesOf(database()).deleteMany({});
});

const call: Notice = {
  hook: 0,
  kind: 'web',
  message: { kind: 'web', method: 'POST', url: 'https://a.b/', headers: [['x-key', 'secret']], body: null },
};
const lost: Notice = { hook: 1, kind: 'email', fault: 'no address' };
const failure: Outcome = { kind: 'failed', status: 500, error: 'answered 500', final: false };
const retries: Retries = { attempts: 3, first: 1000, longest: 60_000 };
const minute = 60_000;

async function queue(count: number, notices: readonly Notice[] = [call], into = collection): Promise<void> {
  const told = Array.from({ length: count }, (_, index) => ({
    recordId: index + 1,
    event: 'insert' as const,
    notices,
  }));
  await inTransaction(database(), (session) => queueDeliveries(database(), into, told, session));
}

async function claimed(now?: Date) {
  const found = await claimDelivery(database(), minute, now);
  if (found === undefined) throw new Error('nothing is due');
  return found;
}

const later = (milliseconds: number) => new Date(Date.now() + milliseconds);

describe('the queue', () => {
  it('holds what is queued with the transaction, and nothing when it fails', async () => {
    await queue(2, [call, lost]);
    const all = await listDeliveries(database(), { collectionId: collection.id }, { limit: 10 });
    expect(all.map(({ recordId, kind, state, reason }) => [recordId, kind, state, reason])).toEqual([
      [2, 'email', 'dead', 'no address'],
      [2, 'web', 'waiting', null],
      [1, 'email', 'dead', 'no address'],
      [1, 'web', 'waiting', null],
    ]);
    const { organizationId, appId, id: collectionId } = collection;
    expect(all[1]).toMatchObject({
      organizationId,
      appId,
      collectionId,
      event: 'insert',
      hook: 0,
      attempts: [],
      target: 'POST https://a.b',
    });
    const broken = inTransaction(database(), async (session) => {
      await queueDeliveries(database(), collection, [{ recordId: 9, event: 'update', notices: [call] }], session);
      throw new Error('the write failed');
    });
    await expect(broken).rejects.toThrow('the write failed');
    expect(await listDeliveries(database(), {}, { limit: 10 })).toHaveLength(4);
  });

  it('refuses more than one request may cause', async () => {
    const refusal = (limit: number) => ({ code: 'too-many-records', facts: { limit } });
    await expect(queue(maximumQueued + 1)).rejects.toMatchObject(refusal(maximumQueued));
    await expect(queue(maximumQueued, [call, lost])).rejects.toMatchObject(refusal(maximumQueued / 2));
    const long: Notice = { hook: 0, kind: 'sms', message: { kind: 'sms', content: 'x'.repeat(1_000_000) } };
    await expect(queue(21, [long])).rejects.toMatchObject(refusal(20));
    expect(await listDeliveries(database(), {}, { limit: 10 })).toEqual([]);
  });

  it('gives each delivery to one of many that ask at once', async () => {
    await queue(20);
    const found = await Promise.all(Array.from({ length: 40 }, () => claimDelivery(database(), minute)));
    const ids = found.flatMap((one) => (one === undefined ? [] : [one.delivery.id]));
    expect(new Set(ids).size).toBe(ids.length);
    while ((await claimDelivery(database(), minute)) !== undefined) ids.push('');
    expect(ids).toHaveLength(20);
  });

  it('keeps a delivery with who prolongs the claim', async () => {
    await queue(1);
    await prolongClaim(database(), await claimed(), 3 * minute);
    expect(await claimDelivery(database(), minute, later(2 * minute))).toBeUndefined();
    expect(await claimDelivery(database(), minute, later(4 * minute))).toBeDefined();
  });

  it('gives a delivery to another when nothing was heard until the claim ran out; the first has lost it', async () => {
    await queue(1);
    const first = await claimed();
    expect(await claimDelivery(database(), minute, later(minute / 2))).toBeUndefined();
    const second = await claimed(later(2 * minute));
    expect(second.delivery.id).toBe(first.delivery.id);
    const secondUntil = await nextDue(database());
    await prolongClaim(database(), first, 9 * minute);
    expect(await nextDue(database())).toEqual(secondUntil);
    const at = new Date();
    expect(await settleDelivery(database(), first, failure, { at, retries })).toBeUndefined();
    expect(await settleDelivery(database(), second, { kind: 'delivered', status: 204 }, { at, retries })).toBe(
      'delivered',
    );
    expect(await findDelivery(database(), first.delivery.id)).toMatchObject({ state: 'delivered', tries: 1 });
  });

  it('has a delivery that is given back due at once, untried', async () => {
    await queue(1);
    const first = await claimed();
    await giveBack(database(), first);
    const { delivery } = await claimed();
    expect(delivery).toMatchObject({ id: first.delivery.id, tries: 0, attempts: [] });
    expect(await nextDue(database())).toEqual(delivery.dueAt);
  });
});

describe('attempts', () => {
  it('are repeated after growing waits, then given up with the reason, and can be put back', async () => {
    await queue(1);
    const { id } = (await claimed()).delivery;
    await deliveriesOf(database()).updateOne({ _id: id }, { $set: { dueAt: new Date() } });
    let now = new Date();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const one = await claimed(now);
      const state = await settleDelivery(database(), one, failure, { at: now, now, retries });
      const due = (await findDelivery(database(), id))?.dueAt ?? null;
      expect(state).toBe(attempt < 3 ? 'waiting' : 'dead');
      if (due !== null) {
        waits.push(due.getTime() - now.getTime());
        now = due;
      }
    }
    const [first = 0, second = 0] = waits;
    expect([first >= 500, first <= 1000, second >= 1000, second <= 2000]).toEqual([true, true, true, true]);
    const dead = await findDelivery(database(), id);
    expect(dead).toMatchObject({
      state: 'dead',
      reason: 'answered 500, at the last of 3 attempts',
      dueAt: null,
      tries: 3,
    });
    expect(dead?.attempts.map(({ status, error, next }) => [status, error, next !== null])).toEqual([
      [500, 'answered 500', true],
      [500, 'answered 500', true],
      [500, 'answered 500', false],
    ]);
    expect(await putBackDelivery(database(), id)).toBe(true);
    expect(await putBackDelivery(database(), id)).toBe(false);
    const again = await claimed();
    expect(again.delivery).toMatchObject({
      id,
      tries: 0,
      reason: null,
      message: call.kind === 'web' && 'message' in call ? call.message : null,
    });
    await settleDelivery(database(), again, { kind: 'delivered', status: 200 }, { at: now, retries });
    // What was delivered is not kept: its headers may hold secrets of other servers.
    expect(await findDelivery(database(), id)).toMatchObject({
      state: 'delivered',
      message: null,
      attempts: { length: 4 },
    });
    expect(await putBackDelivery(database(), id)).toBe(false);
  });

  it('end at once where another would not help', async () => {
    await queue(1);
    await settleDelivery(database(), await claimed(), { ...failure, final: true }, { at: new Date(), retries });
    const [only] = await listDeliveries(database(), { state: 'dead' }, { limit: 1 });
    expect(only).toMatchObject({ reason: 'answered 500', tries: 1 });
  });

  it('are not counted for what is only recorded, which keeps its message', async () => {
    const push: Notice = { hook: 0, kind: 'push', message: { kind: 'push', content: '{"title":"x"}' } };
    await queue(1, [push]);
    await settleDelivery(database(), await claimed(), { kind: 'recorded' }, { at: new Date(), retries });
    const [only] = await listDeliveries(database(), {}, { limit: 1 });
    expect(only).toMatchObject({ state: 'recorded', attempts: [], message: { content: '{"title":"x"}' } });
  });

  it('wait between half and all of a time that doubles up to the longest, as a property', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), chance, (failures, luck) => {
        const wait = waitAfter(failures, retries, luck);
        const whole = Math.min(retries.longest, retries.first * 2 ** (failures - 1));
        expect(wait).toBeGreaterThanOrEqual(Math.floor(whole / 2));
        expect(wait).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

describe('the log', () => {
  it('is listed by organization, app, collection and state, newest first, in pages', async () => {
    const other = await newCollection(database());
    await queue(3);
    await queue(1, [lost], other);
    const list = (selection: Parameters<typeof listDeliveries>[1]) =>
      listDeliveries(database(), selection, { limit: 10 });
    expect(await list({})).toHaveLength(4);
    expect(await list({ appId: collection.appId })).toHaveLength(3);
    expect(await list({ organizationId: other.organizationId })).toHaveLength(1);
    expect(await list({ collectionId: collection.id, state: 'dead' })).toEqual([]);
    expect(await list({ collectionId: other.id, state: 'dead' })).toHaveLength(1);
    const [first, second] = await list({ appId: collection.appId });
    const page = await listDeliveries(database(), { appId: collection.appId }, { limit: 1, after: first?.id ?? '' });
    expect(page).toEqual([second]);
  });

  it('lets go of what was settled long ago, and of nothing that waits', async () => {
    await queue(2);
    await settleDelivery(database(), await claimed(), failure, { at: new Date(), retries });
    await settleDelivery(database(), await claimed(), { ...failure, final: true }, { at: new Date(), retries });
    const day = 86_400_000;
    expect(await pruneDeliveries(database(), 30, later(29 * day))).toBe(0);
    expect(await pruneDeliveries(database(), 30, later(31 * day))).toBe(1);
    expect((await listDeliveries(database(), {}, { limit: 10 })).map(({ state }) => state)).toEqual(['waiting']);
  });

  it('goes with its collection', async () => {
    const other = await newCollection(database());
    await queue(2, [call, lost], other);
    await dropCollection(database(), other.id);
    expect(await listDeliveries(database(), { collectionId: other.id }, { limit: 10 })).toEqual([]);
  });
});

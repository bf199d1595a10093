import type { Database } from '../database/connect.ts';
import { levelOf } from '../dialects/appstax/levels.ts';
import { accessRulesOf, isPublic } from '../dialects/fliplet/settings.ts';
import { readRules } from '../records/access-rules/read-rules.ts';
import { type Collection, listCollections } from '../records/collections.ts';
import { type Finding, good, warning } from './finding.ts';

/** What callers without any login may change, or read of what looks meant for few. That it is so may be what was wanted. */
export async function checkRights(database: Database): Promise<readonly Finding[]> {
  const findings = (await listCollections(database)).flatMap((collection) => [...openIn(collection)]);
  return findings.length > 0 ? findings : [good('rights', 'Nobody may change or delete records without a login.')];
}

function* openIn(collection: Collection): Generator<Finding> {
  const name = JSON.stringify(collection.name);
  const acts = (['update', 'delete'] as const).filter((act) => levelOf(collection, act) === 'public');
  if (collection.appId !== null && acts.length > 0) {
    yield warning(
      'rights',
      `Whoever has the app key may ${acts.join(' and ')} every object of ${name}.`,
      'Take "public" out of appstax.permissions of the collection, unless that is meant.',
    );
  }
  const rights = readRules(accessRulesOf(collection) ?? [])
    .filter(({ enabled, allow }) => enabled && allow.kind === 'all')
    .flatMap((rule) => [...rule.rights])
    .filter((right) => right === 'update' || right === 'delete');
  if (rights.length > 0) {
    yield warning(
      'rights',
      `An access rule lets everybody ${[...new Set(rights)].join(' and ')} entries of ${name}.`,
      'Let the rule be for tokens or logged-in users, unless that is meant.',
    );
  }
  if (isPublic(collection)) {
    yield warning(
      'rights',
      `The data source ${name} is public: everybody may read it.`,
      'Make it private, unless that is meant.',
    );
  }
}

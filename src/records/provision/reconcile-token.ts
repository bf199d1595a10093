import { type Grant, putGrant, removeGrant } from '../grants.ts';
import { hashSecret, matchesSecret } from '../secrets.ts';
import { changeTokenValue, createToken, type StoredToken, type Token } from '../tokens.ts';
import type { GrantSpec, TokenSpec } from './apply-file.ts';
import { differing, perform } from './change.ts';
import type { ReconciledApp, Surroundings } from './reconcile-app.ts';
import { find } from './references.ts';

type Apps = ReadonlyMap<string, ReconciledApp>;

export async function reconcileToken(around: Surroundings, spec: TokenSpec, apps: Apps): Promise<void> {
  const place = `${around.place} / ${spec.name}`;
  const own = around.now.tokens.filter(
    (token) => token.organizationId === around.organization?.id && token.kind === spec.kind,
  );
  const current = find(own, spec.name);
  const token = current === undefined ? await create(around, spec, apps, place) : current;
  if (current !== undefined) await update(around, spec, current, place);
  if (spec.grants !== undefined) await reconcileGrants(around, spec.grants, token, apps, place);
}

async function create(around: Surroundings, spec: TokenSpec, apps: Apps, place: string): Promise<Token | undefined> {
  const { database, ledger, organization } = around;
  return await perform(ledger, { action: 'create', what: 'token', name: place, details: [] }, async () => {
    if (organization === undefined) throw new Error(`${place} has no organization`);
    const { kind, name, key, secret } = spec;
    const appId = spec.app === undefined ? null : appNamed(apps, spec.app).app?.id;
    if (appId === undefined) throw new Error(`${place} has no app`);
    const given = { ...(key && { key }), ...(secret && { secret }) };
    const { token, value } = await createToken(database, {
      kind,
      name,
      organizationId: organization.id,
      appId,
      ...given,
    });
    const made = key === undefined || (kind === 'robostack' && secret === undefined);
    if (made) ledger.issued.push({ kind, name: place, ...value });
    return token;
  });
}

async function update({ database, ledger }: Surroundings, spec: TokenSpec, current: StoredToken, place: string) {
  const { key, secret } = spec;
  const details: string[] = [];
  if (key !== undefined && hashSecret(key) !== current.keyHash) details.push('key');
  if (secret !== undefined && !matchesSecret(secret, current.secretHash ?? '')) details.push('secret');
  if (details.length === 0) return;
  const value = { ...(key && { key }), ...(secret && { secret }) };
  await perform(ledger, { action: 'update', what: 'token', name: place, details }, () =>
    changeTokenValue(database, current.id, value),
  );
}

/** The grants of a token become exactly those of the file, so that a right taken out of the file ends. */
async function reconcileGrants(
  { database, now, ledger }: Surroundings,
  specs: readonly GrantSpec[],
  token: Token | undefined,
  apps: Apps,
  place: string,
): Promise<void> {
  const current = now.grants.filter((grant) => grant.tokenId === token?.id);
  const kept = new Set<Grant>();
  for (const spec of specs) {
    const name = `${place} / ${spec.app} / ${spec.collection ?? '*'}`;
    const wanted = grantOf(spec, token, apps);
    const same = current.find((grant) => isSame(grant, wanted));
    if (same !== undefined) kept.add(same);
    const details = same === undefined ? [] : differing({ ...wanted }, same);
    if (same !== undefined && details.length === 0) continue;
    await perform(ledger, { action: same ? 'update' : 'create', what: 'grant', name, details }, async () => {
      if (wanted === undefined) throw new Error(`${name} has no token, app or collection`);
      await putGrant(database, wanted);
    });
  }
  for (const grant of current.filter((item) => !kept.has(item))) {
    const name = `${place} / app ${grant.appId} / ${grant.collectionId ?? '*'}`;
    await perform(ledger, { action: 'remove', what: 'grant', name, details: [] }, () => removeGrant(database, grant));
  }
}

function isSame(grant: Grant, wanted: Grant | undefined): boolean {
  return grant.appId === wanted?.appId && grant.collectionId === wanted.collectionId;
}

/** The grant that the file declares; `undefined` in a plan when something that it needs does not exist yet. */
function grantOf(spec: GrantSpec, token: Token | undefined, apps: Apps): Grant | undefined {
  const { app, collections } = appNamed(apps, spec.app);
  const collectionId = spec.collection === undefined ? null : named(collections, spec.collection)?.id;
  if (token === undefined || app === undefined || collectionId === undefined) return undefined;
  const { actions, read = 'all', write = 'all', filter = {} } = spec;
  return { tokenId: token.id, appId: app.id, collectionId, actions, read, write, filter };
}

function appNamed(apps: Apps, name: string): ReconciledApp {
  const app = named(apps, name);
  if (app === undefined) throw new Error(`the app ${name} was not checked for`);
  return app;
}

function named<T>(things: ReadonlyMap<string, T>, name: string): T | undefined {
  return [...things].find(([key]) => key.normalize('NFC') === name.normalize('NFC'))?.[1];
}

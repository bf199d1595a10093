import { listApps } from '../records/apps.ts';
import { apply } from '../records/provision/apply.ts';
import type { Store } from '../records/store.ts';
import { demoFile, demoNames } from './demo.ts';

/** What one needs to use the demo app. */
export interface Demo {
  readonly appUUID: string;
  readonly key: string;
  readonly secret: string;
  /** The token of the organization, for Fliplet. */
  readonly flipletToken: string;
  /** The key of the app, for Appstax. */
  readonly appKey: string;
}

/** Makes the demo on a server that holds no app yet; `undefined` on any other. */
export async function firstStart(store: Store): Promise<Demo | undefined> {
  const { database } = store;
  if ((await listApps(database)).length > 0) return undefined;
  const { issued } = await apply(store, demoFile);
  const app = (await listApps(database)).find(({ name }) => name === demoNames.app);
  const token = issued.find(({ name }) => name.endsWith(` / ${demoNames.token}`));
  const fliplet = issued.find(({ name }) => name.endsWith(` / ${demoNames.flipletToken}`));
  if (app === undefined || token?.secret == null || fliplet === undefined)
    throw new Error('the demo was not made as declared');
  return { appUUID: app.uuid, key: token.key, secret: token.secret, flipletToken: fliplet.key, appKey: app.key };
}

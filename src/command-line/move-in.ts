import { type Config, readConfig } from '../config.ts';
import { type MovedCollection, moveIn } from '../moving-in/move-in.ts';
import { usualPatience } from '../moving-in/persist.ts';
import { appIn, findAppIn } from '../moving-in/target-app.ts';
import type { App } from '../records/apps.ts';
import type { Store } from '../records/store.ts';
import type { Environment } from './command.ts';
import { appNamed } from './find-collection.ts';
import { type MoveArguments, readMoveArguments } from './move-arguments.ts';
import { forBulkWrites, openConfiguredStore } from './open-store.ts';

/** What `import` does when its first argument names a service: copies an app from there. */
export async function moveInCommand(args: readonly string[], environment: Environment): Promise<number> {
  const { config, rest } = readConfig(args, environment);
  return await runMove(config, readMoveArguments(rest, environment));
}

async function runMove(config: Config, wanted: MoveArguments): Promise<number> {
  const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const patience = {
    ...usualPatience,
    pause: async (milliseconds: number, why: string) => {
      tell(`waiting ${(milliseconds / 1000).toFixed(1)} s: ${why}`);
      await usualPatience.pause(milliseconds, why);
    },
  };
  const { store, close } = await openConfiguredStore(config, forBulkWrites);
  try {
    const app = await targetApp(store, wanted);
    const { dryRun } = wanted;
    const moved = await moveIn(store.database, wanted.source(patience), { app, dryRun, patience, tell });
    process.stdout.write(
      wanted.json ? `${JSON.stringify(reported(moved, wanted, app), null, 2)}\n` : told(moved, wanted),
    );
    return moved.every(({ refused, missingFiles }) => refused + missingFiles === 0) ? 0 : 1;
  } finally {
    await close();
  }
}

/** A dry run makes none. */
async function targetApp({ database }: Store, { into, organization, dryRun, kept }: MoveArguments) {
  if (organization === undefined) return await appNamed(database, into);
  const named = { organization, app: into };
  return dryRun ? await findAppIn(database, named) : await appIn(database, named, kept);
}

function reported(collections: readonly MovedCollection[], { dryRun }: MoveArguments, app: App | undefined) {
  return { dryRun, app: app === undefined ? null : { id: app.id, uuid: app.uuid, name: app.name }, collections };
}

/** What became of everything, a line for each collection, and what is left to do. */
function told(collections: readonly MovedCollection[], { dryRun, into }: MoveArguments): string {
  const lines = collections.flatMap((one) => {
    const files = one.files > 0 ? `, ${one.files} files` : '';
    const present = one.present > 0 ? `, ${one.present} here already` : '';
    const missing = one.missingFiles > 0 ? `, ${one.missingFiles} files that the source did not give` : '';
    return [
      `${one.name}: ${one.read} read, ${one.taken} ${dryRun ? 'would come' : 'came'}${present}, ${one.refused} refused${files}${missing}`,
      ...one.notes.map((note) => `  ${note}`),
      ...one.refusals.map(({ record, reason }) => `  ${record} ${reason}`),
    ];
  });
  const sum = (count: (one: MovedCollection) => number) => collections.reduce((total, one) => total + count(one), 0);
  const done = dryRun ? 'Would bring' : 'Brought';
  return `${lines.join('\n')}\n${done} ${sum(({ taken }) => taken)} records in ${collections.length} collections into ${into}.\n`;
}

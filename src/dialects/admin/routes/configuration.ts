import type { Operations } from '../../../../generated/admin/operations.ts';
import { writeJson } from '../../../http/json.ts';
import { apply, plan } from '../../../records/provision/apply.ts';
import type { ApplyFile } from '../../../records/provision/apply-file.ts';
import type { Change } from '../../../records/provision/change.ts';
import { dump } from '../../../records/provision/dump.ts';
import type { AdminContext } from '../context.ts';

type Routes = Operations<AdminContext>;

/** What the server holds, as an apply file. */
export const readConfiguration: Routes['readConfiguration'] = async (_input, { store }) => {
  const { organizations } = await dump(store);
  return { status: 200, body: { organizations: organizations.map((organization) => ({ ...organization })) } };
};

/** Make the server hold what an apply file declares. */
export const applyConfiguration: Routes['applyConfiguration'] = async (input, { store, by, forget }) => {
  const { changes, issued } = await apply(store, await fileIn(input), by);
  forget();
  return { status: 200, body: { changes: changes.map(shown), issued: [...issued] } };
};

/** What applying an apply file would change. */
export const diffConfiguration: Routes['diffConfiguration'] = async (input, { store }) => ({
  status: 200,
  body: { changes: (await plan(store, await fileIn(input))).map(shown) },
});

type Given = Parameters<Routes['applyConfiguration']>[0];

/**
 * What reads a file is loaded with the first one, since most servers never see any. Faults in YAML are told with their lines; those in JSON, which has no lines worth telling, with their places.
 */
async function fileIn(input: Given): Promise<ApplyFile> {
  const { readApplyFile } = await import('../../../records/provision/read-apply-file.ts');
  return readApplyFile(input.contentType === 'text/yaml' ? input.body : writeJson(input.body));
}

function shown({ details, ...facts }: Change) {
  return { ...facts, details: [...details] };
}

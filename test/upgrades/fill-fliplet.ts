import type { Answered, Call } from './call.ts';
import { ids, known } from './everything.ts';
import { admin } from './fill-records.ts';

/** What the Fliplet part made whose names the server chose. */
export interface FlipletMade {
  readonly flipletSession: string;
  readonly folderId: number;
  readonly files: Answered['files'];
  readonly versionIds: readonly number[];
}

export const person = { Email: 'eva@example.org', Password: 'Pässwörd of an entry' };

/** Entries with a history, a session of an entry, the bin, folders with files, deliveries of hooks that wait, tokens. */
export async function fillFliplet(call: Call): Promise<FlipletMade> {
  const token = { 'auth-token': known.organizationToken };
  const post = (path: string, body: unknown) => call('POST', `/v1/${path}`, token, body);
  const notes = `data-sources/${ids.notes}`;
  const { entries } = await post(`${notes}/commit`, {
    entries: [1, 2, 3, 4].map((Count) => ({ data: { Title: `note ${Count}`, Count } })),
  });
  const [first, second] = entries;
  await post(`${notes}/commit`, {
    append: true,
    extend: true,
    entries: [{ id: first?.id, data: { Extra: { a: [1] } } }],
  });
  await call('PUT', `/v1/${notes}/data/${first?.id}`, token, { Title: 'changed again' });
  await call('DELETE', `/v1/${notes}/data/${second?.id}`, token);
  const { versions } = await call('GET', `/v1/${notes}/versions`, token);

  await post(`data-sources/${ids.people}/data`, { entries: [{ ...person, Role: 'reader' }] });
  const { session } = await post(`session/authorize/dataSource?appId=${known.appId}`, {
    dataSourceId: ids.people,
    where: person,
  });
  for (const [Name, Email] of [
    ['Ann <3', ' ANN@example.org '],
    ['Bea', 'bea@example.org'],
  ]) {
    await call('PUT', `/v1/data-sources/${ids.hooked}/data`, token, { Name, Email, Secret: 'hashed' });
  }
  const { id: folderId } = await post('media/folders', { name: 'Documents', organizationId: known.organizationId });
  const form = new FormData();
  form.append('files', new File(['all work and no play\n'.repeat(30_000)], 'play ø.txt', { type: 'text/plain' }));
  const context = `organizationId=${known.organizationId}&folderId=${folderId}`;
  const { files } = await call('POST', `/v1/media/files?${context}`, token, form);
  await post(`organizations/${known.organizationId}/tokens`, { name: 'made by request' });
  await call('POST', '/admin/v1/admin-tokens', admin, { name: 'reader', scope: 'read' });
  const { id: binned } = await call('POST', '/admin/v1/collections', admin, { appId: known.appId, name: 'binned' });
  await call('DELETE', `/admin/v1/collections/${binned}`, admin);
  return { files, flipletSession: session.auth_token, folderId, versionIds: versions.map(({ id }) => id) };
}

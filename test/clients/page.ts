/**
 * What runs inside of a browser's page: each dialect's client against a server of another origin. It is bundled for the page by
 * `browser.system.test.ts`, and gives what that compares.
 */
import { createAppstaxClient, filter } from '../../clients/appstax.ts';
import { createFlipletClient } from '../../clients/fliplet.ts';
import { ApiError, createRobostackClient } from '../../clients/robostack.ts';

/** Where the server is and what it knows the callers by. */
export interface Place {
  readonly baseUrl: string;
  readonly appUUID: string;
  readonly appKey: string;
  readonly organizationId: number;
}

/** Records by Robostack, and an error with the request's id, which a page sees only where the server exposes it. */
export async function robostack({ baseUrl, appUUID }: Place): Promise<unknown> {
  const client = createRobostackClient({ baseUrl, appUUID, apiKey: 'browser-key', apiSecret: 'browser-secret' });
  const flights = client.resource<{ number: string }>('flights');
  await flights.createAll([{ number: 'T1' }, { number: 'T2' }]);
  const numbers: string[] = [];
  for await (const flight of flights.each({ limit: 1 })) numbers.push(flight.number);
  const error: unknown = await client
    .findRecords({ path: { resourceName: 'none' } })
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiError)) throw error;
  return { numbers, status: error.status, hasRequestId: (error.requestId ?? '') !== '' };
}

/** Files by Fliplet, from a `File` and from a stream. */
export async function fliplet({ baseUrl, organizationId }: Place): Promise<unknown> {
  const client = createFlipletClient({ baseUrl, token: 'eu--browser-token' });
  const stream = new Blob(['streamed']).stream();
  const texts: string[] = [];
  for (const upload of [new File(['whole'], 'a.txt'), { stream, name: 'b.txt', type: 'text/plain' }]) {
    const { files } = await client.uploadMediaFiles({ query: { organizationId }, body: { files: upload } });
    const [file] = files;
    if (file === undefined) throw new Error('no file came back');
    const content = await client.readNamedMediaFile({ path: { fileId: file.id, fileName: file.name } });
    texts.push(file.name, await content.text());
  }
  return texts;
}

/** Objects by Appstax, and the end of a call by a signal. */
export async function appstax({ baseUrl, appKey }: Place): Promise<unknown> {
  const client = createAppstaxClient({ baseUrl, appKey });
  const notes = client.collection<{ title: string }>('Notes');
  const { sysObjectId } = await notes.create({ title: "it's" });
  await notes.update(sysObjectId, { title: "it's new" });
  const found = await notes.find({ filter: filter`title = ${"it's new"}` });
  await notes.delete(sysObjectId);
  const ended = await notes.find({}, { signal: AbortSignal.abort() }).catch((thrown: unknown) => thrown);
  return { titles: found.map(({ title }) => title), ended: ended instanceof DOMException && ended.name };
}

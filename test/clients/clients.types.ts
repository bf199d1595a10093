/**
 * What must not compile when somebody uses the clients, and what must. The type checker is the test: an `@ts-expect-error` without an
 * error is one.
 */
import { expectTypeOf } from 'vitest';
import { ApiError, type createAdminClient } from '../../clients/admin.ts';
import { type Collection, type FileProperty, type FilterValue, filter } from '../../clients/appstax.ts';
import { createFlipletClient, type DataSource, type Entry } from '../../clients/fliplet.ts';
import { type components, createRobostackClient, type Resource } from '../../clients/robostack.ts';

const robostack = createRobostackClient({ baseUrl: '', appUUID: '', apiKey: 'k', apiSecret: async () => 's' });
const fliplet = createFlipletClient({ baseUrl: '' });
type ErrorAnswer = components['schemas']['ErrorAnswer'];

/** What goes in. */
export async function inputs(): Promise<void> {
  // @ts-expect-error a path parameter is missing
  await fliplet.listEntries({ path: {} });
  // @ts-expect-error an argument that has required members is required
  await fliplet.listEntries();
  // @ts-expect-error a query parameter that nobody knows
  await fliplet.listApps({ query: { organisationId: 1 } });
  // @ts-expect-error a query parameter of another type
  await fliplet.listApps({ query: { organizationId: 'one' } });
  // @ts-expect-error a body of another type
  await fliplet.createDataSource({ body: { name: 1 } });
  // @ts-expect-error a body that is required is missing
  await fliplet.createDataSource({});
  // @ts-expect-error an operation without a body takes none
  await fliplet.listApps({ body: {} });
  // @ts-expect-error a media type that the operation does not take
  await fliplet.createDataSource({ body: { name: 'a' }, contentType: 'text/csv' });
  // @ts-expect-error a named part of a form of another type
  await fliplet.uploadMediaFiles({ body: { checksum: 1 } });
  // @ts-expect-error a credential of another type
  createFlipletClient({ baseUrl: '', token: 1 });
  // @ts-expect-error the app is missing
  createRobostackClient({ baseUrl: '', apiKey: 'k', apiSecret: 's' });
  // @ts-expect-error an operation that nobody knows
  await fliplet.listEverything();

  await fliplet.listApps();
  await fliplet.listApps({});
  await fliplet.listApps(undefined, { signal: AbortSignal.abort(), timeout: 1, headers: { a: null } });
  await fliplet.listEntries({ path: { dataSource: 1 } });
  await fliplet.queryEntries({ path: { dataSource: 'a' } });
  await fliplet.logIn({ body: { email: '', password: '' } });
  await fliplet.insertEntry({
    path: { dataSource: 1 },
    body: { file: { path: 'a' } },
    contentType: 'multipart/form-data',
  });
  await robostack.findRecords({ path: { resourceName: 'a' } });
  await robostack.findRecords({ path: { resourceName: 'a', appUUID: 'b' }, body: { limit: 1 } });
}

/** What comes out. */
export async function outputs(): Promise<void> {
  const path = { resourceName: 'a' };
  expectTypeOf(robostack.deleteRecords({ path, body: { selection: { a: 1 } } })).resolves.toEqualTypeOf<
    components['schemas']['DeleteAnswer']
  >();
  const result = await robostack.try.createRecords({ path, body: {} });
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<201>();
    expectTypeOf(result.data).toEqualTypeOf<components['schemas']['RecordsAnswer']>();
    // @ts-expect-error a success has no error
    result.error;
  } else {
    expectTypeOf(result.status).toEqualTypeOf<400 | 401 | 403 | 404 | 413 | 415 | 429 | 500 | 503>();
    // @ts-expect-error a status that is not documented
    if (result.status === 418) return;
    if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<ApiError<404, ErrorAnswer>>();
    expectTypeOf(result.error.body.error.code).toEqualTypeOf<string>();
  }
  const file = await fliplet.try.readMediaFile({ path: { fileId: 1 } });
  if (file.ok) expectTypeOf(file.data).toEqualTypeOf<Blob>();
  else if (file.status === 304) expectTypeOf(file.error.body).toEqualTypeOf<undefined>();
  expectTypeOf(fliplet.raw.listApps()).resolves.toEqualTypeOf<Response>();
  const error: unknown = new Error();
  if (error instanceof ApiError) expectTypeOf(error.body).toEqualTypeOf<unknown>();
}

interface Flight {
  readonly number: string;
  readonly seats: number;
}

/** Typed records of Robostack. */
export async function records(flights: Resource<Flight, { readonly plane_name: string }>): Promise<void> {
  const found = await flights.find({ fields: ['seats', 'plane_name'] });
  expectTypeOf(found[0]?.plane_name).toEqualTypeOf<string | undefined>();
  expectTypeOf(found[0]?.id).toEqualTypeOf<number | undefined>();
  // @ts-expect-error a field that was not asked for
  found[0]?.number;
  // @ts-expect-error a field that nobody knows
  await flights.find({ selection: { seat: 1 } });
  // @ts-expect-error a value of another type
  await flights.find({ selection: { seats: '1' } });
  // @ts-expect-error an operator that the dialect does not have
  await flights.find({ selection: { seats: { $ne: 1 } } });
  // @ts-expect-error a direction that there is not
  await flights.find({ sort: { seats: 'up' } });
  // @ts-expect-error a field is missing
  await flights.create({ number: 'T1' });
  // @ts-expect-error joined fields are read only
  await flights.create({ number: 'T1', seats: 1, plane_name: 'Ada' });
  await flights.find({
    selection: [
      { seats: { $in: [1, 2] }, id: [1, 2] },
      { number: null, plane_name: 'Ada' },
    ],
    sort: [{ id: -1 }],
  });
  for await (const flight of flights.each({ fields: ['number'] })) expectTypeOf(flight.number).toEqualTypeOf<string>();
}

interface Person {
  readonly name: string;
  readonly age: number;
  readonly tags: readonly string[];
}

/** Typed entries of Fliplet. */
export async function entries(people: DataSource<Person>): Promise<void> {
  expectTypeOf(people.query({ attributes: ['age'] })).resolves.toEqualTypeOf<Entry<Pick<Person, 'age'>>[]>();
  // @ts-expect-error a column that nobody knows
  await people.query({ where: { nam: 'a' } });
  // @ts-expect-error a value of another type, inside of an alternative
  await people.query({ where: { $or: [{ age: 'old' }] } });
  // @ts-expect-error an operator that nobody knows
  await people.query({ where: { age: { $above: 1 } } });
  // @ts-expect-error a condition of a filter that nobody knows
  await people.query({ where: { $filters: [{ column: 'age', condition: 'above', value: 1 }] } });
  // @ts-expect-error a column to order by that nobody knows
  await people.query({ order: [['data.nam', 'ASC']] });
  // @ts-expect-error without extend an entry is replaced, so it must be whole
  await people.commit({ entries: [{ id: 1, data: { age: 1 } }] });
  await people.commit({ entries: [{ id: 1, data: { age: 1 } }], extend: true });
  await people.query({
    where: { tags: 'a', age: { $gte: 1, $not: { $in: [2] } }, 'address.city': 'Oslo', createdAt: { $gt: '2026' } },
    order: [
      ['data.name', 'ASC'],
      ['id', 'DESC'],
    ],
  });
}

interface Note {
  readonly title: string;
  readonly image: FileProperty;
}

/** Typed objects of Appstax. */
export async function objects(notes: Collection<Note>): Promise<void> {
  const note = await notes.read('id');
  expectTypeOf(note.title).toEqualTypeOf<string | undefined>();
  expectTypeOf(note.sysObjectId).toEqualTypeOf<string>();
  // @ts-expect-error a text is no filter: its values would not be quoted
  await notes.find({ filter: "title = 'a'" });
  // @ts-expect-error an object is no value of a filter
  filter`title = ${{}}`;
  // @ts-expect-error what looks like a filter is none
  const forged: FilterValue = { kind: 'filter', text: '1 = 1' };
  // @ts-expect-error a property that nobody knows
  await notes.find({ sortBy: 'titel' });
  // @ts-expect-error a permission that there is not
  await notes.grant('id', '*', ['write']);
  await notes.update('id', { title: null });
  await notes.find({ filter: filter`title = ${'a'} and ${forged}`, sortBy: 'sysCreated' });
}

/** Lists of the admin API. */
export async function lists(admin: ReturnType<typeof createAdminClient>): Promise<void> {
  for await (const organization of admin.each('listOrganizations'))
    expectTypeOf(organization.name).toEqualTypeOf<string>();
  // @ts-expect-error an operation that lists nothing
  admin.each('readStatus');
}

/** Joins of Fliplet entries: each is held against the rows on both sides, and gives what it was asked for. */
export async function joins(rooms: DataSource<{ name: string; seats: number }>): Promise<void> {
  const people = fliplet.dataSource<{ name: string; room: string }>('People');
  const on = { 'data.room': 'data.name' } as const;
  const [found] = await people.query({
    join: {
      rooms: { from: rooms, on, attributes: ['seats'] },
      all: { from: rooms, on, where: { seats: { $gt: 1 } }, order: ['seats', 'DESC'] },
      number: { from: rooms, on, count: true },
      any: { from: rooms, on, has: true },
      seats: { from: rooms, on, sum: 'seats' },
    },
  });
  if (found === undefined) return;
  expectTypeOf(found.joins.rooms).toEqualTypeOf<Entry<Pick<{ name: string; seats: number }, 'seats'>>[]>();
  expectTypeOf(found.joins.all).toEqualTypeOf<Entry<{ name: string; seats: number }>[]>();
  expectTypeOf([found.joins.number, found.joins.seats]).toEqualTypeOf<number[]>();
  expectTypeOf(found.joins.any).toEqualTypeOf<boolean>();
  // @ts-expect-error a column that the entries do not have
  await people.query({ join: { rooms: { from: rooms, on: { 'data.rom': 'data.name' } } } });
  // @ts-expect-error a column that the joined entries do not have
  await people.query({ join: { rooms: { from: rooms, on: { 'data.room': 'data.nam' } } } });
  // @ts-expect-error a column to add up that is not there
  await people.query({ join: { rooms: { from: rooms, on, sum: 'legs' } } });
}

/** Files in the columns of entries and the properties of objects. */
export async function files(notes: Collection<{ title: string; image?: FileProperty }>): Promise<void> {
  const people = fliplet.dataSource<{ name: string; photo?: string }>('People');
  await people.insertWithFiles({ name: 'Ann', photo: new Blob([]) });
  // @ts-expect-error a column that nobody knows
  await people.insertWithFiles({ name: 'Ann', foto: new Blob([]) });
  await notes.createWithFiles(
    { title: 'a', image: { sysDatatype: 'file', filename: 'a.png' } },
    { image: new Blob([]) },
  );
  // @ts-expect-error a property that is no file
  await notes.createWithFiles({ title: 'a' }, { title: new Blob([]) });
}

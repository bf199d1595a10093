import { actions } from '../actions.ts';
import { columnTypes } from '../columns.ts';
import { maximumHooks } from '../hooks/read-hooks.ts';
import { maximumNameLength } from '../names.ts';
import { levels } from '../shares.ts';
import { tokenKinds } from '../tokens.ts';

const name = { type: 'string', minLength: 1, maxLength: maximumNameLength };
const id = { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 };

/** An object with these properties and no others. */
function only(description: string, required: readonly string[], properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', description, additionalProperties: false, required, properties };
}

function listOf(description: string, reference: string) {
  return { type: 'array', description, items: { $ref: `#/$defs/${reference}` } };
}

const fields = {
  description: 'Which fields: all, only some, or all except some.',
  oneOf: [
    { const: 'all' },
    only('Only these fields.', ['only'], { only: { type: 'array', items: { type: 'string' } } }),
    only('All fields except these.', ['except'], { except: { type: 'array', items: { type: 'string' } } }),
  ],
};

const level = { enum: levels };

/** The JSON Schema (2020-12) of an apply file; `docs/apply.schema.json` is this, written out for editors. */
export const applySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Trivium apply file',
  ...only(
    'Declares what a Trivium server holds. Applying it twice changes nothing the second time.',
    ['organizations'],
    {
      organizations: listOf('The organizations of the server.', 'organization'),
    },
  ),
  $defs: {
    organization: only('Owns apps and tokens. Found again by its name.', ['name'], {
      name,
      id: { ...id, description: 'The Fliplet organization id; the next free one when absent.' },
      apps: listOf('The apps of the organization.', 'app'),
      collections: listOf('Data sources that belong to the organization as a whole.', 'collection'),
      tokens: listOf('What lets programs in.', 'token'),
      accounts: listOf('People who log in to the organization through Fliplet.', 'account'),
    }),
    app: only(
      'An app. Found again by its uuid when that is given, otherwise by its name in the organization.',
      ['name'],
      {
        name,
        id: { ...id, description: 'The Fliplet app id; the next free one when absent.' },
        uuid: {
          type: 'string',
          pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
          description: 'The Robostack appUUID; a random one when absent.',
        },
        key: { type: 'string', minLength: 8, maxLength: 200, description: 'The Appstax app key; random when absent.' },
        origins: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          description: 'Web origins that may call, such as https://example.org. Empty or absent: any.',
        },
        resetMail: only('The Appstax mail that carries the pin for a new password.', ['from', 'subject', 'text'], {
          from: { type: 'string', minLength: 3 },
          fromName: { type: 'string' },
          subject: { type: 'string', minLength: 1 },
          text: {
            type: 'string',
            pattern: '\\$\\{PINCODE\\}',
            description: 'Must hold {PINCODE} behind a dollar sign, which stands for the pin.',
          },
        }),
        appstax: only('What Appstax keeps of an app, stored as given.', [], {
          profile: {
            enum: ['plain', 'sdk', 'java'],
            description: 'The kind of client that all requests are answered as. Absent: each request shows its own.',
          },
        }),
        collections: listOf('Resources, data sources or collections: three words for one thing.', 'collection'),
        users: listOf('People who sign in to the app.', 'user'),
      },
    ),
    collection: only(
      'A collection of records. Found again by its id where one is given, or else by its name.',
      ['name'],
      {
        name,
        id: { ...id, description: 'The Fliplet data source id; the next free one when absent.' },
        columns: listOf('Declared columns, in order. Columns that are not named here are left as they are.', 'column'),
        fieldNames: {
          type: 'array',
          items: { type: 'string' },
          description:
            'The columns of a Fliplet data source. Names that are not here already are added behind the others.',
        },
        keepsHistory: {
          type: 'boolean',
          description:
            'Whether every change makes a version. Default: whether there is a part `fliplet`. It can be begun later, not ended.',
        },
        records: {
          type: 'array',
          items: { type: 'object' },
          description:
            'First records, created together with the collection and never again. They get the ids 1, 2, 3, …',
        },
        fliplet: only('What Fliplet keeps of a data source, stored as given.', [], {
          type: { type: ['string', 'null'] },
          public: { type: 'boolean' },
          accessRules: { type: ['array', 'null'], items: { type: 'object' } },
          hooks: {
            type: 'array',
            items: { type: 'object' },
            maxItems: maximumHooks,
            description: 'What runs when entries are written or asked for, as the Fliplet dialect takes it.',
          },
          definition: { type: 'object' },
          appCapabilities: {},
          encrypted: { type: 'boolean' },
          bundle: { type: 'boolean' },
        }),
        appstax: only('What Appstax keeps of a collection, stored as given.', [], {
          permissions: only('Who may do what with objects that no grant speaks of.', [], {
            create: level,
            read: level,
            update: level,
            delete: level,
          }),
        }),
      },
    ),
    column: {
      ...only('A declared column.', ['name'], {
        name: { type: 'string' },
        type: { enum: columnTypes, description: 'Default any.' },
        unique: { type: 'boolean', description: 'No two records have the same value. Default false.' },
        required: { type: 'boolean', description: 'Default false.' },
        indexed: { type: 'boolean', description: 'Default true for string, number, date and relation.' },
        to: { ...name, description: 'For type relation: the collection of the same app that it refers to.' },
        many: { type: 'boolean', description: 'For type relation: a list of records instead of one. Default false.' },
      }),
      if: { properties: { type: { const: 'relation' } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['to'] },
      else: { properties: { to: false, many: false } },
    },
    token: {
      ...only('Lets a program in. Found again by its name and kind in the organization.', ['name', 'kind'], {
        name,
        kind: {
          enum: tokenKinds,
          description:
            'robostack: key and secret, with grants. organization, app: a Fliplet token. developer: an Appstax developer session.',
        },
        app: { ...name, description: 'For kind app: the app, by its name.' },
        key: { type: 'string', minLength: 8, maxLength: 200, description: 'Made and printed once when absent.' },
        secret: { type: 'string', minLength: 8, maxLength: 200, description: 'As key; only for kind robostack.' },
        grants: listOf('What the token may do. Grants that are not named here are taken away.', 'grant'),
      }),
      allOf: [
        {
          if: { properties: { kind: { const: 'robostack' } } },
          else: { properties: { secret: false, grants: false } },
        },
        {
          if: { properties: { kind: { const: 'app' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ['app'] },
          else: { properties: { app: false } },
        },
      ],
    },
    grant: only('What a token may do with a collection.', ['app', 'actions'], {
      app: { ...name, description: 'The app, by its name.' },
      collection: { ...name, description: 'The collection; absent: all of the app that have no grant of their own.' },
      actions: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: actions } },
      read: fields,
      write: fields,
      filter: {
        type: 'object',
        description:
          'Only records that match exist for the token, in the query language of MongoDB: {"status": "open"}.',
      },
    }),
    account: only('Someone who works for the organization. Found again by the address.', ['email', 'password'], {
      email: { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$', maxLength: 200 },
      password: { type: 'string', minLength: 8, maxLength: 1000 },
      firstName: { type: 'string', maxLength: 200 },
      lastName: { type: 'string', maxLength: 200 },
    }),
    user: only('Someone who signs in to the app.', ['username', 'password'], {
      username: name,
      password: { type: 'string', minLength: 1, maxLength: 1000 },
      properties: { type: 'object', description: 'Own properties of the user.' },
    }),
  },
} as const;

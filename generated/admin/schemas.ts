// Generated from openapi/admin.yaml by scripts/generate.ts. Do not edit.

import { z } from '@hono/zod-openapi';
import * as rules from '../../src/http/schema.ts';
import type { components } from './types.ts';

export const Status = z
  .strictObject({
    version: z.string(),
    startedAt: z.string().superRefine(rules.format('date-time')),
    uptimeSeconds: z.int().min(0),
    database: z.strictObject({
      kind: z.literal(['embedded', 'mongodb']),
      name: z.string(),
      version: z.string(),
      roundTripMs: z.number().min(0),
    }),
    counts: z.strictObject({
      organizations: z.int().min(0),
      apps: z.int().min(0),
      collections: z.int().min(0),
      tokens: z.int().min(0),
      users: z.int().min(0),
      sessions: z.int().min(0),
      files: z.int().min(0),
    }),
    storage: z.strictObject({
      dataBytes: z.int().min(0),
      indexBytes: z.int().min(0).nullable(),
      fileBytes: z.int().min(0),
    }),
  })
  .openapi('Status');

export const AdminToken = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    scope: z.literal(['read', 'write']),
    prefix: z.string(),
    createdAt: z.string().superRefine(rules.format('date-time')),
    lastUsedAt: z.string().superRefine(rules.format('date-time')).nullable(),
  })
  .openapi('AdminToken');

export const NewAdminToken = z
  .strictObject({
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    scope: z.literal(['read', 'write']),
  })
  .openapi('NewAdminToken');

export const IssuedAdminToken = z
  .strictObject({ adminToken: AdminToken, value: z.string().superRefine(rules.characters({ min: 1 })) })
  .openapi('IssuedAdminToken');

export const AuditEntry = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    at: z.string().superRefine(rules.format('date-time')),
    actor: z.strictObject({
      kind: z.literal(['admin-token', 'server']),
      id: z.int().min(1).max(9007199254740991).nullable(),
      name: z.string(),
    }),
    action: z.string(),
    target: z.strictObject({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
    organizationId: z.int().min(1).max(9007199254740991).nullable(),
    appId: z.int().min(1).max(9007199254740991).nullable(),
    before: rules.jsonObject().nullable(),
    after: rules.jsonObject().nullable(),
    requestId: z.string().nullable(),
  })
  .openapi('AuditEntry');

export const ApplyFile = z.strictObject({ organizations: z.array(rules.jsonObject()) }).openapi('ApplyFile');

export const Change = z
  .strictObject({
    action: z.literal(['create', 'update', 'remove']),
    what: z.string(),
    name: z.string(),
    details: z.array(z.string()),
  })
  .openapi('Change');

export const Difference = z.strictObject({ changes: z.array(Change) }).openapi('Difference');

export const IssuedConfigurationToken = z
  .strictObject({
    kind: z.string(),
    name: z.string(),
    key: z.string().superRefine(rules.characters({ min: 1 })),
    secret: z.string().nullable(),
  })
  .openapi('IssuedConfigurationToken');

export const Applied = z
  .strictObject({ changes: z.array(Change), issued: z.array(IssuedConfigurationToken) })
  .openapi('Applied');

export const Organization = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    createdAt: z.string().superRefine(rules.format('date-time')),
  })
  .openapi('Organization');

export const NewOrganization = z
  .strictObject({
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    id: z.int().min(1).max(9007199254740991).optional(),
  })
  .openapi('NewOrganization');

export const OrganizationChange = z
  .strictObject({ name: z.string().superRefine(rules.characters({ min: 1, max: 200 })) })
  .openapi('OrganizationChange');

export const Account = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    organizationId: z.int().min(1).max(9007199254740991),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    createdAt: z.string().superRefine(rules.format('date-time')),
  })
  .openapi('Account');

export const NewAccount = z
  .strictObject({
    organizationId: z.int().min(1).max(9007199254740991),
    email: z
      .string()
      .superRefine(rules.characters({ max: 200 }))
      .regex(new RegExp('^[^\\s@]+@[^\\s@]+$', 'u')),
    password: z.string().superRefine(rules.characters({ min: 8, max: 1000 })),
    firstName: z
      .string()
      .superRefine(rules.characters({ max: 200 }))
      .optional(),
    lastName: z
      .string()
      .superRefine(rules.characters({ max: 200 }))
      .optional(),
  })
  .openapi('NewAccount');

export const AccountChange = rules
  .wholeObject(
    z.strictObject({
      password: z
        .string()
        .superRefine(rules.characters({ min: 8, max: 1000 }))
        .optional(),
      firstName: z
        .string()
        .superRefine(rules.characters({ max: 200 }))
        .optional(),
      lastName: z
        .string()
        .superRefine(rules.characters({ max: 200 }))
        .optional(),
    }),
    { min: 1 },
  )
  .openapi('AccountChange');

export const ResetMail = z
  .strictObject({
    from: z.string().superRefine(rules.characters({ min: 3 })),
    fromName: z.string().optional(),
    subject: z.string().superRefine(rules.characters({ min: 1 })),
    text: z.string().regex(new RegExp('\\$\\{PINCODE\\}', 'u')),
  })
  .openapi('ResetMail');

export const AppstaxOfApp = z
  .strictObject({ profile: z.literal(['plain', 'sdk', 'java']).optional() })
  .openapi('AppstaxOfApp');

export const App = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    organizationId: z.int().min(1).max(9007199254740991),
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    uuid: z.string(),
    key: z.string(),
    origins: z.array(z.string()),
    resetMail: z.union([ResetMail, z.null()]),
    appstax: AppstaxOfApp.optional(),
    createdAt: z.string().superRefine(rules.format('date-time')),
  })
  .openapi('App');

export const NewApp = z
  .strictObject({
    organizationId: z.int().min(1).max(9007199254740991),
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    id: z.int().min(1).max(9007199254740991).optional(),
    uuid: z.string().regex(new RegExp('^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$', 'u')).optional(),
    key: z
      .string()
      .superRefine(rules.characters({ min: 8, max: 200 }))
      .optional(),
    origins: z.array(z.string().superRefine(rules.characters({ min: 1 }))).optional(),
    resetMail: z.union([ResetMail, z.null()]).optional(),
    appstax: AppstaxOfApp.optional(),
  })
  .openapi('NewApp');

export const AppChange = rules
  .wholeObject(
    z.strictObject({
      name: z
        .string()
        .superRefine(rules.characters({ min: 1, max: 200 }))
        .optional(),
      origins: z.array(z.string().superRefine(rules.characters({ min: 1 }))).optional(),
      resetMail: z.union([ResetMail, z.null()]).optional(),
      appstax: AppstaxOfApp.optional(),
    }),
    { min: 1 },
  )
  .openapi('AppChange');

export const TokenKind = z.literal(['robostack', 'organization', 'app', 'developer']).openapi('TokenKind');

export const Action = z.literal(['create', 'read', 'update', 'delete', 'aggregate']).openapi('Action');

export const GrantedFields = z
  .xor([
    z.literal(['all']),
    z.strictObject({ only: z.array(z.string()) }),
    z.strictObject({ except: z.array(z.string()) }),
  ])
  .openapi('GrantedFields');

export const Grant = z
  .strictObject({
    appId: z.int().min(1).max(9007199254740991),
    collectionId: z.int().min(1).max(9007199254740991).nullable(),
    actions: z.array(Action).min(1).superRefine(rules.unique),
    read: GrantedFields,
    write: GrantedFields,
    filter: rules.jsonObject(),
  })
  .openapi('Grant');

export const NewGrant = z
  .strictObject({
    appId: z.int().min(1).max(9007199254740991),
    collectionId: z.int().min(1).max(9007199254740991).nullable().optional(),
    actions: z.array(Action).min(1).superRefine(rules.unique),
    read: GrantedFields.optional(),
    write: GrantedFields.optional(),
    filter: rules.jsonObject().optional(),
  })
  .openapi('NewGrant');

export const Grants = z.strictObject({ grants: z.array(NewGrant).max(1000) }).openapi('Grants');

export const Token = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    kind: TokenKind,
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    organizationId: z.int().min(1).max(9007199254740991),
    appId: z.int().min(1).max(9007199254740991).nullable(),
    prefix: z.string(),
    createdAt: z.string().superRefine(rules.format('date-time')),
    lastUsedAt: z.string().superRefine(rules.format('date-time')).nullable(),
    grants: z.array(Grant),
  })
  .openapi('Token');

export const NewToken = z
  .strictObject({
    kind: TokenKind,
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    organizationId: z.int().min(1).max(9007199254740991),
    appId: z.int().min(1).max(9007199254740991).optional(),
    grants: z.array(NewGrant).max(1000).optional(),
  })
  .openapi('NewToken');

export const IssuedToken = z
  .strictObject({
    token: Token,
    key: z.string().superRefine(rules.characters({ min: 1 })),
    secret: z.string().nullable(),
  })
  .openapi('IssuedToken');

export const ColumnType = z
  .literal(['any', 'string', 'number', 'boolean', 'date', 'object', 'array', 'file', 'relation'])
  .openapi('ColumnType');

export const Column = z
  .strictObject({
    name: z.string(),
    type: ColumnType,
    unique: z.boolean(),
    required: z.boolean(),
    indexed: z.boolean(),
    to: z.string().nullable(),
    many: z.boolean(),
  })
  .openapi('Column');

export const NewColumn = z
  .strictObject({
    name: z.string().superRefine(rules.characters({ min: 1 })),
    type: ColumnType.optional(),
    unique: z.boolean().optional(),
    required: z.boolean().optional(),
    indexed: z.boolean().optional(),
    to: z.string().nullable().optional(),
    many: z.boolean().optional(),
  })
  .openapi('NewColumn');

export const Level = z.literal(['public', 'user', 'owner', 'admin']).openapi('Level');

export const FlipletSettings = z
  .strictObject({
    type: z.string().nullable().optional(),
    public: z.boolean().optional(),
    accessRules: z.array(rules.jsonObject()).nullable().optional(),
    hooks: z.array(rules.jsonObject()).max(50).optional(),
    definition: rules.jsonObject().optional(),
    appCapabilities: z.unknown().optional(),
    encrypted: z.boolean().optional(),
    bundle: z.boolean().optional(),
  })
  .openapi('FlipletSettings');

export const AppstaxSettings = z
  .strictObject({
    permissions: z
      .strictObject({
        create: Level.optional(),
        read: Level.optional(),
        update: Level.optional(),
        delete: Level.optional(),
      })
      .optional(),
  })
  .openapi('AppstaxSettings');

export const Collection = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    organizationId: z.int().min(1).max(9007199254740991),
    appId: z.int().min(1).max(9007199254740991).nullable(),
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    columns: z.array(Column),
    fieldNames: z.array(z.string()).nullable(),
    keepsHistory: z.boolean(),
    fliplet: rules.jsonObject().nullable(),
    appstax: rules.jsonObject().nullable(),
    createdAt: z.string().superRefine(rules.format('date-time')),
    updatedAt: z.string().superRefine(rules.format('date-time')),
    deletedAt: z.string().superRefine(rules.format('date-time')).nullable(),
    records: z.int().min(0).optional(),
  })
  .openapi('Collection');

export const NewCollection = z
  .strictObject({
    appId: z.int().min(1).max(9007199254740991).optional(),
    organizationId: z.int().min(1).max(9007199254740991).optional(),
    name: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    id: z.int().min(1).max(9007199254740991).optional(),
    columns: z.array(NewColumn).max(1000).optional(),
    fieldNames: z.array(z.string()).nullable().optional(),
    keepsHistory: z.boolean().optional(),
    fliplet: FlipletSettings.optional(),
    appstax: AppstaxSettings.optional(),
  })
  .openapi('NewCollection');

export const CollectionChange = rules
  .wholeObject(
    z.strictObject({
      name: z
        .string()
        .superRefine(rules.characters({ min: 1, max: 200 }))
        .optional(),
      columns: z.array(NewColumn).max(1000).optional(),
      fieldNames: z.array(z.string()).nullable().optional(),
      keepsHistory: z.literal([true]).optional(),
      fliplet: FlipletSettings.optional(),
      appstax: AppstaxSettings.optional(),
    }),
    { min: 1 },
  )
  .openapi('CollectionChange');

export const Record = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    oid: z.string(),
    data: rules.jsonObject(),
    createdAt: z.string().superRefine(rules.format('date-time')),
    updatedAt: z.string().superRefine(rules.format('date-time')),
    order: z.number(),
    owner: z.int().min(1).max(9007199254740991).nullable(),
    username: z.string().nullable(),
    shares: rules.jsonMap(z.array(z.string())),
  })
  .openapi('Record');

export const NewRecords = z
  .strictObject({ records: z.array(rules.jsonObject()).min(1).max(1000) })
  .openapi('NewRecords');

export const CreatedRecords = z.strictObject({ items: z.array(Record) }).openapi('CreatedRecords');

export const RecordChange = rules
  .wholeObject(
    z.strictObject({ set: rules.jsonObject().optional(), unset: z.array(z.string()).max(1000).optional() }),
    { min: 1 },
  )
  .openapi('RecordChange');

export const RecordQuery = z
  .strictObject({
    filter: rules.jsonObject().optional(),
    sort: z
      .array(z.strictObject({ field: z.string(), descending: z.boolean().optional() }))
      .max(31)
      .optional(),
    offset: z.int().min(0).max(1000000).optional(),
    limit: z.int().min(1).max(1000).optional(),
  })
  .openapi('RecordQuery');

export const QueriedRecords = z
  .strictObject({ items: z.array(Record), count: z.int().min(0) })
  .openapi('QueriedRecords');

export const ImportReport = z
  .strictObject({
    id: z.string(),
    rows: z.int().min(0),
    taken: z.int().min(0),
    refused: z.int().min(0),
    faults: z.array(z.strictObject({ line: z.int().min(1), reason: z.string() })).max(1000),
  })
  .openapi('ImportReport');

export const Version = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    collectionId: z.int().min(1).max(9007199254740991),
    createdAt: z.string().superRefine(rules.format('date-time')),
    action: z.string(),
    by: z.strictObject({ id: z.int(), name: z.string() }).nullable(),
    fieldNames: z.array(z.string()).nullable(),
    count: z.int().min(0),
  })
  .openapi('Version');

export const User = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    appId: z.int().min(1).max(9007199254740991),
    username: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    recordId: z.int().min(1).max(9007199254740991),
    disabled: z.boolean(),
    createdAt: z.string().superRefine(rules.format('date-time')),
    properties: rules.jsonObject().nullable().optional(),
  })
  .openapi('User');

export const NewUser = z
  .strictObject({
    appId: z.int().min(1).max(9007199254740991),
    username: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    password: z.string().superRefine(rules.characters({ min: 1, max: 1000 })),
    properties: rules.jsonObject().optional(),
  })
  .openapi('NewUser');

export const UserChange = rules
  .wholeObject(
    z.strictObject({
      password: z
        .string()
        .superRefine(rules.characters({ min: 1, max: 1000 }))
        .optional(),
      disabled: z.boolean().optional(),
      properties: rules.jsonObject().optional(),
    }),
    { min: 1 },
  )
  .openapi('UserChange');

export const Session = z
  .strictObject({
    id: z.string(),
    createdAt: z.string().superRefine(rules.format('date-time')).nullable(),
    expiresAt: z.string().superRefine(rules.format('date-time')),
  })
  .openapi('Session');

export const MailSummary = z
  .strictObject({
    id: z.string(),
    to: z.string(),
    from: z.string(),
    subject: z.string(),
    recordedAt: z.string().superRefine(rules.format('date-time')),
    expiresAt: z.string().superRefine(rules.format('date-time')),
  })
  .openapi('MailSummary');

export const Mail = z
  .strictObject({
    id: z.string(),
    to: z.string(),
    from: z.string(),
    fromName: z.string(),
    subject: z.string(),
    text: z.string(),
    recordedAt: z.string().superRefine(rules.format('date-time')),
    expiresAt: z.string().superRefine(rules.format('date-time')),
  })
  .openapi('Mail');

export const FilePlace = z
  .xor([
    z.strictObject({
      kind: z.literal(['record']),
      collectionId: z.int().min(1).max(9007199254740991),
      recordId: z.int().min(1).max(9007199254740991),
      field: z.string(),
    }),
    z.strictObject({ kind: z.literal(['folder']), folderId: z.int().min(1).max(9007199254740991).nullable() }),
  ])
  .openapi('FilePlace');

export const File = z
  .strictObject({
    id: z.int().min(1).max(9007199254740991),
    name: z.string(),
    contentType: z.string(),
    length: z.int().min(0),
    hash: z.string(),
    storedAt: z.string().superRefine(rules.format('date-time')),
    organizationId: z.int().min(1).max(9007199254740991),
    appId: z.int().min(1).max(9007199254740991).nullable(),
    place: FilePlace,
  })
  .openapi('File');

export const Fault = z
  .strictObject({ in: z.literal(['path', 'query', 'header', 'body']), path: z.string(), message: z.string() })
  .openapi('Fault');

export const ErrorAnswer = z
  .strictObject({
    error: z.strictObject({
      code: z.string().regex(new RegExp('^[a-z][a-z0-9-]*$', 'u')),
      message: z.string().superRefine(rules.characters({ min: 1 })),
      details: z.array(Fault).optional(),
      requestId: z.string().superRefine(rules.characters({ min: 1 })),
    }),
  })
  .openapi('ErrorAnswer');

export const Hooks = z.strictObject({ items: z.array(rules.jsonObject()) }).openapi('Hooks');

export const HookSecret = z
  .strictObject({
    source: z.literal(['setting', 'database']),
    secret: z.string().superRefine(rules.characters({ min: 1 })),
    previous: z.string().nullable(),
    previousUntil: z.string().superRefine(rules.format('date-time')).nullable(),
  })
  .openapi('HookSecret');

export const HookAttempt = z
  .strictObject({
    at: z.string().superRefine(rules.format('date-time')),
    milliseconds: z.number().min(0),
    status: z.int().nullable(),
    error: z.string().nullable(),
    next: z.string().superRefine(rules.format('date-time')).nullable(),
  })
  .openapi('HookAttempt');

export const HookDelivery = z
  .strictObject({
    id: z.string(),
    organizationId: z.int().min(1).max(9007199254740991),
    appId: z.int().min(1).max(9007199254740991).nullable(),
    collectionId: z.int().min(1).max(9007199254740991),
    recordId: z.int().min(1).max(9007199254740991),
    event: z.literal(['insert', 'update']),
    hook: z.int().min(0),
    kind: z.literal(['web', 'email', 'sms', 'push']),
    state: z.literal(['waiting', 'delivered', 'recorded', 'dead']),
    to: z.string().nullable(),
    createdAt: z.string().superRefine(rules.format('date-time')),
    dueAt: z.string().superRefine(rules.format('date-time')).nullable(),
    settledAt: z.string().superRefine(rules.format('date-time')).nullable(),
    tries: z.int().min(0),
    reason: z.string().nullable(),
    attempts: z.array(HookAttempt),
  })
  .openapi('HookDelivery');

export const HookDeliveriesPage = z
  .strictObject({ items: z.array(HookDelivery), next: z.string().nullable() })
  .openapi('HookDeliveriesPage');

export const AdminTokensPage = z
  .strictObject({ items: z.array(AdminToken), next: z.string().nullable() })
  .openapi('AdminTokensPage');

export const AuditEntriesPage = z
  .strictObject({ items: z.array(AuditEntry), next: z.string().nullable() })
  .openapi('AuditEntriesPage');

export const OrganizationsPage = z
  .strictObject({ items: z.array(Organization), next: z.string().nullable() })
  .openapi('OrganizationsPage');

export const AccountsPage = z
  .strictObject({ items: z.array(Account), next: z.string().nullable() })
  .openapi('AccountsPage');

export const AppsPage = z.strictObject({ items: z.array(App), next: z.string().nullable() }).openapi('AppsPage');

export const TokensPage = z.strictObject({ items: z.array(Token), next: z.string().nullable() }).openapi('TokensPage');

export const CollectionsPage = z
  .strictObject({ items: z.array(Collection), next: z.string().nullable() })
  .openapi('CollectionsPage');

export const RecordsPage = z
  .strictObject({ items: z.array(Record), next: z.string().nullable() })
  .openapi('RecordsPage');

export const VersionsPage = z
  .strictObject({ items: z.array(Version), next: z.string().nullable() })
  .openapi('VersionsPage');

export const UsersPage = z.strictObject({ items: z.array(User), next: z.string().nullable() }).openapi('UsersPage');

export const SessionsPage = z
  .strictObject({ items: z.array(Session), next: z.string().nullable() })
  .openapi('SessionsPage');

export const MailSummariesPage = z
  .strictObject({ items: z.array(MailSummary), next: z.string().nullable() })
  .openapi('MailSummariesPage');

export const FilesPage = z.strictObject({ items: z.array(File), next: z.string().nullable() }).openapi('FilesPage');

/** Two generators read the same document; a schema on which their types differ does not compile. */
export type Agreement = [
  Expect<Same<z.input<typeof Status>, components['schemas']['Status']>>,
  Expect<Same<z.input<typeof AdminToken>, components['schemas']['AdminToken']>>,
  Expect<Same<z.input<typeof NewAdminToken>, components['schemas']['NewAdminToken']>>,
  Expect<Same<z.input<typeof IssuedAdminToken>, components['schemas']['IssuedAdminToken']>>,
  Expect<Same<z.input<typeof AuditEntry>, components['schemas']['AuditEntry']>>,
  Expect<Same<z.input<typeof ApplyFile>, components['schemas']['ApplyFile']>>,
  Expect<Same<z.input<typeof Change>, components['schemas']['Change']>>,
  Expect<Same<z.input<typeof Difference>, components['schemas']['Difference']>>,
  Expect<Same<z.input<typeof IssuedConfigurationToken>, components['schemas']['IssuedConfigurationToken']>>,
  Expect<Same<z.input<typeof Applied>, components['schemas']['Applied']>>,
  Expect<Same<z.input<typeof Organization>, components['schemas']['Organization']>>,
  Expect<Same<z.input<typeof NewOrganization>, components['schemas']['NewOrganization']>>,
  Expect<Same<z.input<typeof OrganizationChange>, components['schemas']['OrganizationChange']>>,
  Expect<Same<z.input<typeof Account>, components['schemas']['Account']>>,
  Expect<Same<z.input<typeof NewAccount>, components['schemas']['NewAccount']>>,
  Expect<Same<z.input<typeof AccountChange>, components['schemas']['AccountChange']>>,
  Expect<Same<z.input<typeof ResetMail>, components['schemas']['ResetMail']>>,
  Expect<Same<z.input<typeof AppstaxOfApp>, components['schemas']['AppstaxOfApp']>>,
  Expect<Same<z.input<typeof App>, components['schemas']['App']>>,
  Expect<Same<z.input<typeof NewApp>, components['schemas']['NewApp']>>,
  Expect<Same<z.input<typeof AppChange>, components['schemas']['AppChange']>>,
  Expect<Same<z.input<typeof TokenKind>, components['schemas']['TokenKind']>>,
  Expect<Same<z.input<typeof Action>, components['schemas']['Action']>>,
  Expect<Same<z.input<typeof GrantedFields>, components['schemas']['GrantedFields']>>,
  Expect<Same<z.input<typeof Grant>, components['schemas']['Grant']>>,
  Expect<Same<z.input<typeof NewGrant>, components['schemas']['NewGrant']>>,
  Expect<Same<z.input<typeof Grants>, components['schemas']['Grants']>>,
  Expect<Same<z.input<typeof Token>, components['schemas']['Token']>>,
  Expect<Same<z.input<typeof NewToken>, components['schemas']['NewToken']>>,
  Expect<Same<z.input<typeof IssuedToken>, components['schemas']['IssuedToken']>>,
  Expect<Same<z.input<typeof ColumnType>, components['schemas']['ColumnType']>>,
  Expect<Same<z.input<typeof Column>, components['schemas']['Column']>>,
  Expect<Same<z.input<typeof NewColumn>, components['schemas']['NewColumn']>>,
  Expect<Same<z.input<typeof Level>, components['schemas']['Level']>>,
  Expect<Same<z.input<typeof FlipletSettings>, components['schemas']['FlipletSettings']>>,
  Expect<Same<z.input<typeof AppstaxSettings>, components['schemas']['AppstaxSettings']>>,
  Expect<Same<z.input<typeof Collection>, components['schemas']['Collection']>>,
  Expect<Same<z.input<typeof NewCollection>, components['schemas']['NewCollection']>>,
  Expect<Same<z.input<typeof CollectionChange>, components['schemas']['CollectionChange']>>,
  Expect<Same<z.input<typeof Record>, components['schemas']['Record']>>,
  Expect<Same<z.input<typeof NewRecords>, components['schemas']['NewRecords']>>,
  Expect<Same<z.input<typeof CreatedRecords>, components['schemas']['CreatedRecords']>>,
  Expect<Same<z.input<typeof RecordChange>, components['schemas']['RecordChange']>>,
  Expect<Same<z.input<typeof RecordQuery>, components['schemas']['RecordQuery']>>,
  Expect<Same<z.input<typeof QueriedRecords>, components['schemas']['QueriedRecords']>>,
  Expect<Same<z.input<typeof ImportReport>, components['schemas']['ImportReport']>>,
  Expect<Same<z.input<typeof Version>, components['schemas']['Version']>>,
  Expect<Same<z.input<typeof User>, components['schemas']['User']>>,
  Expect<Same<z.input<typeof NewUser>, components['schemas']['NewUser']>>,
  Expect<Same<z.input<typeof UserChange>, components['schemas']['UserChange']>>,
  Expect<Same<z.input<typeof Session>, components['schemas']['Session']>>,
  Expect<Same<z.input<typeof MailSummary>, components['schemas']['MailSummary']>>,
  Expect<Same<z.input<typeof Mail>, components['schemas']['Mail']>>,
  Expect<Same<z.input<typeof FilePlace>, components['schemas']['FilePlace']>>,
  Expect<Same<z.input<typeof File>, components['schemas']['File']>>,
  Expect<Same<z.input<typeof Fault>, components['schemas']['Fault']>>,
  Expect<Same<z.input<typeof ErrorAnswer>, components['schemas']['ErrorAnswer']>>,
  Expect<Same<z.input<typeof Hooks>, components['schemas']['Hooks']>>,
  Expect<Same<z.input<typeof HookSecret>, components['schemas']['HookSecret']>>,
  Expect<Same<z.input<typeof HookAttempt>, components['schemas']['HookAttempt']>>,
  Expect<Same<z.input<typeof HookDelivery>, components['schemas']['HookDelivery']>>,
  Expect<Same<z.input<typeof HookDeliveriesPage>, components['schemas']['HookDeliveriesPage']>>,
  Expect<Same<z.input<typeof AdminTokensPage>, components['schemas']['AdminTokensPage']>>,
  Expect<Same<z.input<typeof AuditEntriesPage>, components['schemas']['AuditEntriesPage']>>,
  Expect<Same<z.input<typeof OrganizationsPage>, components['schemas']['OrganizationsPage']>>,
  Expect<Same<z.input<typeof AccountsPage>, components['schemas']['AccountsPage']>>,
  Expect<Same<z.input<typeof AppsPage>, components['schemas']['AppsPage']>>,
  Expect<Same<z.input<typeof TokensPage>, components['schemas']['TokensPage']>>,
  Expect<Same<z.input<typeof CollectionsPage>, components['schemas']['CollectionsPage']>>,
  Expect<Same<z.input<typeof RecordsPage>, components['schemas']['RecordsPage']>>,
  Expect<Same<z.input<typeof VersionsPage>, components['schemas']['VersionsPage']>>,
  Expect<Same<z.input<typeof UsersPage>, components['schemas']['UsersPage']>>,
  Expect<Same<z.input<typeof SessionsPage>, components['schemas']['SessionsPage']>>,
  Expect<Same<z.input<typeof MailSummariesPage>, components['schemas']['MailSummariesPage']>>,
  Expect<Same<z.input<typeof FilesPage>, components['schemas']['FilesPage']>>,
];
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
type Expect<Verdict extends true> = Verdict;

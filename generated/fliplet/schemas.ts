// Generated from openapi/fliplet.yaml by scripts/generate.ts. Do not edit.

import { z } from '@hono/zod-openapi';
import * as rules from '../../src/http/schema.ts';
import type { components } from './types.ts';

export const Id = z.int().min(1).openapi('Id');

export const Time = z.string().superRefine(rules.format('date-time')).openapi('Time');

export const Nothing = rules.jsonObject({ max: 0 }).openapi('Nothing');

export const Columns = z.array(z.string()).nullable().openapi('Columns');

export const Hooks = z.array(rules.jsonObject()).openapi('Hooks');

export const Hook = z
  .looseObject({
    type: z.literal(['email', 'sms', 'web', 'push', 'operations']),
    runOn: z.array(z.literal(['insert', 'update', 'beforeSave', 'beforeQuery'])),
    payload: rules.jsonObject(),
    conditions: z.unknown().optional(),
    triggers: z.unknown().optional(),
  })
  .openapi('Hook');

export const NewHooks = z.array(Hook).max(50).openapi('NewHooks');

export const AccessRules = z.array(rules.jsonObject()).nullable().openapi('AccessRules');

export const DataSource = z
  .strictObject({
    id: Id.optional(),
    name: z.string().optional(),
    appCapabilities: z.unknown().optional(),
    hooks: Hooks.optional(),
    encrypted: z.boolean().optional(),
    columns: Columns.optional(),
    type: z.string().nullable().optional(),
    public: z.boolean().nullable().optional(),
    createdAt: Time.optional(),
    updatedAt: Time.optional(),
    deletedAt: Time.optional(),
    appId: z.int().nullable().optional(),
    organizationId: z.int().nullable().optional(),
    definition: rules.jsonObject().optional(),
    accessRules: AccessRules.optional(),
    bundle: z.boolean().optional(),
    entriesCount: z.int().min(0).optional(),
  })
  .openapi('DataSource');

export const DataSourceAnswer = z.strictObject({ dataSource: DataSource }).openapi('DataSourceAnswer');

export const DataSourcesAnswer = z.strictObject({ dataSources: z.array(DataSource) }).openapi('DataSourcesAnswer');

export const EntryData = rules.jsonObject().openapi('EntryData');

export const NewDataSource = z
  .looseObject({
    name: z.string().regex(new RegExp('\\S', 'u')),
    organizationId: z.int().min(1).optional(),
    appId: z.int().min(1).optional(),
    columns: Columns.optional(),
    definition: rules.jsonObject().optional(),
    hooks: NewHooks.optional(),
    type: z.string().nullable().optional(),
    bundle: z.boolean().optional(),
    encrypted: z.boolean().optional(),
    public: z.boolean().nullable().optional(),
    appCapabilities: z.unknown().optional(),
    accessRules: AccessRules.optional(),
    entries: z.array(EntryData).optional(),
    version: z.looseObject({ dataSourceId: z.int().min(1), id: z.int().min(1) }).optional(),
  })
  .openapi('NewDataSource');

export const DataSourceChange = z
  .looseObject({
    name: z.string().regex(new RegExp('\\S', 'u')).optional(),
    columns: Columns.optional(),
    newColumns: z.array(z.string()).optional(),
    definition: rules.jsonObject().optional(),
    hooks: NewHooks.optional(),
    type: z.string().nullable().optional(),
    bundle: z.boolean().optional(),
    public: z.boolean().nullable().optional(),
    appCapabilities: z.unknown().optional(),
    accessRules: AccessRules.optional(),
  })
  .openapi('DataSourceChange');

export const Entry = z
  .strictObject({
    id: Id,
    data: rules.jsonObject(),
    createdAt: Time,
    updatedAt: Time,
    dataSourceId: Id,
    order: z.number().optional(),
    deletedAt: z.null().optional(),
    joins: rules.jsonObject().optional(),
    join: rules.jsonObject().optional(),
  })
  .openapi('Entry');

export const EntriesAnswer = z.strictObject({ entries: z.array(Entry) }).openapi('EntriesAnswer');

export const Import = z
  .looseObject({
    entries: z.array(EntryData),
    append: z.union([z.boolean(), z.string()]).optional(),
    runHooks: z.boolean().optional(),
    source: z.string().optional(),
  })
  .openapi('Import');

export const CommitEntry = z
  .looseObject({
    id: z.int().nullable().optional(),
    data: EntryData,
    order: z.number().nullable().optional(),
    clientId: z.unknown().optional(),
  })
  .openapi('CommitEntry');

export const Commit = z
  .looseObject({
    entries: z.array(CommitEntry).optional(),
    append: z.boolean().optional(),
    delete: z.array(z.int()).optional(),
    extend: z.boolean().optional(),
    runHooks: z.array(z.literal(['insert', 'update'])).optional(),
    returnEntries: z.boolean().optional(),
    columns: z.array(z.string()).optional(),
    source: z.string().optional(),
  })
  .openapi('Commit');

export const CommitAnswer = z
  .strictObject({
    entries: z.array(Entry).optional(),
    clientIds: z.array(z.strictObject({ id: Id, clientId: z.unknown() })),
  })
  .openapi('CommitAnswer');

export const Query = z
  .looseObject({
    type: z.literal(['select', 'update', 'delete']).optional(),
    where: rules.jsonObject().optional(),
    attributes: z.array(z.string()).optional(),
    order: z.array(z.unknown()).optional(),
    limit: z.union([z.number(), z.string()]).nullable().optional(),
    offset: z.union([z.number(), z.string()]).nullable().optional(),
    includePagination: z.unknown().optional(),
    countOnly: z.unknown().optional(),
    aggregate: z.array(rules.jsonObject()).nullable().optional(),
    join: rules.jsonObject().nullable().optional(),
    view: z.string().optional(),
    views: z.array(z.string()).optional(),
    distinct: z.string().nullable().optional(),
    data: rules.jsonObject().optional(),
    id: z.unknown().optional(),
    dataSourceEntryId: z.unknown().optional(),
    createdAt: z.unknown().optional(),
    updatedAt: z.unknown().optional(),
  })
  .openapi('Query');

export const Pagination = z
  .strictObject({ total: z.int().min(0), limit: z.int().nullable(), offset: z.int().min(0) })
  .openapi('Pagination');

export const SelectAnswer = z
  .strictObject({ entries: z.array(Entry), pagination: Pagination.optional() })
  .openapi('SelectAnswer');

export const AggregateAnswer = z
  .strictObject({ entries: z.array(rules.jsonObject()), pagination: Pagination.optional() })
  .openapi('AggregateAnswer');

export const CountAnswer = z.strictObject({ count: z.int().min(0), dataSourceId: Id }).openapi('CountAnswer');

export const DeleteAnswer = z.strictObject({ deletedCount: z.int().min(0) }).openapi('DeleteAnswer');

export const QueryAnswer = z.union([SelectAnswer, AggregateAnswer, CountAnswer, DeleteAnswer]).openapi('QueryAnswer');

export const IndexesAnswer = z.strictObject({ indexes: rules.jsonMap(z.array(z.unknown())) }).openapi('IndexesAnswer');

export const VersionUser = z
  .strictObject({
    id: z.int(),
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    fullName: z.string().nullable(),
  })
  .openapi('VersionUser');

export const Version = z
  .strictObject({
    id: Id,
    dataSourceId: Id,
    createdAt: Time,
    updatedAt: Time,
    pageId: z.null(),
    userId: z.int().nullable(),
    user: z.union([VersionUser, z.null()]),
    data: z.strictObject({
      action: z.string(),
      columns: Columns,
      entries: z.strictObject({ count: z.int().min(0), key: z.string() }),
    }),
  })
  .openapi('Version');

export const VersionsAnswer = z.strictObject({ versions: z.array(Version) }).openapi('VersionsAnswer');

export const VersionQuery = z
  .looseObject({ where: rules.jsonObject().optional(), limit: z.int().min(0).optional() })
  .openapi('VersionQuery');

export const Login = z
  .looseObject({
    email: z.string().superRefine(rules.characters({ min: 1 })),
    password: z.string().superRefine(rules.characters({ min: 1 })),
  })
  .openapi('Login');

export const User = z
  .strictObject({
    id: z.int(),
    email: z.string().nullable(),
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    fullName: z.string(),
    auth_token: z.string(),
    isAdmin: z.boolean(),
    organizationId: z.int(),
  })
  .openapi('User');

export const UserAnswer = z.strictObject({ user: User }).openapi('UserAnswer');

export const OrganizationsAnswer = z
  .strictObject({ organizations: z.array(z.strictObject({ id: z.int(), name: z.string() })) })
  .openapi('OrganizationsAnswer');

export const AppsAnswer = z
  .strictObject({ apps: z.array(z.strictObject({ id: z.int(), name: z.string(), organizationId: z.int() })) })
  .openapi('AppsAnswer');

export const NewToken = z.looseObject({ name: z.string().regex(new RegExp('\\S', 'u')) }).openapi('NewToken');

export const CreatedToken = z
  .strictObject({ id: z.int(), name: z.string(), token: z.string() })
  .openapi('CreatedToken');

export const OrganizationToken = z
  .strictObject({ id: z.int(), name: z.string(), token: z.string() })
  .openapi('OrganizationToken');

export const AppTokensAnswer = z
  .strictObject({
    appTokens: z.array(
      z.strictObject({
        id: z.int(),
        appId: z.int(),
        firstName: z.string(),
        lastName: z.null(),
        email: z.null(),
        auth_token: z.string(),
        type: z.literal(['appToken']),
      }),
    ),
  })
  .openapi('AppTokensAnswer');

export const SessionLogin = z
  .looseObject({ dataSourceId: z.int().min(1), where: rules.jsonMap(z.string(), { min: 2 }) })
  .openapi('SessionLogin');

export const SessionAnswer = z
  .strictObject({ session: z.strictObject({ auth_token: z.string(), entries: z.strictObject({ dataSource: Entry }) }) })
  .openapi('SessionAnswer');

export const MediaFolder = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    parentId: z.int().nullable(),
    organizationId: z.int().nullable(),
    appId: z.int().nullable(),
    createdAt: Time,
    updatedAt: Time,
  })
  .openapi('MediaFolder');

export const NewMediaFolder = z
  .looseObject({
    name: z.string().regex(new RegExp('\\S', 'u')),
    organizationId: z.int().min(1).optional(),
    appId: z.int().min(1).optional(),
    parentId: z.int().nullable().optional(),
  })
  .openapi('NewMediaFolder');

export const MediaFile = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    contentType: z.string(),
    size: z.int(),
    url: z.string(),
    mediaFolderId: z.int().nullable(),
    organizationId: z.int().nullable(),
    appId: z.int().nullable(),
    metadata: z.looseObject({ checksum: z.string().optional() }),
    createdAt: Time,
    updatedAt: Time,
  })
  .openapi('MediaFile');

export const MediaAnswer = z
  .strictObject({ folders: z.array(MediaFolder), files: z.array(MediaFile) })
  .openapi('MediaAnswer');

export const ErrorAnswer = z
  .strictObject({
    error: z
      .string()
      .superRefine(rules.characters({ min: 1 }))
      .optional(),
    message: z.string().superRefine(rules.characters({ min: 1 })),
    type: z.literal(['datasource.access']).optional(),
    payload: z.strictObject({ dataSourceId: Id }).optional(),
    referenceUrl: z.string().optional(),
    nextValidRequestDate: Time.optional(),
  })
  .openapi('ErrorAnswer');

/** Two generators read the same document; a schema on which their types differ does not compile. */
export type Agreement = [
  Expect<Same<z.input<typeof Id>, components['schemas']['Id']>>,
  Expect<Same<z.input<typeof Time>, components['schemas']['Time']>>,
  Expect<Same<z.input<typeof Nothing>, components['schemas']['Nothing']>>,
  Expect<Same<z.input<typeof Columns>, components['schemas']['Columns']>>,
  Expect<Same<z.input<typeof Hooks>, components['schemas']['Hooks']>>,
  Expect<Same<z.input<typeof Hook>, components['schemas']['Hook']>>,
  Expect<Same<z.input<typeof NewHooks>, components['schemas']['NewHooks']>>,
  Expect<Same<z.input<typeof AccessRules>, components['schemas']['AccessRules']>>,
  Expect<Same<z.input<typeof DataSource>, components['schemas']['DataSource']>>,
  Expect<Same<z.input<typeof DataSourceAnswer>, components['schemas']['DataSourceAnswer']>>,
  Expect<Same<z.input<typeof DataSourcesAnswer>, components['schemas']['DataSourcesAnswer']>>,
  Expect<Same<z.input<typeof EntryData>, components['schemas']['EntryData']>>,
  Expect<Same<z.input<typeof NewDataSource>, components['schemas']['NewDataSource']>>,
  Expect<Same<z.input<typeof DataSourceChange>, components['schemas']['DataSourceChange']>>,
  Expect<Same<z.input<typeof Entry>, components['schemas']['Entry']>>,
  Expect<Same<z.input<typeof EntriesAnswer>, components['schemas']['EntriesAnswer']>>,
  Expect<Same<z.input<typeof Import>, components['schemas']['Import']>>,
  Expect<Same<z.input<typeof CommitEntry>, components['schemas']['CommitEntry']>>,
  Expect<Same<z.input<typeof Commit>, components['schemas']['Commit']>>,
  Expect<Same<z.input<typeof CommitAnswer>, components['schemas']['CommitAnswer']>>,
  Expect<Same<z.input<typeof Query>, components['schemas']['Query']>>,
  Expect<Same<z.input<typeof Pagination>, components['schemas']['Pagination']>>,
  Expect<Same<z.input<typeof SelectAnswer>, components['schemas']['SelectAnswer']>>,
  Expect<Same<z.input<typeof AggregateAnswer>, components['schemas']['AggregateAnswer']>>,
  Expect<Same<z.input<typeof CountAnswer>, components['schemas']['CountAnswer']>>,
  Expect<Same<z.input<typeof DeleteAnswer>, components['schemas']['DeleteAnswer']>>,
  Expect<Same<z.input<typeof QueryAnswer>, components['schemas']['QueryAnswer']>>,
  Expect<Same<z.input<typeof IndexesAnswer>, components['schemas']['IndexesAnswer']>>,
  Expect<Same<z.input<typeof VersionUser>, components['schemas']['VersionUser']>>,
  Expect<Same<z.input<typeof Version>, components['schemas']['Version']>>,
  Expect<Same<z.input<typeof VersionsAnswer>, components['schemas']['VersionsAnswer']>>,
  Expect<Same<z.input<typeof VersionQuery>, components['schemas']['VersionQuery']>>,
  Expect<Same<z.input<typeof Login>, components['schemas']['Login']>>,
  Expect<Same<z.input<typeof User>, components['schemas']['User']>>,
  Expect<Same<z.input<typeof UserAnswer>, components['schemas']['UserAnswer']>>,
  Expect<Same<z.input<typeof OrganizationsAnswer>, components['schemas']['OrganizationsAnswer']>>,
  Expect<Same<z.input<typeof AppsAnswer>, components['schemas']['AppsAnswer']>>,
  Expect<Same<z.input<typeof NewToken>, components['schemas']['NewToken']>>,
  Expect<Same<z.input<typeof CreatedToken>, components['schemas']['CreatedToken']>>,
  Expect<Same<z.input<typeof OrganizationToken>, components['schemas']['OrganizationToken']>>,
  Expect<Same<z.input<typeof AppTokensAnswer>, components['schemas']['AppTokensAnswer']>>,
  Expect<Same<z.input<typeof SessionLogin>, components['schemas']['SessionLogin']>>,
  Expect<Same<z.input<typeof SessionAnswer>, components['schemas']['SessionAnswer']>>,
  Expect<Same<z.input<typeof MediaFolder>, components['schemas']['MediaFolder']>>,
  Expect<Same<z.input<typeof NewMediaFolder>, components['schemas']['NewMediaFolder']>>,
  Expect<Same<z.input<typeof MediaFile>, components['schemas']['MediaFile']>>,
  Expect<Same<z.input<typeof MediaAnswer>, components['schemas']['MediaAnswer']>>,
  Expect<Same<z.input<typeof ErrorAnswer>, components['schemas']['ErrorAnswer']>>,
];
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
type Expect<Verdict extends true> = Verdict;

// Generated from openapi/appstax.yaml by scripts/generate.ts. Do not edit.

import { z } from '@hono/zod-openapi';
import * as rules from '../../src/http/schema.ts';
import type { components } from './types.ts';

export const NewObject = rules.jsonObject().openapi('NewObject');

export const SysObjectId = z.string().regex(new RegExp('^[0-9A-Za-z]{12,}$', 'u')).openapi('SysObjectId');

export const SysTime = z.string().superRefine(rules.format('date-time')).openapi('SysTime');

export const SavedObject = z
  .strictObject({ sysObjectId: SysObjectId, sysCreated: SysTime, sysUpdated: SysTime })
  .openapi('SavedObject');

export const Permission = z
  .literal(['read', 'update', 'delete', 'grant read', 'grant update', 'grant delete'])
  .openapi('Permission');

export const DataObject = z
  .looseObject({
    sysObjectId: SysObjectId,
    sysCreated: SysTime,
    sysUpdated: SysTime,
    sysUsername: z.string().optional(),
    sysPermissions: z.array(Permission),
  })
  .openapi('DataObject');

export const ObjectList = z.strictObject({ objects: z.array(DataObject) }).openapi('ObjectList');

export const SignUp = z
  .looseObject({
    sysUsername: z.string().superRefine(rules.characters({ min: 1, max: 200 })),
    sysPassword: z.string().superRefine(rules.characters({ min: 1, max: 1000 })),
  })
  .openapi('SignUp');

export const Credentials = z
  .looseObject({ sysUsername: z.string(), sysPassword: z.string().superRefine(rules.characters({ max: 1000 })) })
  .openapi('Credentials');

export const SessionAnswer = z
  .strictObject({
    sysSessionId: z.string().regex(new RegExp('^[0-9A-Za-z_-]{32,}$', 'u')).optional(),
    user: DataObject,
  })
  .openapi('SessionAnswer');

export const PasswordReset = z
  .looseObject({
    username: z.string(),
    password: z.string().superRefine(rules.characters({ min: 1, max: 1000 })),
    pinCode: z.union([z.string(), z.int()]),
    login: z.boolean().optional(),
  })
  .openapi('PasswordReset');

export const PermissionEntries = z.array(rules.jsonObject()).max(1000).openapi('PermissionEntries');

export const PermissionChanges = z
  .looseObject({ grants: PermissionEntries.optional(), revokes: PermissionEntries.optional() })
  .openapi('PermissionChanges');

export const ErrorAnswer = z
  .strictObject({
    errorId: z.string().superRefine(rules.characters({ min: 1 })),
    errorCode: z.string().regex(new RegExp('^Err[A-Z][A-Za-z]*$', 'u')),
    errorMessage: z.string().superRefine(rules.characters({ min: 1 })),
  })
  .openapi('ErrorAnswer');

/** Two generators read the same document; a schema on which their types differ does not compile. */
export type Agreement = [
  Expect<Same<z.input<typeof NewObject>, components['schemas']['NewObject']>>,
  Expect<Same<z.input<typeof SysObjectId>, components['schemas']['SysObjectId']>>,
  Expect<Same<z.input<typeof SysTime>, components['schemas']['SysTime']>>,
  Expect<Same<z.input<typeof SavedObject>, components['schemas']['SavedObject']>>,
  Expect<Same<z.input<typeof Permission>, components['schemas']['Permission']>>,
  Expect<Same<z.input<typeof DataObject>, components['schemas']['DataObject']>>,
  Expect<Same<z.input<typeof ObjectList>, components['schemas']['ObjectList']>>,
  Expect<Same<z.input<typeof SignUp>, components['schemas']['SignUp']>>,
  Expect<Same<z.input<typeof Credentials>, components['schemas']['Credentials']>>,
  Expect<Same<z.input<typeof SessionAnswer>, components['schemas']['SessionAnswer']>>,
  Expect<Same<z.input<typeof PasswordReset>, components['schemas']['PasswordReset']>>,
  Expect<Same<z.input<typeof PermissionEntries>, components['schemas']['PermissionEntries']>>,
  Expect<Same<z.input<typeof PermissionChanges>, components['schemas']['PermissionChanges']>>,
  Expect<Same<z.input<typeof ErrorAnswer>, components['schemas']['ErrorAnswer']>>,
];
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
type Expect<Verdict extends true> = Verdict;

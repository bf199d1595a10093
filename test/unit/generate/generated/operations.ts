// Generated from nasty.yaml by scripts/generate.ts. Do not edit.

import { createRoute, z } from '@hono/zod-openapi';
import type {
  BinaryAnswer,
  BinaryBody,
  JsonBody,
  MultipartBody,
  OperationTable,
} from '../../../../src/http/operation.ts';
import * as rules from '../../../../src/http/schema.ts';
import * as schemas from './schemas.ts';
import type { operations as Documented } from './types.ts';

const listThings = {
  params: z.object({ name: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({
    limit: rules.numeral(z.int().min(0).max(100)).default(20),
    deep: z.looseObject({ age: rules.numeral(z.int()).optional() }).optional(),
    ids: rules.repeated(z.array(rules.numeral(z.int()))).optional(),
    columns: rules.commaSeparated(z.array(z.string()).min(1)).optional(),
    where: rules.jsonText(schemas.Tree).optional(),
    flag: rules.truth(z.boolean()).optional(),
    ratio: rules.numeral(z.number()).optional(),
  }),
  headers: z.object({ 'x-device': z.literal(['phone', 'desk']) }),
} as const;

const createThing = {
  params: z.object({ name: z.string().superRefine(rules.characters({ min: 1 })) }),
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.OneOrMany },
      'application/x-www-form-urlencoded': {
        kind: 'form',
        schema: z.looseObject({
          title: z.string(),
          count: rules.numeral(z.int()).optional(),
          tags: rules.repeated(z.array(z.string())).optional(),
        }),
      },
    },
  },
} as const;

const uploadThing = {
  params: z.object({ name: z.string().superRefine(rules.characters({ min: 1 })) }),
  body: {
    required: true,
    content: {
      'multipart/form-data': {
        kind: 'multipart',
        fields: {
          title: { kind: 'text', required: true, schema: z.string() },
          meta: { kind: 'json', required: false, schema: schemas.Everything },
          picture: { kind: 'file', required: false },
        },
        others: 'any',
      },
      'application/octet-stream': { kind: 'binary' },
    },
  },
} as const;

const deleteThing = {
  params: z.object({ name: z.string().superRefine(rules.characters({ min: 1 })) }),
  body: { required: false, content: { 'application/json': { kind: 'json', schema: schemas.Free } } },
} as const;

const readFile = { params: z.object({ id: rules.numeral(z.int()) }) } as const;

export const operations = {
  listThings: {
    operationId: 'listThings',
    method: 'get',
    path: '/things/{name}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listThings',
      method: 'get',
      path: '/things/{name}',
      request: { params: listThings.params, query: listThings.query, headers: listThings.headers },
      responses: {
        200: { description: 'Found', content: { 'application/json': { schema: z.array(schemas.Tree) } } },
        302: { description: 'Elsewhere' },
        400: { description: 'Wrong', content: { 'application/json': { schema: schemas.Problem } } },
      },
    }),
    ...listThings,
    deepObjects: ['deep'],
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-total'] },
      302: { content: {}, headers: [] },
      400: { content: { 'application/json': 'json' }, headers: [] },
    },
    security: [{ key: [] }, { user: [], app: [] }],
    extensions: { 'x-trailing-slash': 'optional' },
  },
  createThing: {
    operationId: 'createThing',
    method: 'post',
    path: '/things/{name}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createThing',
      method: 'post',
      path: '/things/{name}',
      request: {
        params: createThing.params,
        body: {
          required: true,
          content: {
            'application/json': { schema: createThing.body.content['application/json'].schema },
            'application/x-www-form-urlencoded': {
              schema: createThing.body.content['application/x-www-form-urlencoded'].schema,
            },
          },
        },
      },
      responses: {
        201: { description: 'Made', content: { 'application/json': { schema: schemas.Everything } } },
        400: { description: 'Wrong', content: { 'application/json': { schema: schemas.Problem } } },
      },
    }),
    ...createThing,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: [] },
      400: { content: { 'application/json': 'json' }, headers: [] },
    },
    security: [{ key: [] }, { user: [], app: [] }],
    extensions: { 'x-trailing-slash': 'optional', 'x-audit': { level: 2 } },
  },
  uploadThing: {
    operationId: 'uploadThing',
    method: 'put',
    path: '/things/{name}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'uploadThing',
      method: 'put',
      path: '/things/{name}',
      request: {
        params: uploadThing.params,
        body: { required: true, content: { 'multipart/form-data': {}, 'application/octet-stream': {} } },
      },
      responses: {
        200: { description: 'An empty answer' },
        400: { description: 'Wrong', content: { 'application/json': { schema: schemas.Problem } } },
      },
    }),
    ...uploadThing,
    responses: { 200: { content: {}, headers: [] }, 400: { content: { 'application/json': 'json' }, headers: [] } },
    security: [],
    extensions: { 'x-trailing-slash': 'optional' },
  },
  deleteThing: {
    operationId: 'deleteThing',
    method: 'delete',
    path: '/things/{name}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'deleteThing',
      method: 'delete',
      path: '/things/{name}',
      request: {
        params: deleteThing.params,
        body: {
          required: false,
          content: { 'application/json': { schema: deleteThing.body.content['application/json'].schema } },
        },
      },
      responses: {
        204: { description: 'Gone' },
        400: { description: 'Wrong', content: { 'application/json': { schema: schemas.Problem } } },
      },
    }),
    ...deleteThing,
    responses: { 204: { content: {}, headers: [] }, 400: { content: { 'application/json': 'json' }, headers: [] } },
    security: [{ key: [] }, { user: [], app: [] }],
    extensions: { 'x-trailing-slash': 'optional' },
  },
  readFile: {
    operationId: 'readFile',
    method: 'get',
    path: '/files/{id}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readFile',
      method: 'get',
      path: '/files/{id}',
      request: { params: readFile.params },
      responses: {
        200: { description: 'The bytes', content: { '*/*': {} } },
        404: {
          description: 'Not there, in words or as JSON',
          content: { 'text/plain': {}, 'application/json': { schema: schemas.Problem } },
        },
      },
    }),
    ...readFile,
    responses: {
      200: { content: { '*/*': 'binary' }, headers: [] },
      404: { content: { 'text/plain': 'text', 'application/json': 'json' }, headers: [] },
    },
    security: [{ key: [] }, { user: [], app: [] }],
    extensions: {},
  },
} as const satisfies OperationTable;

export type ListThingsInput = {
  params: z.output<typeof listThings.params>;
  query: z.output<typeof listThings.query>;
  headers: z.output<typeof listThings.headers>;
};

export type ListThingsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listThings']['responses'][200]['content']['application/json']>;
      headers: { 'x-total': string };
    }
  | { status: 302; body?: undefined; headers?: Record<string, never> }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listThings']['responses'][400]['content']['application/json']>;
      headers?: Record<string, never>;
    };

export type CreateThingInput = { params: z.output<typeof createThing.params> } & (
  | { contentType: 'application/json'; body: z.output<(typeof createThing.body.content)['application/json']['schema']> }
  | {
      contentType: 'application/x-www-form-urlencoded';
      body: z.output<(typeof createThing.body.content)['application/x-www-form-urlencoded']['schema']>;
    }
);

export type CreateThingOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createThing']['responses'][201]['content']['application/json']>;
      headers?: Record<string, never>;
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createThing']['responses'][400]['content']['application/json']>;
      headers?: Record<string, never>;
    };

export type UploadThingInput = { params: z.output<typeof uploadThing.params> } & (
  | { contentType: 'multipart/form-data'; body: MultipartBody }
  | { contentType: 'application/octet-stream'; body: BinaryBody }
);

export type UploadThingOutput =
  | { status: 200; body?: undefined; headers?: Record<string, never> }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadThing']['responses'][400]['content']['application/json']>;
      headers?: Record<string, never>;
    };

export type DeleteThingInput = { params: z.output<typeof deleteThing.params> } & (
  | { contentType: 'application/json'; body: z.output<(typeof deleteThing.body.content)['application/json']['schema']> }
  | { contentType?: undefined; body?: undefined }
);

export type DeleteThingOutput =
  | { status: 204; body?: undefined; headers?: Record<string, never> }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteThing']['responses'][400]['content']['application/json']>;
      headers?: Record<string, never>;
    };

export type ReadFileInput = { params: z.output<typeof readFile.params> };

export type ReadFileOutput =
  | { status: 200; contentType: string; body: BinaryAnswer; headers?: Record<string, never> }
  | { status: 404; contentType: 'text/plain'; body: string; headers?: Record<string, never> }
  | {
      status: 404;
      contentType: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][404]['content']['application/json']>;
      headers?: Record<string, never>;
    };

/** What a dialect must answer: one handler for each operation, nothing missing and nothing undocumented. */
export interface Operations<Context> {
  /**
   * Lists with *\/ in its comment
   *
   * `GET /things/{name}`
   */
  readonly listThings: (input: ListThingsInput, context: Context) => Promise<ListThingsOutput> | ListThingsOutput;
  /**
   * Creates from JSON or a form
   *
   * `POST /things/{name}`
   */
  readonly createThing: (input: CreateThingInput, context: Context) => Promise<CreateThingOutput> | CreateThingOutput;
  /**
   * Uploads fields and files
   *
   * `PUT /things/{name}`
   */
  readonly uploadThing: (input: UploadThingInput, context: Context) => Promise<UploadThingOutput> | UploadThingOutput;
  /**
   * Deletes, perhaps with a body
   *
   * `DELETE /things/{name}`
   */
  readonly deleteThing: (input: DeleteThingInput, context: Context) => Promise<DeleteThingOutput> | DeleteThingOutput;
  /**
   * Reads bytes
   *
   * `GET /files/{id}`
   */
  readonly readFile: (input: ReadFileInput, context: Context) => Promise<ReadFileOutput> | ReadFileOutput;
}

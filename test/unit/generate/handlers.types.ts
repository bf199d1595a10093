import type {
  CreateThingInput,
  DeleteThingInput,
  DeleteThingOutput,
  ListThingsInput,
  ListThingsOutput,
  Operations,
  ReadFileOutput,
  UploadThingInput,
  UploadThingOutput,
} from './generated/operations.ts';

/* Nothing here runs: each `@ts-expect-error` says what must not compile, and the type check fails where it does. */

const rest: Omit<Operations<null>, 'deleteThing'> = {
  listThings: () => ({ status: 400, body: { message: 'no' } }),
  createThing: ({ contentType, body }) => {
    if (contentType === 'application/x-www-form-urlencoded') return { status: 400, body: { message: body.title } };
    // @ts-expect-error one thing or a list of them has no title
    return { status: 400, body: { message: body.title } };
  },
  uploadThing: () => ({ status: 200 }),
  readFile: () => ({ status: 404, contentType: 'text/plain', body: 'gone' }),
};

export const whole: Operations<null> = { ...rest, deleteThing: () => ({ status: 204 }) };

// @ts-expect-error a handler is missing
export const missing: Operations<null> = rest;

// @ts-expect-error a handler too many
export const surplus: Operations<null> = { ...whole, eraseThing: () => ({ status: 204 }) };

export const outputs: readonly (DeleteThingOutput | UploadThingOutput | ListThingsOutput | ReadFileOutput)[] = [];

export const undeclaredStatus: DeleteThingOutput = {
  // @ts-expect-error this status is not documented
  status: 200,
};

// @ts-expect-error 204 has no body
export const bodyOn204: DeleteThingOutput = { status: 204, body: {} };

// @ts-expect-error this 200 is empty
export const bodyOnEmpty200: UploadThingOutput = { status: 200, body: 'x' };

// @ts-expect-error a message is a text
export const wrongBody: DeleteThingOutput = { status: 400, body: { message: 7 } };

// @ts-expect-error the body is missing
export const noBody: DeleteThingOutput = { status: 400 };

export const surplusMember: DeleteThingOutput = {
  status: 400,
  // @ts-expect-error the schema is closed
  body: { message: 'no', stack: 'at …' },
};

// @ts-expect-error the header X-Total is required
export const noHeader: ListThingsOutput = { status: 200, body: [] };

export const withHeader: ListThingsOutput = { status: 200, body: [{ value: null }], headers: { 'x-total': '1' } };

// @ts-expect-error this header is not documented
export const wrongHeader: DeleteThingOutput = { status: 204, headers: { 'x-secret': '1' } };

// @ts-expect-error with several media types the answer must say which one it is
export const whichType: ReadFileOutput = { status: 404, body: { message: 'no' } };

// @ts-expect-error a range of media types does not say what the bytes are
export const whichBytes: ReadFileOutput = { status: 200, body: new Uint8Array() };

export const bytes: ReadFileOutput = { status: 200, contentType: 'image/png', body: new Uint8Array() };

export function uses(
  list: ListThingsInput,
  create: CreateThingInput,
  remove: DeleteThingInput,
  upload: UploadThingInput,
) {
  // @ts-expect-error the document knows no such parameter
  list.query.page;
  // @ts-expect-error an optional parameter may be absent
  const ratio: number = list.query.ratio;
  const limit: number = list.query.limit; // it has a default
  const device: 'phone' | 'desk' = list.headers['x-device'];
  // @ts-expect-error a list of integers, not of texts
  const ids: readonly string[] | undefined = list.query.ids;
  // @ts-expect-error the body may be absent
  remove.body.any;
  const free: unknown = remove.body?.any;
  if (create.contentType === 'application/json' && !Array.isArray(create.body) && create.body.kind === 'cat') {
    const lives: number = create.body.lives;
    // @ts-expect-error a cat is not told whether it is good
    const good: boolean = create.body.good;
    return [lives, good];
  }
  // @ts-expect-error a multipart body is a stream of parts, raw bytes are another
  upload.body.title;
  return [ratio, limit, device, ids, free];
}

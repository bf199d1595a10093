import { type CommandError, type Doc, Int32, type Value } from '../bson/value.ts';

/** A document of these fields in this order; those that are `undefined` are left out. */
export function reply(fields: { readonly [name: string]: Value | undefined }): Doc {
  const doc: Doc = new Map();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) doc.set(name, value);
  return doc;
}

/** As `reply`, with the `ok: 1` that every answer to a command that worked ends with. */
export function okReply(fields: { readonly [name: string]: Value | undefined }): Doc {
  return reply(fields).set('ok', 1);
}

/** The answer to a command that failed. */
export function errorReply(error: CommandError): Doc {
  const doc = reply({
    ok: 0,
    errmsg: error.message,
    code: new Int32(error.code),
    codeName: error.codeName,
    errorLabels: error.labels.length > 0 ? [...error.labels] : undefined,
  });
  for (const [name, value] of error.extra ?? []) doc.set(name, value);
  return doc;
}

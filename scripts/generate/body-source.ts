import type { BodyKind } from '../../src/http/operation.ts';
import { below, DocumentError, type MediaType, resolve, type Schema } from './document.ts';
import { checkKeywords, typesOf } from './keywords.ts';
import { textSource } from './parameter-source.ts';
import { literal, type Scope, schemaSource } from './schema-source.ts';

/** How a media type of a request or an answer is read. */
export function bodyKind(mediaType: string): BodyKind {
  if (/^application\/(?:.*\+)?json$/.test(mediaType)) return 'json';
  if (mediaType === 'application/x-www-form-urlencoded') return 'form';
  if (mediaType === 'multipart/form-data') return 'multipart';
  return mediaType.startsWith('text/') ? 'text' : 'binary';
}

/** The source text of a `BodyContent`: how one media type of a request body is read and judged. */
export function bodySource(mediaType: string, { schema = {} }: MediaType, place: string, scope: Scope): string {
  const kind = bodyKind(mediaType);
  const schemaPlace = below(place, 'schema');
  switch (kind) {
    case 'json':
    case 'text':
      return `{ kind: '${kind}', schema: ${schemaSource(schema, schemaPlace, scope)} }`;
    case 'form':
      return `{ kind: 'form', schema: ${formSource(schema, schemaPlace, scope)} }`;
    case 'multipart':
      return multipartSource(schema, schemaPlace, scope);
    case 'binary':
      return `{ kind: 'binary' }`;
  }
}

function formSource(given: Schema, place: string, scope: Scope): string {
  const schema = objectOf(given, place, scope);
  const { properties = {}, additionalProperties: additional = true } = schema;
  if (typeof additional === 'object')
    throw new DocumentError(below(place, 'additionalProperties'), 'only true or false is supported in a form');
  const fields = Object.entries(properties).map(([name, field]) => {
    const fieldPlace = below(place, 'properties', name);
    const style = typesOf(resolve<Schema>(scope.document, field, fieldPlace)).includes('array') ? 'repeat' : 'plain';
    return `${literal(name)}: ${textSource(field, fieldPlace, style, scope)}${optional(schema, name)}`;
  });
  return `z.${additional === false ? 'strict' : 'loose'}Object({ ${fields.join(', ')} })`;
}

function multipartSource(given: Schema, place: string, scope: Scope): string {
  const schema = objectOf(given, place, scope);
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const fieldPlace = below(place, 'properties', name);
    const target = resolve<Schema>(scope.document, field, fieldPlace);
    const required = schema.required?.includes(name) === true;
    if (isBinary(target)) return `${literal(name)}: { kind: 'file', required: ${required} }`;
    const isText = typesOf(target).some((type) => ['string', 'number', 'integer', 'boolean'].includes(type));
    const source = isText ? textSource(field, fieldPlace, 'plain', scope) : schemaSource(field, fieldPlace, scope);
    return `${literal(name)}: { kind: '${isText ? 'text' : 'json'}', required: ${required}, schema: ${source} }`;
  });
  return `{ kind: 'multipart', fields: { ${fields.join(', ')} }, others: '${otherFields(schema, place)}' }`;
}

function otherFields({ additionalProperties: additional = true }: Schema, place: string): string {
  if (typeof additional === 'boolean') return additional ? 'any' : 'refused';
  if (isBinary(additional)) return 'file';
  if (additional.type === 'string' && Object.keys(additional).length === 1) return 'text';
  throw new DocumentError(
    below(place, 'additionalProperties'),
    'other fields can be files, plain texts, either (true) or none (false)',
  );
}

function objectOf(given: Schema, place: string, scope: Scope): Schema {
  const schema = resolve<Schema>(scope.document, given, place);
  checkKeywords(schema, place);
  if (schema.type !== 'object' || schema.unevaluatedProperties !== undefined)
    throw new DocumentError(place, 'the fields of this body must be described by a plain schema of type object');
  return schema;
}

function isBinary(schema: Schema): boolean {
  return schema.format === 'binary' || (schema.contentMediaType !== undefined && schema.type === undefined);
}

function optional(schema: Schema, name: string): string {
  return schema.required?.includes(name) ? '' : '.optional()';
}

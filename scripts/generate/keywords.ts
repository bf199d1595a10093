import { formats } from '../../src/http/formats.ts';
import { below, DocumentError, type Schema, type SchemaType } from './document.ts';

/** Keywords that say nothing about which values are valid. */
const annotations = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
]);

/** Keywords by the type they judge. Written without that type they would silently accept every other value, so they need it. */
const byType: Readonly<Record<SchemaType, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'unevaluatedProperties', 'minProperties', 'maxProperties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentMediaType'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  boolean: [],
  null: [],
};

/** Keywords that stand for the whole schema: beside one of them only annotations (and what is listed) may stand. */
const whole: Readonly<Record<string, readonly string[]>> = {
  $ref: [],
  allOf: ['type', ...byType.object],
  oneOf: ['discriminator', 'type'],
  anyOf: [],
  const: ['type'],
  enum: ['type'],
};

/**
 * Refuses a schema that holds a keyword or a format that the generator does not understand, or understands only elsewhere.
 * @throws DocumentError with the JSON pointer of the keyword.
 */
export function checkKeywords(schema: Schema, place: string): void {
  const keywords = Object.keys(schema).filter((keyword) => !annotations.has(keyword) && !keyword.startsWith('x-'));
  const ruling = keywords.find((keyword) => Object.hasOwn(whole, keyword));
  const allowed =
    ruling === undefined
      ? ['type', ...typesOf(schema).flatMap((type) => byType[type])]
      : [ruling, ...(whole[ruling] ?? [])];
  for (const keyword of keywords) {
    if (!allowed.includes(keyword)) throw new DocumentError(below(place, keyword), refusal(keyword, ruling));
  }
  if (schema.format !== undefined && !Object.hasOwn(formats, schema.format) && schema.format !== 'binary')
    throw new DocumentError(below(place, 'format'), `the format "${schema.format}" is not supported`);
}

/** The types a schema names; none when it does not say. */
export function typesOf(schema: Schema): readonly SchemaType[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

function refusal(keyword: string, ruling: string | undefined): string {
  const types = Object.entries(byType).filter(([, keywords]) => keywords.includes(keyword));
  if (ruling !== undefined) return `the keyword "${keyword}" is not supported beside "${ruling}"`;
  if (types.length > 0)
    return `the keyword "${keyword}" needs "type: ${types.map(([type]) => type).join(' or ')}" beside it`;
  return `the keyword "${keyword}" is not supported`;
}

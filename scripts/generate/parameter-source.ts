import { below, DocumentError, type Parameter, resolve, type Schema } from './document.ts';
import { typesOf } from './keywords.ts';
import type { Placed } from './operations.ts';
import { literal, type Scope, schemaSource } from './schema-source.ts';

/** How the value of a parameter is written in a request. */
export type ParameterStyle = 'plain' | 'repeat' | 'csv' | 'json' | 'deepObject';

/**
 * How a parameter is written, from its `style`, `explode`, `schema` or `content`.
 * @throws DocumentError for cookies, matrix, label, space and pipe styles, and objects written other than as JSON or `deepObject`.
 */
export function styleOf({ value: parameter, place }: Placed<Parameter>, scope: Scope): ParameterStyle {
  if (parameter.in === 'cookie') throw new DocumentError(place, 'parameters in cookies are not supported');
  if (parameter.content !== undefined) {
    const [media, ...others] = Object.keys(parameter.content);
    if (media !== 'application/json' || others.length > 0)
      throw new DocumentError(below(place, 'content'), 'only application/json is supported');
    return 'json';
  }
  const inQuery = parameter.in === 'query';
  const style = parameter.style ?? (inQuery ? 'form' : 'simple');
  const types = typesOf(valueSchema({ value: parameter, place }, scope));
  if (style === 'deepObject' && inQuery && types.includes('object')) return 'deepObject';
  if (style !== (inQuery ? 'form' : 'simple'))
    throw new DocumentError(below(place, 'style'), `the style "${style}" is not supported`);
  if (types.includes('object')) throw new DocumentError(place, 'an object needs "style: deepObject" or "content"');
  if (!types.includes('array')) return 'plain';
  return inQuery && parameter.explode !== false ? 'repeat' : 'csv';
}

/** The Zod source text that decodes and judges a parameter as the server receives it. */
export function parameterSource(parameter: Placed<Parameter>, scope: Scope): string {
  const style = styleOf(parameter, scope);
  const { value, place } = parameter;
  const source =
    style === 'json'
      ? `rules.jsonText(${schemaSource(contentSchema(value), below(place, 'content', 'application/json', 'schema'), scope)})`
      : textSource(valueSchema(parameter, scope), below(place, 'schema'), style, scope);
  const preset = value.schema?.default;
  if (preset !== undefined) return `${source}.default(${literal(preset)})`;
  return value.required === true ? source : `${source}.optional()`;
}

/** The Zod source text for a value that arrives as text: in a parameter, a form or a text field of a multipart body. */
export function textSource(
  given: Schema,
  place: string,
  style: 'plain' | 'repeat' | 'csv' | 'deepObject',
  scope: Scope,
): string {
  const schema = resolve<Schema>(scope.document, given, place);
  if (style === 'deepObject') return deepSource(schema, place, scope);
  if (style === 'plain') return plainSource(given, schema, place, scope);
  const { items = {}, ...list } = schema;
  const itemSource = textSource(items, below(place, 'items'), 'plain', scope);
  const whole = schemaSource({ ...list, items: {} }, place, scope).replace(
    'z.array(z.unknown())',
    `z.array(${itemSource})`,
  );
  return `rules.${style === 'repeat' ? 'repeated' : 'commaSeparated'}(${whole})`;
}

function plainSource(given: Schema, schema: Schema, place: string, scope: Scope): string {
  const [type, ...others] = typesOf(schema);
  const source = schemaSource(given, place, scope);
  if (others.length > 0 || type === undefined || type === 'null' || type === 'array' || type === 'object')
    throw new DocumentError(place, 'a value that arrives as text needs one type: string, number, integer or boolean');
  if (type === 'string') return source;
  return `rules.${type === 'boolean' ? 'truth' : 'numeral'}(${source})`;
}

function deepSource(schema: Schema, place: string, scope: Scope): string {
  const { properties = {}, required = [], additionalProperties: additional = true } = schema;
  const members = Object.entries(properties).map(([name, member]) => {
    const source = textSource(member, below(place, 'properties', name), 'plain', scope);
    return `${literal(name)}: ${source}${required.includes(name) ? '' : '.optional()'}`;
  });
  const object = `z.${additional === false ? 'strict' : 'loose'}Object({ ${members.join(', ')} })`;
  if (typeof additional !== 'object') return object;
  return `${object}.catchall(${textSource(additional, below(place, 'additionalProperties'), 'plain', scope)})`;
}

function valueSchema({ value, place }: Placed<Parameter>, scope: Scope): Schema {
  if (value.schema === undefined) throw new DocumentError(place, 'a parameter needs "schema" or "content"');
  return resolve<Schema>(scope.document, value.schema, below(place, 'schema'));
}

function contentSchema(parameter: Parameter): Schema {
  return parameter.content?.['application/json']?.schema ?? {};
}

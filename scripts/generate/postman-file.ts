import {
  type DocumentedOperation,
  type DocumentedParameter,
  documentedOperations,
} from '../../src/contract/documented-operations.ts';
import { isObject, valueAt } from '../../src/contract/json-pointer.ts';

/**
 * The Postman collection (format 2.1) of a document, as JSON text: a folder for each tag, a request for each operation with its first
 * example, and all its examples with their answers beside it. Address and credentials are variables of the collection, which are empty.
 */
export function postmanFile(document: object): string {
  const operations = [...documentedOperations(document).values()].map((operation) => itemOf(document, operation));
  const tags = listAt(document, '/tags').filter(isObject);
  return JSON.stringify({
    info: {
      name: valueAt(document, '/info/title'),
      description: valueAt(document, '/info/description'),
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: tags.map(({ name, description }) => ({
      name,
      description,
      item: operations.filter(({ tag }) => tag === name).map(({ item }) => item),
    })),
    variable: [
      { key: 'baseUrl', value: 'http://127.0.0.1:4000' },
      ...Object.keys(schemesOf(document)).map((key) => ({ key, value: '' })),
    ],
  });
}

function itemOf(document: object, operation: DocumentedOperation) {
  const place = placeOf(document, operation);
  const names = examplesOf(operation);
  const request = (example: string | undefined) => requestOf(document, operation, place, example);
  return {
    tag: listAt(document, `${place}/tags`)[0],
    item: {
      name: valueAt(document, `${place}/summary`) ?? operation.operationId,
      request: { ...request(names[0]), description: valueAt(document, `${place}/description`) },
      response: names.flatMap((name) => answersOf(operation, name, request(name))),
    },
  };
}

/** The pointer to an operation in the document. */
function placeOf(document: object, { path, method, operationId }: DocumentedOperation): string {
  const place = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
  if (valueAt(document, `${place}/operationId`) !== operationId) throw new Error(`${operationId} is not at ${place}`);
  return place;
}

/** The names of all examples of an operation: of its bodies, parameters and answers. */
function examplesOf({ bodies, parameters, answers }: DocumentedOperation): readonly string[] {
  const found = [
    ...Object.values(bodies),
    ...parameters.map(({ examples }) => examples),
    ...[...answers.values()].flatMap(({ content }) => content.map(({ examples }) => examples)),
  ];
  return [...new Set(found.flatMap(Object.keys))];
}

function requestOf(document: object, operation: DocumentedOperation, place: string, example: string | undefined) {
  const inPlace = (where: string) => operation.parameters.filter((parameter) => parameter.in === where);
  const [mediaType, examples] =
    Object.entries(operation.bodies).find(([, each]) => example !== undefined && Object.hasOwn(each, example)) ??
    Object.entries(operation.bodies)[0] ??
    [];
  const value = example === undefined ? undefined : examples?.[example];
  return {
    method: operation.method,
    header: [
      ...credentials(document, place),
      ...inPlace('header').map((parameter) => ({ key: parameter.name, ...shown(parameter, example) })),
      ...(mediaType === undefined || mediaType.startsWith('multipart/')
        ? []
        : [{ key: 'content-type', value: mediaType }]),
    ],
    url: urlOf(operation, inPlace, example),
    ...(mediaType === undefined ? {} : { body: bodyOf(mediaType, value) }),
  };
}

type InPlace = (where: string) => readonly DocumentedParameter[];

function urlOf({ path }: DocumentedOperation, inPlace: InPlace, example: string | undefined) {
  const segments = path
    .replace(/\{(\w+)\}/g, ':$1')
    .split('/')
    .slice(1);
  const query = inPlace('query').map((parameter) => ({ key: parameter.name, ...shown(parameter, example) }));
  const sent = query.filter(({ disabled }) => disabled === undefined).map(({ key, value }) => `${key}=${value}`);
  return {
    raw: `{{baseUrl}}/${segments.join('/')}${sent.length === 0 ? '' : `?${sent.join('&')}`}`,
    host: ['{{baseUrl}}'],
    path: segments,
    query,
    variable: inPlace('path').map((parameter) => ({ key: parameter.name, value: text(exampleOf(parameter, example)) })),
  };
}

/** A parameter as a row: filled in when the example has it, otherwise there to be switched on. */
function shown(parameter: DocumentedParameter, example: string | undefined): { value: string; disabled?: true } {
  const value = example === undefined ? undefined : parameter.examples[example];
  return value === undefined ? { value: '', disabled: true } : { value: text(value) };
}

/** A parameter of the path must have some value: that of the example, or else of any. */
function exampleOf({ examples }: DocumentedParameter, example: string | undefined): unknown {
  return (example === undefined ? undefined : examples[example]) ?? Object.values(examples)[0] ?? '';
}

function bodyOf(mediaType: string, value: unknown) {
  if (mediaType === 'multipart/form-data') {
    const rows = Object.entries(isObject(value) ? value : {});
    return {
      mode: 'formdata',
      formdata: rows.map(([key, field]) =>
        isObject(field) && typeof field.filename === 'string'
          ? { key, type: 'file', src: field.filename }
          : { key, type: 'text', value: text(field) },
      ),
    };
  }
  if (mediaType === 'application/x-www-form-urlencoded') {
    const rows = Object.entries(isObject(value) ? value : {});
    return { mode: 'urlencoded', urlencoded: rows.map(([key, field]) => ({ key, value: text(field) })) };
  }
  const raw = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return { mode: 'raw', raw, ...(mediaType.includes('json') ? { options: { raw: { language: 'json' } } } : {}) };
}

/** The answers of an example, in the form of saved ones. */
function answersOf({ answers }: DocumentedOperation, example: string, originalRequest: object) {
  return [...answers].flatMap(([code, { content }]) =>
    content
      .filter(({ examples }) => Object.hasOwn(examples, example))
      .map(({ mediaType, examples }) => ({
        name: example,
        originalRequest,
        code,
        header: [{ key: 'content-type', value: mediaType }],
        body: text(examples[example]),
      })),
  );
}

/** The headers of the first way to say who asks; a way by query or cookie is left to the reader. */
function credentials(document: object, place: string): readonly { key: string; value: string }[] {
  const ways = valueAt(document, `${place}/security`) ?? valueAt(document, '/security');
  const all = (Array.isArray(ways) ? ways : []).filter(isObject);
  const schemes = schemesOf(document);
  // All that can be sent together: the way with the most parts that has the first one's.
  const [first] = all;
  const names = all
    .map((way) => Object.keys(way))
    .filter((way) => Object.keys(first ?? {}).every((name) => way.includes(name)))
    .reduce<readonly string[]>((most, way) => (way.length > most.length ? way : most), []);
  return names.flatMap((name) => {
    const scheme = schemes[name];
    if (!isObject(scheme)) return [];
    if (scheme.type === 'http') return [{ key: 'authorization', value: `Bearer {{${name}}}` }];
    return scheme.in === 'header' ? [{ key: String(scheme.name), value: `{{${name}}}` }] : [];
  });
}

function schemesOf(document: object): Readonly<Record<string, unknown>> {
  const schemes = valueAt(document, '/components/securitySchemes');
  return isObject(schemes) ? schemes : {};
}

function listAt(document: object, pointer: string): readonly unknown[] {
  const found = valueAt(document, pointer);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(',');
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

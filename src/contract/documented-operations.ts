import { isObject, pointerTo, valueAt } from './json-pointer.ts';

/** An operation of a bundled OpenAPI document, as far as sending requests and judging answers needs it. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly trailingSlash: 'exact' | 'optional';
  /** Parameters in the order of the document, those of the path first. */
  readonly parameters: readonly DocumentedParameter[];
  /** Named examples of the request body by media type. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The JSON pointers of the schemas of the request body by media type. */
  readonly bodySchemas: Readonly<Record<string, string>>;
  readonly answers: ReadonlyMap<number, DocumentedAnswer>;
}

export interface DocumentedParameter {
  readonly name: string;
  readonly in: string;
  readonly style: 'plain' | 'repeat' | 'csv' | 'json' | 'deepObject';
  readonly examples: Readonly<Record<string, unknown>>;
}

export interface DocumentedAnswer {
  /** The media types it may have; none means that it has no body. */
  readonly content: readonly DocumentedContent[];
  readonly requiredHeaders: readonly string[];
}

export interface DocumentedContent {
  readonly mediaType: string;
  /** The JSON pointer of its schema in the document. */
  readonly schema: string;
  readonly examples: Readonly<Record<string, unknown>>;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);

const known = new WeakMap<object, ReadonlyMap<string, DocumentedOperation>>();

/** All operations of a bundled document by `operationId`. They are read once, so the document must not change afterwards. */
export function documentedOperations(document: object): ReadonlyMap<string, DocumentedOperation> {
  const operations = known.get(document) ?? operationsOf(document);
  known.set(document, operations);
  return operations;
}

function operationsOf(document: object): ReadonlyMap<string, DocumentedOperation> {
  const operations = new Map<string, DocumentedOperation>();
  for (const [path, item] of entries(document, '/paths')) {
    for (const method of Object.keys(isObject(item) ? item : {}).filter((name) => methods.has(name))) {
      const place = pointerTo('paths', path, method);
      const operationId = valueAt(document, `${place}/operationId`);
      if (typeof operationId !== 'string') continue;
      const slash = [place, pointerTo('paths', path), '']
        .map((owner) => valueAt(document, `${owner}/x-trailing-slash`))
        .find((found) => found !== undefined);
      operations.set(operationId, {
        operationId,
        method: method.toUpperCase(),
        path,
        trailingSlash: slash === 'optional' ? 'optional' : 'exact',
        parameters: [item, valueAt(document, place)].flatMap((owner) => parametersOf(document, owner)),
        bodies: Object.fromEntries(
          entries(document, `${target(document, `${place}/requestBody`)}/content`).map(([mediaType, media]) => [
            mediaType,
            examplesOf(document, media),
          ]),
        ),
        bodySchemas: Object.fromEntries(
          entries(document, `${target(document, `${place}/requestBody`)}/content`).map(([mediaType]) => [
            mediaType,
            `${target(document, `${place}/requestBody`)}${pointerTo('content', mediaType, 'schema')}`,
          ]),
        ),
        answers: answersOf(document, place),
      });
    }
  }
  return operations;
}

/** The pointer itself, or the one that the reference found there leads to. */
function target(document: unknown, pointer: string): string {
  const reference = valueAt(document, `${pointer}/$ref`);
  return typeof reference === 'string' ? target(document, reference.slice(1)) : pointer;
}

function entries(document: unknown, pointer: string): [string, unknown][] {
  const found = valueAt(document, pointer);
  return isObject(found) ? Object.entries(found) : [];
}

function parametersOf(document: unknown, owner: unknown): readonly DocumentedParameter[] {
  const list = isObject(owner) && Array.isArray(owner.parameters) ? owner.parameters : [];
  return list.flatMap((given: unknown) => {
    const reference = isObject(given) && typeof given.$ref === 'string' ? given.$ref.slice(1) : undefined;
    const parameter = reference === undefined ? given : valueAt(document, reference);
    if (!isObject(parameter) || typeof parameter.name !== 'string' || typeof parameter.in !== 'string') return [];
    const { name } = parameter;
    return [{ name, in: parameter.in, style: styleOf(document, parameter), examples: examplesOf(document, parameter) }];
  });
}

function styleOf(document: unknown, parameter: Readonly<Record<string, unknown>>): DocumentedParameter['style'] {
  if (parameter.content !== undefined) return 'json';
  if (parameter.style === 'deepObject') return 'deepObject';
  const { schema } = parameter;
  const referred =
    isObject(schema) && typeof schema.$ref === 'string' ? valueAt(document, schema.$ref.slice(1)) : schema;
  if (!isObject(referred) || referred.type !== 'array') return 'plain';
  return parameter.in === 'query' && parameter.explode !== false ? 'repeat' : 'csv';
}

function answersOf(document: unknown, place: string): ReadonlyMap<number, DocumentedAnswer> {
  const answers = new Map<number, DocumentedAnswer>();
  for (const [status] of entries(document, `${place}/responses`)) {
    const answer = target(document, `${place}/responses/${status}`);
    answers.set(Number(status), {
      content: entries(document, `${answer}/content`).map(([mediaType, media]) => ({
        mediaType,
        schema: `${answer}${pointerTo('content', mediaType, 'schema')}`,
        examples: examplesOf(document, media),
      })),
      requiredHeaders: entries(document, `${answer}/headers`)
        .filter(([name]) => {
          const header = target(document, `${answer}${pointerTo('headers', name)}`);
          return valueAt(document, `${header}/required`) === true;
        })
        .map(([name]) => name.toLowerCase()),
    });
  }
  return answers;
}

function examplesOf(document: unknown, owner: unknown): Readonly<Record<string, unknown>> {
  const examples = isObject(owner) && isObject(owner.examples) ? owner.examples : {};
  return Object.fromEntries(
    Object.entries(examples).map(([name, given]) => {
      const reference = isObject(given) && typeof given.$ref === 'string' ? given.$ref.slice(1) : undefined;
      return [name, valueAt(reference === undefined ? given : valueAt(document, reference), '/value')];
    }),
  );
}

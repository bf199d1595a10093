import {
  below,
  type Document,
  DocumentError,
  extensionsOf,
  type Header,
  isReference,
  type MediaType,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
  resolve,
  type SecurityRequirement,
} from './document.ts';

/** An operation of the document with everything that surrounds it worked in: references, what its path and the document say. */
export interface ReadOperation {
  readonly operationId: string;
  readonly method: (typeof methods)[number];
  readonly path: string;
  readonly place: string;
  readonly description: string;
  readonly trailingSlash: 'exact' | 'optional';
  readonly parameters: readonly Placed<Parameter>[];
  readonly body: Placed<RequestBody> | undefined;
  readonly responses: readonly ReadResponse[];
  readonly security: readonly SecurityRequirement[];
  readonly extensions: Record<string, unknown>;
}

export interface Placed<Value> {
  readonly value: Value;
  readonly place: string;
}

export interface ReadResponse {
  readonly status: number;
  readonly place: string;
  readonly description: string;
  readonly headers: readonly { readonly name: string; readonly required: boolean }[];
  readonly content: Readonly<Record<string, MediaType>>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const pathKeywords = new Set<string>([...methods, 'parameters', 'summary', 'description']);

/**
 * All operations of a document, in its order.
 * @throws DocumentError for what the server does not serve: other methods, `default` responses, callbacks, servers of a path.
 */
export function readOperations(document: Document): readonly ReadOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const place = below('#/paths', path);
    for (const keyword of Object.keys(item)) {
      if (!pathKeywords.has(keyword) && !keyword.startsWith('x-'))
        throw new DocumentError(below(place, keyword), 'this is not supported at a path');
    }
    return Object.keys(item).flatMap((keyword) => {
      const method = methods.find((each) => each === keyword);
      if (method === undefined) return [];
      const operation = item[method];
      return operation === undefined ? [] : [readOperation(document, { path, item, method, operation, place })];
    });
  });
}

interface Found {
  readonly path: string;
  readonly item: PathItem;
  readonly method: ReadOperation['method'];
  readonly operation: Operation;
  readonly place: string;
}

function readOperation(document: Document, { path, item, method, operation, place: pathPlace }: Found): ReadOperation {
  const place = below(pathPlace, method);
  for (const keyword of ['callbacks', 'servers']) {
    if (keyword in operation) throw new DocumentError(below(place, keyword), 'this is not supported at an operation');
  }
  const extensions = { ...extensionsOf(item), ...extensionsOf(operation) };
  const slash = extensions['x-trailing-slash'] ?? document['x-trailing-slash'] ?? 'exact';
  if (slash !== 'exact' && slash !== 'optional')
    throw new DocumentError(below(place, 'x-trailing-slash'), 'expected "exact" or "optional"');
  const { requestBody } = operation;
  return {
    operationId: operation.operationId,
    method,
    path,
    place,
    description: [operation.summary, operation.description].filter(Boolean).join('\n\n'),
    trailingSlash: slash,
    parameters: parametersOf(document, item, operation, pathPlace, place),
    body: requestBody && {
      value: resolve<RequestBody>(document, requestBody, place),
      place: below(place, 'requestBody'),
    },
    responses: responsesOf(document, operation, place),
    security: operation.security ?? document.security ?? [],
    extensions,
  };
}

/** The parameters of the path and of the operation; one of the operation replaces one of the path that has its name and place. */
function parametersOf(
  document: Document,
  item: PathItem,
  operation: Operation,
  pathPlace: string,
  place: string,
): readonly Placed<Parameter>[] {
  const all = new Map<string, Placed<Parameter>>();
  for (const [owner, list] of [
    [pathPlace, item.parameters ?? []],
    [place, operation.parameters ?? []],
  ] as const) {
    for (const [index, given] of list.entries()) {
      const parameterPlace = isReference(given) ? given.$ref : below(owner, 'parameters', index);
      const value = resolve<Parameter>(document, given, parameterPlace);
      all.set(`${value.in} ${value.name}`, { value, place: parameterPlace });
    }
  }
  return [...all.values()];
}

function responsesOf(document: Document, operation: Operation, place: string): readonly ReadResponse[] {
  return Object.entries(operation.responses).map(([code, given]) => {
    const responsePlace = isReference(given) ? given.$ref : below(place, 'responses', code);
    const status = Number(code);
    if (!Number.isInteger(status))
      throw new DocumentError(below(place, 'responses', code), 'each status must be listed by its number');
    const response = resolve<Response>(document, given, responsePlace);
    return {
      status,
      place: responsePlace,
      description: response.description,
      headers: Object.entries(response.headers ?? {}).map(([name, header]) => ({
        name: name.toLowerCase(),
        required: resolve<Header>(document, header, responsePlace).required === true,
      })),
      content: response.content ?? {},
    };
  });
}

import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, isObject } from './document.ts';

/** The text of `types.ts`: what openapi-typescript makes of the document, with binary data as `Blob`. */
export async function typesFile(document: Document): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const nodes = await openapiTypescript(readableForTypes(document), {
    alphabetize: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => ('format' in schema && schema.format === 'binary' ? blob : undefined),
  });
  return astToString(nodes);
}

/**
 * A copy of the document, because openapi-typescript changes the one it is given. Two things read better in the copy: a parameter
 * with `content` has a `schema` (the former would be typed as a text), and there are no discriminators (the values of the
 * property would be replaced by names of schemas; `union-source.ts` has checked that each branch fixes its own values).
 */
function readableForTypes(document: Document): OpenAPI3 {
  const copy = structuredClone(document);
  rewrite(copy);
  // The linter has checked that this is an OpenAPI 3.1 document, which the type of the package describes in its own words.
  return copy as unknown as OpenAPI3;
}

function rewrite(value: unknown): void {
  if (Array.isArray(value)) value.forEach(rewrite);
  if (!isObject(value)) return;
  if (typeof value.in === 'string' && isObject(value.content)) {
    const [media] = Object.values(value.content);
    value.schema = isObject(media) ? media.schema : {};
    delete value.content;
  }
  if (isObject(value.discriminator) && Array.isArray(value.oneOf)) delete value.discriminator;
  Object.values(value).forEach(rewrite);
}

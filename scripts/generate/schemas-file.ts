import { below, type Document, DocumentError, isObject, type Schema } from './document.ts';
import { componentName, schemaSource } from './schema-source.ts';

/** Names that a generated file uses itself. */
const taken = new Set([
  'z',
  'rules',
  'schemas',
  'components',
  'operations',
  'createRoute',
  'Expect',
  'Same',
  'Agreement',
]);

const root = '#/components/schemas';

/**
 * The text of `schemas.ts`: one Zod schema for each component schema, those that others refer to first, and the proof that the
 * types of both generators agree.
 * @param runtime the path from the generated file to `src/http`.
 */
export function schemasFile(document: Document, runtime: string): string {
  const schemas = document.components?.schemas ?? {};
  const declared = new Set<string>();
  const declarations = inOrder(schemas).map((name) => {
    const place = below(root, name);
    if (taken.has(name)) throw new DocumentError(place, 'this name is taken in generated code');
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new DocumentError(place, 'the name of a schema must be an identifier');
    const scope = { document, component: (other: string) => (declared.has(other) ? other : undefined) };
    const source = schemaSource(schemas[name] ?? {}, place, scope);
    declared.add(name);
    return `export const ${name} = ${source}.openapi('${name}');`;
  });
  const proof = [...declared].map(
    (name) => `  Expect<Same<z.input<typeof ${name}>, components['schemas']['${name}']>>,`,
  );
  return [
    `import { z } from '@hono/zod-openapi';`,
    declarations.some((line) => line.includes('rules.')) ? `import * as rules from '${runtime}/schema.ts';` : '',
    `import type { components } from './types.ts';`,
    '',
    declarations.join('\n\n'),
    '',
    '/** Two generators read the same document; a schema on which their types differ does not compile. */',
    `export type Agreement = [\n${proof.join('\n')}\n];`,
    'type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;',
    'type Expect<Verdict extends true> = Verdict;',
    '',
  ].join('\n');
}

/** Component names such that each comes after those it refers to, as far as cycles let it; else in the order of the document. */
function inOrder(schemas: Readonly<Record<string, Schema>>): readonly string[] {
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  const visit = (name: string): void => {
    if (ordered.has(name) || visiting.has(name)) return;
    visiting.add(name);
    for (const other of referencesIn(schemas[name], below(root, name))) visit(other);
    ordered.add(name);
  };
  Object.keys(schemas).forEach(visit);
  return [...ordered];
}

function referencesIn(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item, place));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [componentName(member, place)] : referencesIn(member, place),
  );
}

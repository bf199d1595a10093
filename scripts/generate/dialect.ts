import { clientMethodsFile } from './client-methods-file.ts';
import { clientTableFile } from './client-table-file.ts';
import { formatted } from './format.ts';
import { operationsFile } from './operations-file.ts';
import { postmanFile } from './postman-file.ts';
import { readDocument } from './read-document.ts';
import { schemasFile } from './schemas-file.ts';
import { typesFile } from './types-file.ts';

/** Generated files by name. The same document gives the same bytes on every machine. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/** What to generate from, and where the result will stand. */
export interface Source {
  /** The path of the authored document, for reading it. */
  readonly file: string;
  /** Its name as the generated files should show it. */
  readonly name: string;
  /** The path from the folder of the generated files to `src/http`. */
  readonly runtime: string;
  /** The path from there to `clients`. */
  readonly clients: string;
}

/**
 * Everything that is generated from one document.
 * @throws LintError, DocumentError when the document is wrong or holds something that is not supported.
 */
export async function generateDialect({ file, name, runtime, clients }: Source): Promise<GeneratedFiles> {
  const document = await readDocument(file);
  const banner = `// Generated from ${name} by scripts/generate.ts. Do not edit.\n\n`;
  return await formatted({
    'openapi.json': JSON.stringify(document),
    'types.ts': banner + (await typesFile(document)),
    'schemas.ts': banner + schemasFile(document, runtime),
    'operations.ts': banner + operationsFile(document, runtime),
    'postman.json': postmanFile(document),
    'client-table.ts': banner + clientTableFile(document),
    'client-methods.ts': banner + clientMethodsFile(document, clients),
  });
}

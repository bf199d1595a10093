import { format } from 'prettier';
import { clientMethodsFile } from './client-methods-file.ts';
import { clientTableFile } from './client-table-file.ts';
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
  return {
    'openapi.json': await format(JSON.stringify(document), { parser: 'json', printWidth: 120 }),
    'types.ts': await formatCode(banner + (await typesFile(document))),
    'schemas.ts': await formatCode(banner + schemasFile(document, runtime)),
    'operations.ts': await formatCode(banner + operationsFile(document, runtime)),
    'postman.json': await format(postmanFile(document), { parser: 'json', printWidth: 120 }),
    'client-table.ts': await formatCode(banner + clientTableFile(document)),
    'client-methods.ts': await formatCode(banner + clientMethodsFile(document, clients)),
  };
}

function formatCode(text: string): Promise<string> {
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

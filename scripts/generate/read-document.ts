import { bundle, createConfig, lint } from '@redocly/openapi-core';
import type { Document } from './document.ts';

/** Every rule is an error: a document that breaks one is not generated from. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-parameter-examples': 'error',
  'no-invalid-schema-examples': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'operation-operationId-url-safe': 'error',
  'operation-summary': 'error',
  'operation-4xx-response': 'error',
  'operation-parameters-unique': 'error',
  'path-declaration-must-exist': 'error',
  'path-parameters-defined': 'error',
  'path-not-include-query': 'error',
  'no-identical-paths': 'error',
  'no-enum-type-mismatch': 'error',
  'no-unused-components': 'error',
  'security-defined': 'error',
} as const;

/** A document that the linter refuses, with what it found, as text for a terminal. */
export class LintError extends Error {
  constructor(file: string, findings: string) {
    super(`${file} breaks rules:\n${findings}`);
    this.name = 'LintError';
  }
}

/**
 * Reads, lints and bundles an authored OpenAPI document.
 * @param file the path of the YAML file; references to other files are followed.
 * @returns the document with only local references left, in the order in which it was written.
 * @throws LintError when a rule is broken, an example does not match its schema included.
 */
export async function readDocument(file: string): Promise<Document> {
  const config = await createConfig({ rules });
  const problems = await lint({ ref: file, config });
  if (problems.length > 0) {
    const findings = problems.map(
      ({ ruleId, message, location: [place] }) => `  ${place?.pointer ?? ''} ${message.trim()} (${ruleId})`,
    );
    throw new LintError(file, findings.join('\n'));
  }
  const bundled = await bundle({ ref: file, config });
  // Lint has checked the structure against the OpenAPI 3.1 specification, which `Document` is a part of.
  return bundled.bundle.parsed as Document;
}

import { fileURLToPath } from 'node:url';
import { type GeneratedFiles, generateDialect } from '../../../scripts/generate/dialect.ts';

/** The document that holds every supported feature, and the folder its generated code is committed in, so that it is type-checked. */
export const nastyFile = fileURLToPath(new URL('nasty.yaml', import.meta.url));
export const nastyFolder = fileURLToPath(new URL('generated', import.meta.url));

export function generateNasty(): Promise<GeneratedFiles> {
  return generateDialect({
    file: nastyFile,
    name: 'nasty.yaml',
    runtime: '../../../../src/http',
    clients: '../../../../clients',
  });
}

import { readFileSync } from 'node:fs';

/** The examples of one section of the guide as a module of their own. */
export interface GuideModule {
  /** The dialect that the module imports the client of. */
  readonly dialect: string;
  readonly code: string;
}

/**
 * The examples of the guide, a module for each section. What a line says behind `// =>` becomes a check of what the line prints, and the address
 * of the server is replaced.
 */
export function guideModules(baseUrl: string): readonly GuideModule[] {
  const guide = readFileSync('clients/README.md', 'utf8');
  return guide.split(/^## /m).flatMap((section) => {
    const blocks = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block ?? '');
    const dialect = /from 'trivium\/clients\/(\w+)'/.exec(section)?.[1];
    if (blocks.length === 0 || dialect === undefined) return [];
    const code = blocks.join('\n').replaceAll('http://127.0.0.1:4000', baseUrl);
    return [{ dialect, code: `${checkingCode(code)}\n${check}` }];
  });
}

function checkingCode(code: string): string {
  return code.replace(/console\.log\((.*)\); \/\/ => (.+)$/gm, 'check($1, $2);');
}

const check = `
function check(given: unknown, expected: unknown): void {
  if (JSON.stringify(given) !== JSON.stringify(expected)) {
    throw new Error(\`the guide promises \${JSON.stringify(expected)}, but it is \${JSON.stringify(given)}\`);
  }
  console.log('as the guide says');
}
`;

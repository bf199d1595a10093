import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isJson } from './judge.ts';
import { readJson } from './read-json.ts';
import { hidden, type Secrets, withoutSecrets } from './report/secrets.ts';
import type { Judged, Passed } from './traffic.ts';

/**
 * Writes exchanges as example files, `<operation>-<status>-<number>.yaml`, a few of each operation and status. Secrets are taken out:
 * headers are left out but the content type, and values under names of secrets become `…`.
 *
 * @param most how many files an operation and status gets
 * @returns a function that writes one and gives its path, or `undefined` when there are enough, or it is no operation of the document
 */
export function recorder(folder: string, most: number, secrets: Secrets) {
  const counts = new Map<string, number>();
  return async (passed: Passed, { operationId, status, answer }: Judged): Promise<string | undefined> => {
    if (operationId === undefined || answer === undefined || passed.body === undefined) return undefined;
    const kind = `${operationId}-${status}`;
    const number = (counts.get(kind) ?? 0) + 1;
    if (number > most) return undefined;
    counts.set(kind, number);
    const contentType = passed.headers['content-type'];
    const example = {
      operation: operationId,
      request: {
        url: hidden(withoutCarriers(passed.url, secrets), secrets),
        ...(contentType === undefined ? {} : { contentType }),
        ...(passed.body.length === 0 ? {} : { body: bodyOf(passed.body, contentType, secrets) }),
      },
      answer: {
        status,
        ...(answer.contentType === '' ? {} : { contentType: answer.contentType }),
        ...(answer.body === undefined ? {} : { body: withoutSecrets(answer.body, secrets) }),
      },
    };
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${kind}-${number}.yaml`);
    await writeFile(path, stringify(example), { mode: 0o600 });
    return path;
  };
}

function bodyOf(body: Buffer, contentType: string | undefined, secrets: Secrets): unknown {
  const text = contentType === undefined || !isJson(contentType) ? '' : body.toString('utf8');
  return withoutSecrets(
    readJson(text, () => '(not JSON)'),
    secrets,
  );
}

/** Credentials may also stand in the query. */
function withoutCarriers(url: string, { carriers }: Secrets): string {
  const parsed = new URL(url, 'http://any');
  const secret = [...parsed.searchParams.keys()].filter((name) => carriers.has(name.toLowerCase()));
  if (secret.length === 0) return url;
  for (const name of secret) parsed.searchParams.set(name, '…');
  return `${parsed.pathname}${parsed.search}`;
}

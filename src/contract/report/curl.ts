import type { SentRequest } from '../request.ts';
import { type Secrets, shellName } from './secrets.ts';

/**
 * The command that sends a request again. What is secret stands in it as a shell variable, so that it can be pasted anywhere:
 * `curl -X POST 'https://…' -H 'x-api-secret: '"$SECRET"`.
 */
export function curl({ method, url, headers, body }: SentRequest, secrets: Secrets): string {
  const sent = Object.entries(headers).filter(([name, value]) => name !== 'accept-encoding' || value !== 'identity');
  const parts = [
    `curl -i -X ${method} ${quoted(url, secrets)}`,
    ...sent.map(([name, value]) => `-H ${header(name, value, secrets)}`),
    ...(body === undefined ? [] : [`--data-binary ${quoted(body, secrets)}`]),
  ];
  return parts.join(' \\\n  ');
}

function header(name: string, value: string, secrets: Secrets): string {
  const written = quoted(`${name}: ${value}`, secrets);
  const isHidden = secrets.names.some(([secret]) => value.includes(secret));
  // A session that a step before has opened is no variable, but as secret as one.
  if (!secrets.carriers.has(name) || isHidden) return written;
  return `${single(`${name}: `)}"$${shellName(name)}"`;
}

/** A word of the shell: single quotes around what is literal, double quotes around variables. */
function quoted(text: string, secrets: Secrets): string {
  const found = secrets.names
    .map(([value, name]) => ({ at: text.indexOf(value), value, name }))
    .filter(({ at }) => at !== -1)
    .sort((left, right) => left.at - right.at || right.value.length - left.value.length)[0];
  if (found === undefined) return text === '' ? "''" : single(text);
  const before = text.slice(0, found.at);
  const after = text.slice(found.at + found.value.length);
  return `${before === '' ? '' : single(before)}"$${found.name}"${after === '' ? '' : quoted(after, secrets)}`;
}

function single(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

import { isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../json.ts';
import {
  type ColumnOperation,
  type EmailHook,
  type ReceiverKind,
  receiverKinds,
  textOperations,
  type WebHook,
} from './hook.ts';
import { HookFault } from './hook-fault.ts';
import { fillIn, templateFault, textsIn } from './template.ts';

/** What operations do: by column a template, or a list of operations. */
export function readColumnOperations(payload: JsonObject): readonly ColumnOperation[] {
  return Object.entries(payload).map(([column, given]): ColumnOperation => {
    const place = `.payload.${column}`;
    if (typeof given === 'string') return { column, template: template(given, place) };
    const list: readonly Json[] | undefined = Array.isArray(given) ? given : undefined;
    const operations = (list ?? []).flatMap((name) => textOperations.filter((known) => known === name));
    if (list === undefined || operations.length < list.length) {
      throw new HookFault(place, `expected a text or a list of ${textOperations.join(', ')}`);
    }
    return { column, operations };
  });
}

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Headers that belong to the connection or to what this server says itself. */
const ownHeaders =
  /^(?:host|content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|webhook-.*)$/i;

/** Which server a web hook calls, and with what. */
export function readWeb(payload: JsonObject): Pick<WebHook, 'method' | 'endpoint' | 'headers' | 'body'> {
  const { method = 'POST', headers = {} } = payload;
  const wanted = typeof method === 'string' ? method.toUpperCase() : '';
  if (!methods.includes(wanted)) throw new HookFault('.payload.method', `expected one of ${methods.join(', ')}`);
  if (!isJsonObject(headers)) throw new HookFault('.payload.headers', 'expected an object');
  const body = ownValue(payload, 'body') ?? undefined;
  if (body !== undefined) templates(body, '.payload.body');
  return {
    method: wanted,
    endpoint: readEndpoint(ownValue(payload, 'endpoint')),
    headers: Object.entries(headers).map(([name, value]) => readHeader(name, value)),
    body,
  };
}

/** The server that is called is named by the hook alone: values of a record stand behind it. */
function readEndpoint(given: Json | undefined): string {
  const place = '.payload.endpoint';
  const endpoint = text(given, place).trim();
  const fixed = endpoint.split('{{', 1)[0] ?? '';
  const whole = /^https?:\/\/[^/?#\\\s@{}]+(?<rest>[/?#])?/i.exec(fixed);
  const namesServer = whole !== null && (fixed === endpoint || whole.groups?.rest !== undefined);
  if (!namesServer || !URL.canParse(fillIn(endpoint, {}) ?? '')) {
    throw new HookFault(
      place,
      'expected an address such as https://example.org/path, its server without a placeholder and without a password',
    );
  }
  return endpoint;
}

function readHeader(name: string, value: Json): readonly [string, string] {
  const place = `.payload.headers.${name}`;
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/.test(name)) throw new HookFault(place, 'is no name of a header');
  if (ownHeaders.test(name)) throw new HookFault(place, 'is a header that the server sets itself');
  return [name, text(value, place)];
}

/** To whom a mail goes and what it says. The original documents `to`, `subject` and `html`. */
export function readEmail(payload: JsonObject): Pick<EmailHook, 'receivers' | 'subject' | 'html'> {
  const to = ownValue(payload, 'to') ?? null;
  const list: readonly Json[] = Array.isArray(to) ? to : [to];
  if (list.length === 0 || list.length > maximumReceivers) {
    throw new HookFault('.payload.to', `expected 1 to ${maximumReceivers} receivers`);
  }
  return {
    receivers: list.map((receiver, index) => readReceiver(receiver, `.payload.to[${index}]`)),
    subject: text(ownValue(payload, 'subject'), '.payload.subject'),
    html: text(ownValue(payload, 'html'), '.payload.html'),
  };
}

const maximumReceivers = 50;

function readReceiver(given: Json, place: string): EmailHook['receivers'][number] {
  if (typeof given === 'string') return { kind: 'to', address: template(given, place), name: '' };
  if (!isJsonObject(given)) throw new HookFault(place, 'expected an address, or an object with type, email and name');
  const { type = 'to', name = '' } = given;
  const kind: ReceiverKind | undefined = receiverKinds.find((known) => known === type);
  if (kind === undefined) throw new HookFault(`${place}.type`, `expected one of ${receiverKinds.join(', ')}`);
  return {
    kind,
    address: text(ownValue(given, 'email'), `${place}.email`),
    name: name === null || name === '' ? '' : text(name, `${place}.name`),
  };
}

/** The payload of a text message or a push notification, with the app and the filter that stand beside it. */
export function readRecorded(payload: JsonObject, appId: Json | undefined, filter: Json | undefined): JsonObject {
  if (appId !== undefined && !Number.isSafeInteger(appId)) throw new HookFault('.appId', 'expected the id of an app');
  if (filter !== undefined && !isJsonObject(filter)) throw new HookFault('.filter', 'expected an object');
  const parts = Object.entries({ payload, appId, filter });
  const content = objectOf(parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const])));
  templates(content, '');
  return content;
}

function templates(value: Json, place: string): void {
  for (const each of textsIn(value)) template(each, place);
}

function text(given: Json | undefined, place: string): string {
  if (typeof given !== 'string' || given.trim() === '') throw new HookFault(place, 'expected a text');
  return template(given, place);
}

function template(given: string, place: string): string {
  const fault = templateFault(given);
  if (fault !== undefined) throw new HookFault(place, fault);
  return given;
}

import { writeJson } from '../../../http/json.ts';
import type { Message, Notice } from '../../../records/hooks/delivery.ts';
import type { EmailHook, NoticeHook, WebHook, WriteEvent } from '../../../records/hooks/hook.ts';
import { type Escapes, fillIn, fillInJson } from '../../../records/hooks/template.ts';
import type { JsonObject } from '../../../records/json.ts';

/** An entry that was written, as hooks are told of it. */
export interface ToldEntry {
  readonly id: number;
  readonly dataSourceId: number;
  readonly event: WriteEvent;
  readonly data: JsonObject;
}

/** What a hook has to say of an entry. Values of the entry are text wherever they go: in an address, a header, a page. */
export function noticeOf(hook: NoticeHook, entry: ToldEntry): Notice {
  const { position, type: kind } = hook;
  const message = messageOf(hook, entry);
  return typeof message === 'string' ? { hook: position, kind, fault: message } : { hook: position, kind, message };
}

const tooLong = 'the message would be longer than a million characters';

function messageOf(hook: NoticeHook, entry: ToldEntry): Message | string {
  switch (hook.type) {
    case 'web':
      return webMessage(hook, entry);
    case 'email':
      return emailMessage(hook, entry);
    default: {
      const content = fillInJson(hook.content, entry.data);
      return content === undefined ? tooLong : { kind: hook.type, content: writeJson(content) };
    }
  }
}

function webMessage(hook: WebHook, entry: ToldEntry): Message | string {
  const url = fillIn(hook.endpoint, entry.data, inAddress);
  const body = webBody(hook, entry);
  const given = hook.headers.map(([name, value]) => [name, fillIn(value, entry.data, inHeader)] as const);
  const headers = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, oneLine(value)] as const]));
  if (url !== undefined && !URL.canParse(url)) return 'the address is no URL';
  if (url === undefined || body === undefined || headers.length < given.length) return tooLong;
  const typed = body.type === null || headers.some(([name]) => name.toLowerCase() === 'content-type');
  const all = typed || body.type === null ? headers : [...headers, ['content-type', body.type] as const];
  return { kind: 'web', method: hook.method, url, headers: all, body: body.text };
}

/** Assumed: without a body, calls that carry one by nature describe the entry. */
function webBody(
  { method, body }: WebHook,
  { id, dataSourceId, event, data }: ToldEntry,
): { readonly text: string | null; readonly type: string | null } | undefined {
  if (body === undefined) {
    if (method === 'GET' || method === 'DELETE') return { text: null, type: null };
    return { text: writeJson({ event, dataSourceId, entry: { id, data } }), type: 'application/json' };
  }
  if (typeof body === 'string') {
    const text = fillIn(body, data);
    return text === undefined ? undefined : { text, type: 'text/plain; charset=utf-8' };
  }
  const filled = fillInJson(body, data);
  return filled === undefined ? undefined : { text: writeJson(filled), type: 'application/json' };
}

function emailMessage({ receivers, subject, html }: EmailHook, { data }: ToldEntry): Message | string {
  const written = receivers.map(({ kind, address, name }) => ({
    kind,
    address: fillIn(address, data, asTheyAre)?.trim() ?? '',
    name: oneLine(fillIn(name, data, asTheyAre) ?? ''),
  }));
  const wrong = written.find(({ address }) => !isMailAddress(address));
  if (wrong !== undefined) return `a receiver has no mail address: ${JSON.stringify(wrong.address.slice(0, 100))}`;
  const title = fillIn(subject, data);
  const page = fillIn(html, data);
  if (title === undefined || page === undefined) return tooLong;
  return { kind: 'email', receivers: written, subject: oneLine(title), html: page };
}

/** One plain address: nothing that a mail server or a header could take for a second one. */
function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[\p{L}\p{N}._-]+$/u.test(text);
}

const asTheyAre: Escapes = { escaped: (text) => text, plain: (text) => text };

/** In an address, a value is a part of a path or of a query, and cannot leave it; dots alone would. */
const inAddress: Escapes = { escaped: addressPart, plain: addressPart };

function addressPart(text: string): string {
  return /^\.{1,2}$/.test(text) ? '' : encodeURIComponent(text);
}

/** Headers are printable ASCII. */
const inHeader: Escapes = { escaped: headerText, plain: headerText };

function headerText(text: string): string {
  return oneLine(text).replaceAll(/[^ -~]/gu, '?');
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 2000);
}

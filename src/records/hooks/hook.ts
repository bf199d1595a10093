import type { Json, JsonObject } from '../json.ts';

/** When a hook may run. */
export const hookEvents = ['insert', 'update', 'beforeSave', 'beforeQuery'] as const;
export type HookEvent = (typeof hookEvents)[number];

/** What happens to a record that others are told of. */
export type WriteEvent = Extract<HookEvent, 'insert' | 'update'>;

/** What can be done to a text, one after the other. */
export const textOperations = ['trim', 'lower', 'upper', 'hash'] as const;
export type TextOperation = (typeof textOperations)[number];

interface HookFacts {
  /** Where it stands in the list of its collection, counted from 0. */
  readonly position: number;
  readonly runOn: ReadonlySet<HookEvent>;
  /** Conditions on the record, in the language of the dialect; all of them must hold. */
  readonly conditions: readonly JsonObject[];
  /** The sources of writes that it runs for; null: all. */
  readonly triggers: readonly string[] | null;
}

/** What one column becomes: its own value after some operations, or a text made of the record. */
export type ColumnOperation =
  | { readonly column: string; readonly operations: readonly TextOperation[] }
  | { readonly column: string; readonly template: string };

/** Changes what is stored, or asked for. */
export interface OperationsHook extends HookFacts {
  readonly type: 'operations';
  readonly columns: readonly ColumnOperation[];
}

/** Calls another server. Everything but the method and the names of headers holds templates. */
export interface WebHook extends HookFacts {
  readonly type: 'web';
  readonly method: string;
  readonly endpoint: string;
  readonly headers: readonly (readonly [name: string, template: string])[];
  /** A text, or JSON whose texts are templates; absent: a description of the record. */
  readonly body: Json | undefined;
}

export const receiverKinds = ['to', 'cc', 'bcc'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];

/** Sends a mail. */
export interface EmailHook extends HookFacts {
  readonly type: 'email';
  readonly receivers: readonly { readonly kind: ReceiverKind; readonly address: string; readonly name: string }[];
  readonly subject: string;
  readonly html: string;
}

/** Would send a text message or a push notification; what it would say is recorded. */
export interface RecordedHook extends HookFacts {
  readonly type: 'sms' | 'push';
  /** The payload, and beside it the app and the filter of receivers if there are any; its texts are templates. */
  readonly content: JsonObject;
}

/** A hook that tells others of a record. */
export type NoticeHook = WebHook | EmailHook | RecordedHook;

export type Hook = OperationsHook | NoticeHook;

export const hookTypes = ['email', 'sms', 'web', 'push', 'operations'] as const satisfies readonly Hook['type'][];

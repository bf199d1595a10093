import type { Doc } from '../bson/value.ts';
import type { Context } from './context.ts';
import type { CursorReply } from './cursor-reply.ts';

/** What a command answers: a document, or stored documents as they are. */
export type Reply = Doc | CursorReply;

/** How one command behaves; the dispatcher enforces the flags before it runs. */
export interface Command {
  readonly run: (context: Context) => Promise<Reply> | Reply;
  /** May be part of a multi-document transaction. */
  readonly inTransaction?: boolean;
  /** May carry a transaction number without being part of a transaction: a retryable write. */
  readonly retryable?: boolean;
  /** Changes data, so that its reply can carry a `writeConcernError`. */
  readonly writes?: boolean;
  readonly adminOnly?: boolean;
}

export type Commands = { readonly [name: string]: Command };

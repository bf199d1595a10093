import { Binary } from 'bson';
import { CommandError, type Doc, Int32, notImplemented, type Value } from '../bson/value.ts';
import { type ScramDialogue, type ScramUser, scramDialogue } from '../wire/scram.ts';
import { okReply } from './reply.ts';

/** Whether the client of one connection has shown who it is. */
export interface Authentication {
  /** Throws Unauthorized (13) for a command that needs a user where there is none yet. */
  require(command: string): void;
  start(body: Doc): Doc;
  continue(body: Doc): Doc;
}

/** What a client may ask before it has logged in. */
const OPEN_COMMANDS: ReadonlySet<string> = new Set([
  'hello',
  'isMaster',
  'ismaster',
  'ping',
  'buildInfo',
  'saslStart',
  'saslContinue',
  'endSessions',
]);
const CONVERSATION_ID = new Int32(1);

/** Without a `user` (unix socket in a private directory) everybody who can connect may do everything. */
export function authentication(user: ScramUser | undefined): Authentication {
  let dialogue: ScramDialogue | undefined;
  let known = user === undefined;

  const proceed = (payload: Value | undefined): Doc => {
    const answer = payload instanceof Binary ? dialogue?.reply(payload.toString('utf8')) : undefined;
    if (answer === undefined) {
      dialogue = undefined;
      throw new CommandError(18, 'AuthenticationFailed', 'Authentication failed.');
    }
    if (answer.done) {
      dialogue = undefined;
      known = true;
    }
    return okReply({
      conversationId: CONVERSATION_ID,
      done: answer.done,
      payload: new Binary(Buffer.from(answer.payload)),
    });
  };
  return {
    require(command) {
      if (!known && !OPEN_COMMANDS.has(command)) {
        throw new CommandError(13, 'Unauthorized', `Command ${command} requires authentication`);
      }
    },
    start(body) {
      const mechanism = body.get('mechanism');
      if (mechanism !== 'SCRAM-SHA-256') throw notImplemented(`the authentication mechanism ${String(mechanism)}`);
      if (user === undefined) throw new CommandError(18, 'AuthenticationFailed', 'Authentication failed.');
      dialogue = scramDialogue(user);
      return proceed(body.get('payload'));
    },
    continue: (body) => proceed(body.get('payload')),
  };
}

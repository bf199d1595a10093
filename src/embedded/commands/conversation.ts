import { encodeDocument } from '../bson/encode.ts';
import { CommandError } from '../bson/value.ts';
import { MAX_MESSAGE_BYTES } from '../wire/frames.ts';
import type { Message } from '../wire/message.ts';
import type { Conversation } from '../wire/server.ts';
import { authentication } from './authentication.ts';
import type { Reply } from './command.ts';
import { encodeCursorReply } from './cursor-reply.ts';
import { dispatch } from './dispatch.ts';
import type { Engine } from './engine.ts';
import { helloReply } from './hello.ts';
import { type Interrupt, interruptible } from './interrupt.ts';
import { errorReply } from './reply.ts';
import { type Request, readRequest } from './request.ts';
import { commandTable } from './table.ts';

let lastConnection = 0;

/** Makes what talks with one client: log-in and hello belong to the connection, all else goes to the commands. */
export function conversation(engine: Engine): Conversation {
  const connectionId = ++lastConnection;
  const access = authentication(engine.user);
  let reading: Interrupt | undefined;
  engine.connections++;

  /** What only reads is given up when its client leaves; a write that was sent is carried out, as in MongoDB. */
  const interruptOf = ({ name, generic }: Request): Interrupt => {
    const interrupt = interruptible(generic.maxTimeMS);
    reading = commandTable.get(name)?.retryable === true ? undefined : interrupt;
    return interrupt;
  };

  const execute = async (message: Message): Promise<Reply> => {
    const request = readRequest(message);
    access.require(request.name);
    switch (request.name) {
      case 'hello':
      case 'isMaster':
      case 'ismaster':
        return helloReply(engine.self, connectionId, request.body);
      case 'saslStart':
        return access.start(request.body);
      case 'saslContinue':
        return access.continue(request.body);
      default:
        return dispatch(engine, request, connectionId, interruptOf(request));
    }
  };
  return {
    async answer(message) {
      try {
        return [encodeReply(await execute(message))];
      } catch (error) {
        return [encodeReply(errorReply(asCommandError(error)))];
      }
    },
    refuse: (error) => [encodeReply(errorReply(new CommandError(17, 'ProtocolError', error.message)))],
    closed() {
      engine.connections--;
      reading?.kill(new CommandError(279, 'ClientDisconnect', 'the client has closed its connection'));
    },
  };
}

function encodeReply(reply: Reply): Buffer {
  return reply instanceof Map ? encodeDocument(reply, MAX_MESSAGE_BYTES) : encodeCursorReply(reply);
}

/** An error that no command threw on purpose is a defect of the engine: code 1, with what was said, for whoever reports it. */
function asCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return new CommandError(15, 'Overflow', 'a command nests too deep');
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CommandError(1, 'InternalError', text);
}

import { serialize } from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32c } from '../../../../src/embedded/wire/checksum.ts';
import { frameReader, WireError } from '../../../../src/embedded/wire/frames.ts';
import { frameReply, readMessage } from '../../../../src/embedded/wire/message.ts';

const ping = Buffer.from(serialize({ ping: 1, $db: 'admin' }));

function frame(opCode: number, ...content: Buffer[]): Buffer {
  const head = Buffer.alloc(16);
  const length = 16 + content.reduce((sum, part) => sum + part.length, 0);
  head.writeInt32LE(length, 0);
  head.writeInt32LE(7, 4);
  head.writeInt32LE(opCode, 12);
  return Buffer.concat([head, ...content]);
}

const flags = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const body = (document: Buffer): Buffer => Buffer.concat([Buffer.from([0]), document]);
const sequence = (name: string, ...documents: Buffer[]): Buffer => {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents]);
  return Buffer.concat([Buffer.from([1]), flags(content.length + 4), content]);
};

describe('frames', () => {
  test('come out whole however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 0, maxLength: 60 }), { maxLength: 6 }),
        fc.array(fc.nat(400)),
        (contents, cuts) => {
          const messages = contents.map((content) => frame(2013, Buffer.from(content)));
          const stream = Buffer.concat(messages);
          const reader = frameReader();
          const found: Buffer[] = [];
          const bounds = [0, ...cuts.filter((cut) => cut < stream.length).sort((a, b) => a - b), stream.length];
          bounds.slice(1).forEach((end, i) => {
            found.push(...reader(stream.subarray(bounds[i], end)));
          });
          expect(found).toEqual(messages);
        },
      ),
    );
  });

  test.each([0, 15, -1, 48_000_001])('a length of %i is refused before more is collected', (length) => {
    expect(() => frameReader()(Buffer.concat([flags(length >>> 0)]))).toThrow(WireError);
  });
});

describe('OP_MSG', () => {
  test('body and sequences, in any order', () => {
    const message = readMessage(frame(2013, flags(2), sequence('documents', ping, ping), body(ping)));
    expect(message).toMatchObject({ requestId: 7, legacy: false, silent: true });
    expect(message.body).toEqual(ping);
    expect(message.sequences.get('documents')).toEqual([ping, ping]);
  });

  test('a right checksum is accepted and a wrong one is not', () => {
    const content = frame(2013, flags(1), body(ping), flags(0));
    const end = content.length - 4;
    content.writeUInt32LE(crc32c(content.subarray(0, end)), end);
    expect(readMessage(content).body).toEqual(ping);
    content.writeUInt8(content.readUInt8(30) ^ 1, 30);
    expect(() => readMessage(content)).toThrow(/checksum/);
  });

  test('the checksum is CRC-32C', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  });

  test.each<[string, Buffer]>([
    ['another operation', frame(2010, body(ping))],
    ['no flags', frame(2013)],
    ['no body', frame(2013, flags(0))],
    ['two bodies', frame(2013, flags(0), body(ping), body(ping))],
    ['an unknown required flag', frame(2013, flags(8), body(ping))],
    ['an unknown section', frame(2013, flags(0), Buffer.concat([Buffer.from([2]), ping]))],
    ['a body longer than the message', frame(2013, flags(0), body(ping).subarray(0, 12))],
    [
      'a sequence without end of name',
      frame(2013, flags(0), Buffer.concat([Buffer.from([1]), flags(8), Buffer.from('abcd')])),
    ],
    ['a sequence named twice', frame(2013, flags(0), body(ping), sequence('a', ping), sequence('a', ping))],
    ['a sequence with a cut document', frame(2013, flags(0), body(ping), sequence('a', ping.subarray(0, 9)))],
    ['a legacy query of a collection', frame(2004, flags(0), Buffer.from('db.c\0'), flags(0), flags(1), ping)],
  ])('%s is refused', (_, bytes) => {
    expect(() => readMessage(bytes)).toThrow(WireError);
  });

  test('any bytes give a message or a WireError, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom(2013, 2004), (bytes, opCode) => {
        try {
          readMessage(frame(opCode, Buffer.from(bytes)));
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
    );
  });
});

describe('legacy hello', () => {
  test('is read, and answered by OP_REPLY with one document', () => {
    const message = readMessage(frame(2004, flags(0), Buffer.from('admin.$cmd\0'), flags(0), flags(0xffffffff), ping));
    expect(message.legacy).toBe(true);
    expect(message.body).toEqual(ping);
    const reply = Buffer.concat(frameReply(message, [ping]));
    expect([reply.readInt32LE(0), reply.readInt32LE(8), reply.readInt32LE(12), reply.readInt32LE(32)]).toEqual([
      reply.length,
      7,
      1,
      1,
    ]);
    expect(reply.subarray(36)).toEqual(ping);
  });
});

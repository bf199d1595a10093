import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';

/** An object with a file property, whose data is sent and fetched without ever being held as a whole. */
export interface LargeFile {
  /** Sends this many MB as the body itself or, with `form`, as a part of a multipart body. Gives the SHA-256 of the data. */
  readonly send: (megabytes: number, how?: { readonly form: boolean }) => Promise<string>;
  /** Gives length in bytes and SHA-256 of what comes back. */
  readonly fetch: () => Promise<{ readonly length: number; readonly hash: string }>;
}

const key = 'large-file-key-of-the-benchmark';

/** What a server must hold for `largeFile`. */
export const largeFileApp: ApplyFile = {
  organizations: [
    {
      name: 'Files',
      apps: [{ name: 'Files', key, collections: [{ name: 'Notes', columns: [{ name: 'image', type: 'file' }] }] }],
    },
  ],
};

/** Makes an object for a large file on a server that holds `largeFileApp`. */
export async function largeFile(url: string): Promise<LargeFile> {
  const image = { sysDatatype: 'file', filename: 'large.bin' };
  const made = await ask(url, { method: 'POST', path: 'objects/Notes' }, [Buffer.from(JSON.stringify({ image }))]);
  const { sysObjectId }: { sysObjectId: string } = JSON.parse(await text(made));
  const path = `files/Notes/${sysObjectId}/image/large.bin`;
  return {
    async send(megabytes, { form } = { form: false }) {
      const hash = createHash('sha256');
      const type = form ? `multipart/form-data; boundary=${boundary}` : 'application/octet-stream';
      const body = form ? inForm(data(megabytes, hash)) : data(megabytes, hash);
      const answer = await ask(url, { method: 'PUT', path, type }, body);
      const said = await text(answer);
      if (answer.statusCode !== 204) throw new Error(`the upload was answered ${answer.statusCode}: ${said}`);
      return hash.digest('hex');
    },
    async fetch() {
      const hash = createHash('sha256');
      let length = 0;
      for await (const chunk of await ask(url, { method: 'GET', path }, [])) {
        hash.update(chunk);
        length += chunk.length;
      }
      return { length, hash: hash.digest('hex') };
    },
  };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly type?: string;
}

/** By Node's own client: `fetch` takes several times the server's time for a gigabyte. */
async function ask(
  url: string,
  { method, path, type = 'application/json' }: Asked,
  body: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<IncomingMessage> {
  const headers = { 'x-appstax-appkey': key, 'content-type': type };
  const sent = request(`${url}/api/latest/${path}`, { method, headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject);
  });
  await pipeline(Readable.from(body), sent);
  return await answered;
}

const megabyte = 1024 * 1024;
const boundary = 'boundary-of-the-benchmark';

/** Data that does not repeat and is cheap to make: the same random megabyte, each time with another beginning. */
async function* data(megabytes: number, hash: Hash): AsyncGenerator<Buffer, void, undefined> {
  const random = randomBytes(megabyte);
  for (let index = 0; index < megabytes; index += 1) {
    const piece = Buffer.from(random);
    piece.writeUInt32LE(index);
    hash.update(piece);
    yield piece;
  }
}

async function* inForm(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="large.bin"\r\n\r\n`);
  yield* content;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

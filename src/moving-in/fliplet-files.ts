import type { FlipletClient } from '../../clients/fliplet.ts';
import { ApiError } from '../../clients/runtime/api-error.ts';
import { fileAddress } from '../dialects/fliplet/file-address.ts';
import { asJson, isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../records/json.ts';
import type { SourceFile } from './source.ts';

/** Where files are, and where they are going to be. */
export interface MediaOptions {
  readonly client: FlipletClient;
  /** The address of the source. */
  readonly url: string;
  /** That of this server; without it no file comes over. */
  readonly publicUrl: string | undefined;
}

/** The column in which clients keep the id of the file whose address is in another. */
const idColumn = (name: string) => `${name}MediaFileId`;

/**
 * The files of the source to which the texts of an entry hold addresses, also within longer texts, one for each column and file. Once it is
 * stored, its addresses in that column are this server's, and so is its id in the column beside.
 */
export function filesIn(data: JsonObject, { client, url, publicUrl }: MediaOptions): readonly SourceFile[] {
  if (publicUrl === undefined) return [];
  const pattern = addressPattern(url);
  return Object.entries(data).flatMap(([field, value]) => {
    const found = new Map<number, string>();
    for (const text of textsIn(value)) {
      for (const [, id = '', name = ''] of text.matchAll(pattern)) found.set(Number(id), decoded(name));
    }
    return [...found].map(
      ([fileId, name]): SourceFile => ({
        field,
        name: name === '' ? `file ${fileId}` : name,
        open: async () => await contentOf(client, fileId),
        placed: (now, file) => {
          const address = fileAddress(file, { url: publicUrl });
          return replacedIn(now, field, fileId, {
            address: (text) => text.replace(pattern, (whole, id) => (Number(id) === fileId ? address : whole)),
            id: file.id,
          });
        },
      }),
    );
  });
}

async function contentOf(client: FlipletClient, fileId: number): Promise<Response | undefined> {
  try {
    return await client.raw.readMediaFile({ path: { fileId } });
  } catch (error) {
    if (error instanceof ApiError && [400, 401, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
}

/** Addresses of files at the source: the id, and the name if there is one. They end where a text, a tag or a Markdown link ends. */
function addressPattern(url: string): RegExp {
  const origin = new URL(url).origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${origin}/v1/media/files/(\\d{1,15})(?:/contents/([^\\s"'<>()?#]*))?(?:\\?[^\\s"'<>()#]*)?`, 'g');
}

interface Replacement {
  readonly address: (text: string) => string;
  readonly id: number;
}

function replacedIn(data: JsonObject, field: string, fileId: number, { address, id }: Replacement): JsonObject {
  const beside = idColumn(field);
  return objectOf(
    Object.entries(data).map(([name, value]): [string, Json] => {
      if (name === field) return [name, mapped(value, (one) => (typeof one === 'string' ? address(one) : one))];
      return name === beside ? [name, mapped(value, (one) => (one === fileId ? id : one))] : [name, value];
    }),
  );
}

/** A value with every text, number and the like in it replaced. */
function mapped(value: Json, change: (one: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => mapped(asJson(item), change));
  if (!isJsonObject(value)) return change(value);
  return objectOf(Object.keys(value).map((key) => [key, mapped(ownValue(value, key) ?? null, change)]));
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(asJson(item)));
  return isJsonObject(value) ? Object.keys(value).flatMap((key) => textsIn(ownValue(value, key) ?? null)) : [];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

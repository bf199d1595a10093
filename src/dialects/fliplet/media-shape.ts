import type { Exchange } from '../../http/exchange.ts';
import type { File } from '../../records/files/file.ts';
import type { Folder } from '../../records/files/folders.ts';
import { isJsonObject, type JsonObject, ownValue } from '../../records/json.ts';
import { fileAddress } from './file-address.ts';

/** A file as media lists show it. */
export function shownFile(file: File, exchange: Exchange) {
  const { id, name, contentType, length, place, organizationId, appId, dialects } = file;
  const time = file.storedAt.toISOString();
  return {
    id,
    name,
    contentType,
    size: length,
    url: fileAddress(file, exchange),
    mediaFolderId: place?.kind === 'folder' ? place.folderId : null,
    organizationId,
    appId,
    metadata: metadataOf(dialects),
    createdAt: time,
    updatedAt: time,
  };
}

/** A folder as media lists show it. */
export function shownFolder({ createdAt, updatedAt, ...facts }: Folder) {
  return { ...facts, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** What a client told of the file when it was uploaded; clients recognise files that they need not upload again by it. */
function metadataOf(dialects: JsonObject): { checksum?: string } {
  const own = ownValue(dialects, 'fliplet');
  const checksum = isJsonObject(own) ? ownValue(own, 'checksum') : undefined;
  return typeof checksum === 'string' ? { checksum } : {};
}

import type { ShareChange } from '../../records/change-shares.ts';
import { asJson, isJsonObject, type Json, type JsonObject, ownValue } from '../../records/json.ts';
import { maximumNameLength } from '../../records/names.ts';
import { everybody, type ShareRight, shareRights } from '../../records/shares.ts';
import { invalid } from './invalid.ts';
import { permissionOf } from './object-shape.ts';

/** More than any app sends; bounds the work of one request. */
const mostEntries = 1000;

/**
 * Reads a list of grants or revokes. Keys are taken in any letter case, and an entry with a key `*` and no user name speaks of
 * everybody: the guide's own example is written so (defect C14).
 *
 * @throws Problem `invalid-request` naming the entry that is not one
 */
export function permissionEntries(list: unknown, place: 'grants' | 'revokes'): ShareChange[] {
  const entries = asJson(list ?? []);
  if (!Array.isArray(entries)) throw invalid(place, 'expected a list');
  const changes = entries.flatMap((entry: Json, index) => changesOf(entry, `${place}[${index}]`));
  if (changes.length > mostEntries) throw invalid(place, `holds more than ${mostEntries} permissions`);
  return changes;
}

function changesOf(entry: Json, place: string): ShareChange[] {
  if (!isJsonObject(entry)) throw invalid(place, 'expected an object');
  const oid = memberOf(entry, 'sysobjectid');
  if (typeof oid !== 'string' || oid === '') throw invalid(`${place}.sysObjectId`, 'expected the id of an object');
  const username = memberOf(entry, 'username') ?? (Object.hasOwn(entry, everybody) ? everybody : undefined);
  if (typeof username !== 'string' || username === '' || username.length > maximumNameLength) {
    throw invalid(`${place}.username`, 'expected the name of a user');
  }
  const permissions = memberOf(entry, 'permissions');
  if (!Array.isArray(permissions)) throw invalid(`${place}.permissions`, 'expected a list of permissions');
  return permissions.map((permission: Json, index) => {
    const right = rights.get(String(permission));
    if (right !== undefined) return { oid, username: username.normalize('NFC'), right };
    throw invalid(`${place}.permissions[${index}]`, `expected one of ${[...rights.keys()].join(', ')}`);
  });
}

function memberOf(entry: JsonObject, lowerName: string): Json | undefined {
  const name = Object.keys(entry).find((key) => key.toLowerCase() === lowerName);
  return name === undefined ? undefined : ownValue(entry, name);
}

const rights: ReadonlyMap<string, ShareRight> = new Map(shareRights.map((right) => [permissionOf[right], right]));

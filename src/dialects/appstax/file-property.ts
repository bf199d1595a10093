import { isJsonObject, type Json, type JsonObject } from '../../records/json.ts';
import { invalid } from './invalid.ts';

/** Longest name of a file, in characters. */
const longestName = 1000;

/** Whether a value has the form of a file property; the guide spells the keys in two ways, so letter case does not count. */
export function isFileValue(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && member(value, 'sysdatatype') === 'file';
}

/** The name of the file that a stored value describes; undefined when it describes none. */
export function fileNameIn(value: Json | undefined): string | undefined {
  const name = isFileValue(value) ? member(value, 'filename') : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/**
 * Reads a file property of a body. What clients send back of the answers, such as the URL, is left out; an empty name means
 * that there is no file.
 *
 * @returns undefined for no file
 * @throws Problem `invalid-request` for a name that is missing or longer than 1000 characters
 */
export function readFileProperty(property: string, value: JsonObject): JsonObject | undefined {
  const filename = member(value, 'filename') ?? '';
  if (typeof filename !== 'string' || filename.length > longestName) {
    throw invalid(`${property}.filename`, `expected the name of a file, of at most ${longestName} characters`);
  }
  return filename === '' ? undefined : fileProperty(filename);
}

/** A file property as it is stored. */
export function fileProperty(filename: string): JsonObject {
  return { sysDatatype: 'file', filename };
}

/** A file property as it is read: with the URL below the base address, without a leading slash (guide). */
export function shownFile(filename: string, collection: string, oid: string, property: string): JsonObject {
  const url = ['files', collection, oid, property, filename].map(encodeURIComponent).join('/');
  return { sysDatatype: 'file', filename, url };
}

function member(object: JsonObject, lowerName: string): Json | undefined {
  const name = Object.keys(object).find((key) => key.toLowerCase() === lowerName);
  return name === undefined ? undefined : object[name];
}

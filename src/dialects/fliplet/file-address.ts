import type { Exchange } from '../../http/exchange.ts';
import type { File } from '../../records/files/file.ts';

/**
 * The address at which a file can be fetched, as the caller reached this server. It holds the file's key, so that pages can show the
 * file without a token to whomever they show the entry.
 */
export function fileAddress(
  { id, key, name }: Pick<File, 'id' | 'key' | 'name'>,
  { url }: Pick<Exchange, 'url'>,
): string {
  const label = encodeURIComponent(Buffer.from(name, 'utf8').toString('utf8').slice(-200)) || 'file';
  // A segment of dots would be a step in the path.
  const safe = /^\.+$/.test(label) ? 'file' : label;
  return new URL(`/v1/media/files/${id}/contents/${safe}?key=${key}`, url).href;
}

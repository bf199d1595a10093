/**
 * The type of a file: the one that was sent with it, else what the ending of its name tells. Some clients send every file as
 * mere bytes.
 */
export function fileType(sent: string | undefined, filename: string): string {
  const type = (sent ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !unspecific.has(type)) return type;
  const told = byEnding.get(/\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? '');
  return told ?? (type === 'text/plain' ? type : 'application/octet-stream');
}

/** What clients send when they do not know, when curl labels a raw body, and what a part is taken for that names no type. */
const unspecific: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/x-www-form-urlencoded',
  'binary/octet-stream',
  'text/plain',
]);

const byEnding: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
]);

/**
 * Whether a file of this type may be shown inside of a page of this origin. Everything else is a download: HTML and SVG run scripts,
 * and what a browser makes of other types is not for an upload to decide.
 */
function isShownInline(contentType: string): boolean {
  return inlineTypes.has(contentType);
}

const inlineTypes: ReadonlySet<string> = new Set(
  ['png', 'jpeg', 'gif', 'webp', 'avif', 'bmp'].map((type) => `image/${type}`),
);

/**
 * The `content-disposition` header for a file (RFC 6266): a plain name for old clients, and the exact one in UTF-8 beside it when they
 * differ. Line breaks, quotes and everything else that could end the header early are replaced or percent-encoded.
 */
export function contentDisposition(name: string, contentType: string): string {
  const kind = isShownInline(contentType) ? 'inline' : 'attachment';
  const wellFormed = wellFormedText(name);
  const plain = wellFormed.replaceAll(/[^ !#-[\]-~]/g, '_').slice(0, 200);
  if (plain === '') return kind;
  if (plain === wellFormed) return `${kind}; filename="${plain}"`;
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded(wellFormedText(wellFormed.slice(0, 1000)))}`;
}

/** `encodeURIComponent` leaves four characters that RFC 8187 does not allow. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Half of a surrogate pair has no UTF-8; it becomes the replacement character. */
function wellFormedText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

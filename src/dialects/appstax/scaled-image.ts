/** Longest side of a scaled image, in pixels. */
export const longestSide = 4096;

/** The largest image that is scaled, in bytes as stored: it has to be in memory whole. */
export const largestImage = 32 * 1024 * 1024;

/** How to scale: into a box with the proportions kept, or filling the box with what is over cut off on both sides. */
export interface Scaling {
  readonly operation: 'resize' | 'crop';
  /** In pixels; undefined: as the other side wants it. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/**
 * Scales an image, never to more than it has. Upright as its camera says, in its own format.
 *
 * @returns undefined for what is no image of a known format, or has more than 50 million pixels
 */
export async function scaledImage(
  content: Uint8Array,
  { operation, width, height }: Scaling,
): Promise<{ readonly data: Uint8Array; readonly contentType: string } | undefined> {
  if (content.length === 0) return undefined;
  // A library of machine code of many megabytes, which most servers never need.
  const { default: sharp } = await import('sharp');
  const image = sharp(content, { limitInputPixels: 50_000_000, failOn: 'error' });
  try {
    const { format } = await image.metadata();
    const contentType = formats.get(format);
    if (contentType === undefined) return undefined;
    const fills = operation === 'crop' && width !== undefined && height !== undefined;
    const data = await image
      .autoOrient()
      .resize({
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
        fit: fills ? 'cover' : 'inside',
        withoutEnlargement: true,
      })
      .timeout({ seconds: 10 })
      .toBuffer();
    return { data, contentType };
  } catch (error) {
    // The library throws plain errors, all of them about what it was given to read.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** SVG is not among them: it is a program for drawing, which strangers shall not run here. */
const formats: ReadonlyMap<string, string> = new Map([
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['gif', 'image/gif'],
]);

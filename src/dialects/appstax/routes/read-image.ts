import type { Operations } from '../../../../generated/appstax/operations.ts';
import { fileAnswer } from '../../../http/file-answer.ts';
import { openContent } from '../../../records/files/read-file.ts';
import type { AppstaxContext } from '../context.ts';
import { invalid } from '../invalid.ts';
import { readableFile } from '../object-file.ts';
import { largestImage, longestSide, scaledImage } from '../scaled-image.ts';

/** Get an image in another size (behaviour note, 11.5). Whoever may read the file may have it in any size. */
export const readImage: Operations<AppstaxContext>['readImage'] = async ({ params, headers }, context) => {
  const { operation } = params;
  const [width, height] = [sideOf(params.width, 'width'), sideOf(params.height, 'height')];
  const file = await readableFile(context, params);
  const facts = {
    name: file.name,
    tag: `${file.hash}-${operation}-${width ?? 'free'}-${height ?? 'free'}`,
    modifiedAt: file.storedAt,
  };
  const known = fileAnswer({ ...facts, contentType: '', length: 0 }, headers, () => new Blob([]).stream());
  if (!('body' in known)) return { status: 304, headers: known.headers };
  if (file.length > largestImage) throw invalid('filename', 'is too large to be scaled', 'path');
  const content = new Uint8Array(await new Response(openContent(context.store.database, file)).arrayBuffer());
  const image = await scaledImage(content, { operation, width, height });
  if (image === undefined) throw invalid('filename', 'is no image that can be scaled', 'path');
  const { data, contentType } = image;
  const answer = fileAnswer({ ...facts, contentType, length: data.length }, {}, () => new Blob([data]).stream());
  // Not by parts: an image of another size is small.
  const { 'accept-ranges': _, ...rest } = answer.headers;
  return { status: 200, contentType: '*/*', body: data, headers: rest };
};

function sideOf(text: string, name: 'width' | 'height'): number | undefined {
  if (text === '-') return undefined;
  const side = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (side < 1 || side > longestSide) throw invalid(name, `expected "-" or 1 to ${longestSide} pixels`, 'path');
  return side;
}

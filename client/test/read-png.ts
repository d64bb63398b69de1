// Looks into a PNG file with the browser's own reader.
import type { Page } from 'playwright-core';

/** What a picture holds. */
export interface SeenPicture {
  readonly width: number;
  readonly height: number;
  /** The part of the pixels that are not white, from 0 to 1. */
  readonly inked: number;
}

/** Reads the file in a page; throws when it is not a PNG that the browser can show. */
export async function readPng(page: Page, bytes: Uint8Array): Promise<SeenPicture> {
  const signature = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (signature !== '\u0089PNG\r\n\u001A\n') throw new Error(`a PNG does not begin with ${JSON.stringify(signature)}`);
  return page.evaluate(async (base64) => {
    const read = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([read], { type: 'image/png' }));
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('there is no canvas');
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const white = pixels.reduce((count, pixel) => count + (pixel === 0xffffffff ? 1 : 0), 0);
    return { width, height, inked: 1 - white / pixels.length };
  }, Buffer.from(bytes).toString('base64'));
}

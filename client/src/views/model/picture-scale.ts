// How many pixels of a picture go on one of the drawing: two, so that it is sharp when printed, or as many as can be drawn.

/** What is aimed at. */
export const sharpScale = 2;

/** Neither side may be longer: no browser that VS Code runs in draws more. */
const longestSide = 16_384;
/** All pixels together: 256 MB while they are drawn. */
const mostPixels = 2 ** 26;

/** The scale for a drawing of this size; below `sharpScale` where the picture would otherwise be too large to draw. */
export function pictureScale(width: number, height: number): number {
  return Math.min(sharpScale, longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
}

// Draws a picture of the matrix on a canvas, which needs no leave from the page's policy, and turns it into PNG.
import { gradePath, ringPath } from '../src/views/model/grade-icon';
import { pictureColours, pictureFont, type MatrixPicture, type Shape } from '../src/views/model/matrix-picture';
import type { DrawnPicture } from '../src/views/model/matrix-messages';
import { pictureScale } from '../src/views/model/picture-scale';

/** The picture as the bytes of a PNG file; undefined where the browser cannot draw it. */
export async function drawPng({ width, height, shapes }: MatrixPicture): Promise<DrawnPicture | undefined> {
  const scale = pictureScale(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return undefined;
  context.scale(scale, scale);
  context.fillStyle = pictureColours.paper;
  context.fillRect(0, 0, width, height);
  const ring = new Path2D(ringPath());
  for (const shape of shapes) draw(context, shape, ring);
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return made === null ? undefined : { bytes: new Uint8Array(await made.arrayBuffer()), scale };
}

function draw(context: CanvasRenderingContext2D, shape: Shape, ring: Path2D): void {
  const { x, y } = shape;
  switch (shape.kind) {
    case 'band':
      context.fillStyle = pictureColours.band;
      context.fillRect(x, y, shape.width, shape.height);
      return;
    case 'rule':
      context.fillStyle = pictureColours.rule;
      context.fillRect(x, y - 0.5, shape.width, 1);
      return;
    case 'disc': {
      const filled = gradePath(shape.grade);
      context.translate(x, y);
      context.fillStyle = context.strokeStyle = shape.colour;
      context.lineWidth = 1.3;
      context.stroke(ring);
      if (filled !== undefined) context.fill(new Path2D(filled));
      context.translate(-x, -y);
      return;
    }
    case 'text':
      context.font = `${shape.bold ? 'bold ' : ''}${String(pictureFont.size)}px ${pictureFont.family}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillStyle = shape.colour;
      context.fillText(shape.text, x, y);
      return;
  }
}

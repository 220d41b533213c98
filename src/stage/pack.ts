import type { Parts } from "../art/characters/parts.ts";
import type { AtlasFrame } from "./atlas.ts";
import { nextTask } from "./turns.ts";

/** Pieces on one sheet. */
export interface Packed {
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
  /** Draws the sheet at a scale. */
  readonly draw: (scale: number) => Promise<HTMLCanvasElement>;
}

/** How pieces are measured: each in a cell of its own, on one picture. */
export interface Measuring {
  /** No piece reaches further than this from the point it turns on (px). */
  readonly reach: number;
  /** The scale of the picture: what is measured is right to within one px of it. */
  readonly scale: number;
}

/** The pieces of a body are small, and must fit each other well. */
const BODY: Measuring = { reach: 320, scale: 0.5 };
const PER_ROW = 8;
const TRIM_SCALE = 0.25;
const SHEET_WIDTH = 512;
const GAP = 3;
/** Alpha below this counts as nothing. */
const FAINT = 3;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Measures each piece and lays all of them on one sheet, tallest first. Needs a document; throws where a piece leaves its cell. */
export async function packParts(parts: Parts, measuring = BODY): Promise<Packed> {
  const names = Object.keys(parts);
  const boxes = await measure(names, parts, measuring);
  const order = names
    .map((name, index) => ({ name, box: boxes[index] }))
    .filter((one): one is { name: string; box: Box } => one.box !== undefined)
    .sort((one, other) => other.box.height - one.box.height);
  const frames: Record<string, AtlasFrame> = {};
  const width = Math.max(SHEET_WIDTH, ...order.map(({ box }) => box.width + 2 * GAP));
  let [x, y, rowHeight] = [GAP, GAP, 0];
  for (const { name, box } of order) {
    if (x + box.width + GAP > width) [x, y, rowHeight] = [GAP, y + rowHeight + GAP, 0];
    frames[name] = [x, y, box.width, box.height, -box.left, -box.top];
    x += box.width + GAP;
    rowHeight = Math.max(rowHeight, box.height);
  }
  const height = y + rowHeight + GAP;
  const sheet = order
    .map(({ name, box }) => {
      const [left = 0, top = 0] = frames[name] ?? [];
      return shifted(left - box.left, top - box.top, parts[name] ?? "", name);
    })
    .join("");
  return {
    width,
    height,
    frames,
    draw: (scale) => drawSvg(sheet, { width, height }, scale),
  };
}

/** The tight box of each piece about its pivot, in whole px; nothing for a piece with nothing to see. */
async function measure(
  names: readonly string[],
  parts: Parts,
  { reach, scale }: Measuring,
): Promise<readonly (Box | undefined)[]> {
  const cell = 2 * reach;
  const at = (i: number) => [(i % PER_ROW) * cell, Math.floor(i / PER_ROW) * cell] as const;
  const cells = names.map((name, i) => {
    const [x, y] = at(i);
    return shifted(x + reach, y + reach, parts[name] ?? "", `m${i}`);
  });
  const size = { width: PER_ROW * cell, height: Math.ceil(names.length / PER_ROW) * cell };
  const context = contextOf(await drawSvg(cells.join(""), size, scale));
  const side = cell * scale;
  return names.map((name, i) => {
    const [x, y] = at(i);
    const found = tightBox(context.getImageData(x * scale, y * scale, side, side));
    if (!found) return undefined;
    if (touchesEdge(found, side)) throw new Error(`the piece ${name} reaches out of its cell`);
    const left = Math.floor(found.left / scale) - 1 - reach;
    const top = Math.floor(found.top / scale) - 1 - reach;
    const right = Math.ceil((found.left + found.width) / scale) + 1 - reach;
    const bottom = Math.ceil((found.top + found.height) / scale) + 1 - reach;
    return { left, top, width: right - left, height: bottom - top };
  });
}

const touchesEdge = ({ left, top, width, height }: Box, side: number): boolean =>
  left === 0 || top === 0 || left + width === side || top + height === side;

function tightBox({ data, width, height }: ImageData): Box | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < FAINT) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) return undefined;
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** A part of a drawing as a canvas: just the box in which there is something to see, on whole px. */
export async function drawTrimmed(
  inner: string,
  size: Size,
  scale: number,
): Promise<{ readonly canvas: HTMLCanvasElement; readonly box: Box } | undefined> {
  const small = await drawSvg(inner, size, TRIM_SCALE);
  const found = tightBox(contextOf(small).getImageData(0, 0, small.width, small.height));
  if (!found) return undefined;
  const box = {
    left: Math.max(0, Math.floor((found.left - 1) / TRIM_SCALE)),
    top: Math.max(0, Math.floor((found.top - 1) / TRIM_SCALE)),
    width: Math.ceil((found.width + 2) / TRIM_SCALE),
    height: Math.ceil((found.height + 2) / TRIM_SCALE),
  };
  const moved = `<g transform="translate(${-box.left},${-box.top})">${inner}</g>`;
  return { canvas: await drawSvg(moved, box, scale), box };
}

/** A piece moved to its place; its gradients and clips get names of their own, since pieces share a sheet. */
function shifted(x: number, y: number, svg: string, scope: string): string {
  const own = svg
    .replaceAll(/id="([^"]+)"/g, `id="${scope}_$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${scope}_$1)`);
  return `<g transform="translate(${x},${y})">${own}</g>`;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An SVG drawing as a canvas, `scale` px for one of its own. */
export async function drawSvg(
  inner: string,
  { width, height }: Size,
  scale: number,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  // A large drawing is a long task; several that were ready at once would be one.
  await nextTask();
  contextOf(canvas).drawImage(image, 0, 0);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser gives no canvas to draw on");
  return context;
}

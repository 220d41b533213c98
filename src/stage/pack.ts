import type { Parts } from "../art/characters/parts.ts";
import type { AtlasFrame } from "./atlas.ts";

/** Pieces on one sheet. */
export interface Packed {
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
  /** Draws the sheet at a scale. */
  readonly draw: (scale: number) => Promise<HTMLCanvasElement>;
}

/** No piece reaches further than this from the point it turns on. */
const REACH = 300;
const CELL = 2 * REACH;
const PER_ROW = 8;
/** The pieces are measured on a picture of this scale. */
const MEASURE = 0.5;
const SHEET_WIDTH = 512;
const GAP = 3;
/** Alpha below this counts as nothing. */
const FAINT = 3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Measures each piece and lays all of them on one sheet, tallest first. Needs a document; throws where a piece leaves its cell. */
export async function packParts(parts: Parts): Promise<Packed> {
  const names = Object.keys(parts);
  const boxes = await measure(names.map((name) => parts[name] ?? ""));
  const order = names
    .map((name, index) => ({ name, box: boxes[index] }))
    .filter((one): one is { name: string; box: Box } => one.box !== undefined)
    .toSorted((one, other) => other.box.height - one.box.height);
  const frames: Record<string, AtlasFrame> = {};
  let [x, y, rowHeight] = [GAP, GAP, 0];
  for (const { name, box } of order) {
    if (x + box.width + GAP > SHEET_WIDTH) [x, y, rowHeight] = [GAP, y + rowHeight + GAP, 0];
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
    width: SHEET_WIDTH,
    height,
    frames,
    draw: (scale) => drawSvg(sheet, { width: SHEET_WIDTH, height }, scale),
  };
}

/** The tight box of each piece about its pivot, in whole px; nothing for a piece with nothing to see. */
async function measure(svgs: readonly string[]): Promise<readonly (Box | undefined)[]> {
  const rows = Math.ceil(svgs.length / PER_ROW);
  const cells = svgs.map((svg, i) => {
    const [column, row] = [i % PER_ROW, Math.floor(i / PER_ROW)];
    return shifted(column * CELL + REACH, row * CELL + REACH, svg, `m${i}`);
  });
  const size = { width: PER_ROW * CELL, height: rows * CELL };
  const canvas = await drawSvg(cells.join(""), size, MEASURE);
  const side = CELL * MEASURE;
  const context = contextOf(canvas);
  return svgs.map((_, i) => {
    const [column, row] = [i % PER_ROW, Math.floor(i / PER_ROW)];
    const found = tightBox(context.getImageData(column * side, row * side, side, side));
    if (!found) return undefined;
    const left = Math.floor(found.left / MEASURE) - 1 - REACH;
    const top = Math.floor(found.top / MEASURE) - 1 - REACH;
    const right = Math.ceil((found.left + found.width) / MEASURE) + 1 - REACH;
    const bottom = Math.ceil((found.top + found.height) / MEASURE) + 1 - REACH;
    return { left, top, width: right - left, height: bottom - top };
  });
}

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
  if (left === 0 || top === 0 || right === width - 1 || bottom === height - 1)
    throw new Error("a piece of a character reaches out of its cell");
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
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
  contextOf(canvas).drawImage(image, 0, 0);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser gives no canvas to draw on");
  return context;
}

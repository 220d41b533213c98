/** The few SVG elements every picture of a place, badge or light is made of, as text. */

export interface Look {
  readonly opacity?: number;
  readonly transform?: string;
}

const DECIMALS = 100;
const LINE_WIDTH = 3;

/** A number as short SVG text: two decimals at most. */
export function num(value: number): string {
  return String(Math.round(value * DECIMALS) / DECIMALS);
}

function attributes(look: Look): string {
  const opacity = look.opacity === undefined ? "" : ` opacity="${num(look.opacity)}"`;
  const transform = look.transform === undefined ? "" : ` transform="${look.transform}"`;
  return opacity + transform;
}

/** A rectangle; `round` is its corner radius. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  round = 0,
  look: Look = {},
): string {
  const box = `x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`;
  return `<rect ${box} rx="${num(round)}" fill="${fill}"${attributes(look)}/>`;
}

/** A filled path. */
export function path(d: string, fill: string, look: Look = {}): string {
  return `<path d="${d}" fill="${fill}"${attributes(look)}/>`;
}

/** A stroked path with round ends and corners. */
export function line(d: string, stroke: string, width = LINE_WIDTH, look: Look = {}): string {
  const ends = `stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${num(width)}" ${ends}${attributes(look)}/>`;
}

/** A stroked path of dots or dashes; `dashes` is an SVG dash array. */
export function dashes(d: string, stroke: string, width: number, pattern: string, opacity = 1): string {
  return line(d, stroke, width, { opacity }).replace("/>", ` stroke-dasharray="${pattern}"/>`);
}

/** A filled circle. */
export function circle(x: number, y: number, radius: number, fill: string, look: Look = {}): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}"${attributes(look)}/>`;
}

/** A filled ellipse. */
export function ellipse(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: string,
  look: Look = {},
): string {
  const shape = `cx="${num(x)}" cy="${num(y)}" rx="${num(radiusX)}" ry="${num(radiusY)}"`;
  return `<ellipse ${shape} fill="${fill}"${attributes(look)}/>`;
}

/** A group under any transform. */
export function group(transform: string, ...parts: readonly string[]): string {
  return `<g transform="${transform}">${parts.join("")}</g>`;
}

/** A group moved to a point and scaled there. */
export function at(x: number, y: number, scale: number, ...parts: readonly string[]): string {
  const grow = scale === 1 ? "" : ` scale(${num(scale)})`;
  return group(`translate(${num(x)},${num(y)})${grow}`, ...parts);
}

/** Parts seen in a mirror across the vertical axis x = 0. */
export function mirror(...parts: readonly string[]): string {
  return group("scale(-1,1)", ...parts);
}

/** The same parts twice: as drawn and mirrored across x = 0. */
export function bothSides(...parts: readonly string[]): string {
  return parts.join("") + mirror(...parts);
}

export type Stop = readonly [offset: number, colour: string, opacity?: number];

function stopText([offset, colour, opacity]: Stop): string {
  const fade = opacity === undefined ? "" : ` stop-opacity="${num(opacity)}"`;
  return `<stop offset="${num(offset)}" stop-color="${colour}"${fade}/>`;
}

/** A gradient from top to bottom. */
export function downwardGradient(id: string, stops: readonly Stop[]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.map(stopText).join("")}</linearGradient>`;
}

/** A gradient from the upper left to the lower right corner. */
export function slantedGradient(id: string, stops: readonly Stop[]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1">${stops.map(stopText).join("")}</linearGradient>`;
}

/** A glow: strongest in the middle, gone at the rim. */
export function glowGradient(id: string, colour: string, strength: number): string {
  const stops: readonly Stop[] = [
    [0, colour, strength],
    [1, colour, 0],
  ];
  return `<radialGradient id="${id}">${stops.map(stopText).join("")}</radialGradient>`;
}

/** The paint value that refers to a gradient or pattern. */
export function paint(id: string): string {
  return `url(#${id})`;
}

/** Draw one part for each item and join the text. */
export function each<T>(items: readonly T[], draw: (item: T, index: number) => string): string {
  return items.map(draw).join("");
}

/** Draw a part a fixed number of times. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

/** The item at an index, going round the list again when it is past the end. */
export function cycle<T>(items: readonly [T, ...T[]], index: number): T {
  return items[index % items.length] ?? items[0];
}

import { num } from "../shapes.ts";

/** The shapes a head can have below the brow. Above it all heads of an age are alike, so that hair fits every one. */

export const FACE_SHAPES = ["round", "long", "oval", "heart", "square", "full"] as const;
export type FaceShape = (typeof FACE_SHAPES)[number];

/** The right half of a face from the cheek down: the widest point, two points that bend the jaw, and the chin's y. */
interface Jaw {
  readonly cheek: readonly [x: number, y: number];
  readonly jaw: readonly [x: number, y: number];
  readonly chin: number;
  readonly bottom: number;
}

const jaw = (x: number, y: number, jawX: number, jawY: number, chin: number, bottom: number): Jaw => ({
  cheek: [x, y],
  jaw: [jawX, jawY],
  chin,
  bottom,
});

const CHILD_JAWS: Readonly<Record<FaceShape, Jaw>> = {
  round: jaw(78.5, 14, 76, 50, 41, 79),
  long: jaw(75.5, 14, 73, 56, 39, 84),
  oval: jaw(76, 11, 73, 52, 32, 82),
  heart: jaw(78, 8, 73, 46, 23, 80),
  square: jaw(77, 16, 76, 55, 50, 79),
  full: jaw(80.5, 19, 79, 54, 43, 80),
};
const ADULT_JAWS: Readonly<Record<FaceShape, Jaw>> = {
  round: jaw(73, 16, 72, 54, 40, 81),
  long: jaw(71, 16, 69, 56, 40, 83),
  oval: jaw(69.5, 12, 66, 54, 29, 86),
  heart: jaw(70.5, 9, 65, 50, 21, 86),
  square: jaw(71.5, 20, 73, 64, 52, 84),
  full: jaw(75, 22, 77, 61, 47, 84),
};

const jawOf = (shape: FaceShape, adult: boolean): Jaw => (adult ? ADULT_JAWS : CHILD_JAWS)[shape];

/** How far from the middle the cheeks blush: on a narrow face nearer, so that they stay on it when it turns. */
const CHEEKS: Readonly<Record<FaceShape, readonly [child: number, adult: number]>> = {
  round: [50, 42],
  long: [48, 42],
  oval: [47, 40],
  heart: [45, 38],
  square: [50, 42],
  full: [50, 42],
};
export const cheekX = (shape: FaceShape, adult: boolean): number => CHEEKS[shape][adult ? 1 : 0];

/** The outline of a head about its centre. */
export function headOutline(shape: FaceShape, adult: boolean): string {
  const { cheek, jaw, chin, bottom } = jawOf(shape, adult);
  const [x, y] = cheek;
  const [side, temple, crown] = adult ? [71, -16, -82] : [76, -14, -80];
  const bend = adult ? 41 : 44;
  const high = adult ? -58 : -56;
  return (
    `M${-side},${temple}C${-side},${high} ${-bend},${crown} 0,${crown}C${bend},${crown} ${side},${high} ${side},${temple}` +
    `C${side},${temple + 9} ${num(x + 0.5)},${y - 12} ${x},${y}C${jaw[0]},${jaw[1]} ${chin},${bottom} 0,${bottom}` +
    `C${-chin},${bottom} ${-jaw[0]},${jaw[1]} ${-x},${y}C${num(-x - 0.5)},${y - 12} ${-side},${temple + 9} ${-side},${temple}Z`
  );
}

/** The lower edge of a face from its left cheek round the chin to the right one, `out` px outside the skin. */
export function jawLine(shape: FaceShape, adult: boolean, out: number, from = 2): string {
  const { cheek, jaw, chin, bottom } = jawOf(shape, adult);
  const [x, low] = [cheek[0] + 1, bottom + out];
  const [jx, jy] = [jaw[0] + out * 0.6, jaw[1] + out * 0.7];
  return `M${-x},${from}C${num(-jx)},${num(jy)} ${-chin - out * 0.4},${low} 0,${low}C${chin + out * 0.4},${low} ${num(jx)},${num(jy)} ${x},${from}`;
}

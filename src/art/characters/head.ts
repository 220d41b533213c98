import { group, num } from "../shapes.ts";
import type { Ids } from "../svg.ts";
import { drawCue, type CueName } from "./cues.ts";
import type { Emotion } from "./emotions.ts";
import { drawEye, eyeCentre, type Side } from "./eyes.ts";
import {
  ADULT_MOUTH_SCALE,
  BROW_ABOVE_EYE,
  drawBrow,
  drawCheeks,
  drawGlasses,
  drawHeadBase,
  drawNose,
  MOUTH_Y,
  NOSE_Y,
  PARALLAX,
} from "./face.ts";
import { aidAt, drawAid } from "./aids.ts";
import { drawBeard } from "./beards.ts";
import { drawMarks } from "./marks.ts";
import { drawHair, hairWidth } from "./hair/hair.ts";
import { drawMouth, type MouthName } from "./mouths.ts";
import type { Figure } from "./spec.ts";

export interface HeadState {
  readonly emotion: Emotion;
  readonly turn: number;
  readonly blink: number;
  readonly mouth: MouthName;
  readonly cue: CueName | undefined;
}

/** A head in three sheets, in head space. */
export interface Head {
  readonly back: string;
  readonly front: string;
  readonly over: string;
}

/** How much a turned head narrows its far eye and widens its near one. */
export function eyeWidth(side: Side, turn: number): number {
  const far = side * turn > 0;
  return far ? 1 - Math.abs(turn) * 0.13 : 1 + Math.abs(turn) * 0.02;
}

export function drawHead(figure: Figure, state: HeadState, ids: Ids): Head {
  const { turn } = state;
  const hair = drawHair(figure);
  const moved = (by: number, inner: string) => group(`translate(${num(turn * by)},0)`, inner);
  const sheet = (by: number, inner: string) =>
    inner && group(`translate(${num(turn * by)},0) scale(${hairWidth(figure)},1)`, inner);
  const skin = moved(PARALLAX.face, drawCheeks(figure, state.emotion.cheek) + drawMarks(figure));
  const aid = figure.spec.aid ? aidBeside(figure, turn) : "";
  const front =
    drawHeadBase(figure, turn, hair.shadow, hair.coversEars, skin, ids) +
    moved(PARALLAX.face, drawFeatures(figure, state, ids)) +
    sheet(PARALLAX.hair, hair.front) +
    moved(PARALLAX.face, drawBrows(figure, state) + drawGlasses(figure)) +
    aid +
    (state.cue ? drawCue(state.cue) : "");
  const wide = (inner: string) =>
    inner && figure.faceWidth !== 1 ? group(`scale(${figure.faceWidth},1)`, inner) : inner;
  return {
    back: wide(sheet(PARALLAX.hairBack, hair.back)),
    front: wide(front),
    over: wide(sheet(PARALLAX.hair, hair.over)),
  };
}

function drawFeatures(figure: Figure, { emotion, turn, blink, mouth }: HeadState, ids: Ids): string {
  const [x, y] = eyeCentre(figure);
  const eye = (side: Side) =>
    group(
      `translate(${num(side * x)},${y}) scale(${num(eyeWidth(side, turn))},1)`,
      drawEye(figure, emotion, side, blink, ids),
    );
  const size = figure.adult ? "adult" : "child";
  const beard = figure.spec.beard
    ? group(`translate(${num(-turn * PARALLAX.face * 0.6)},0)`, drawBeard(figure))
    : "";
  return (
    beard +
    eye(-1) +
    eye(1) +
    group(`translate(${num(turn * PARALLAX.nose)},${NOSE_Y[size]})`, drawNose(figure)) +
    group(
      `translate(${num(turn * PARALLAX.mouth)},${MOUTH_Y[size]}) scale(${figure.adult ? ADULT_MOUTH_SCALE : 1})`,
      drawMouth(figure, mouth, ids),
    )
  );
}

function drawBrows(figure: Figure, { emotion, turn }: HeadState): string {
  const [x, eyeY] = eyeCentre(figure);
  const y = eyeY - BROW_ABOVE_EYE[figure.adult ? "adult" : "child"] + emotion.browY;
  const brow = (side: Side) =>
    group(
      `translate(${num(side * (x + 1))},${num(y)}) scale(${num(eyeWidth(side, turn))},1)`,
      drawBrow(figure, emotion.browIn, side),
    );
  return brow(-1) + brow(1);
}

function aidBeside(figure: Figure, turn: number): string {
  const [x, y] = aidAt(figure);
  return group(`translate(${num(x + turn * PARALLAX.ears)},${y})`, drawAid(figure));
}

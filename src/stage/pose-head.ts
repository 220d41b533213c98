import { eyeWidth } from "../art/characters/head.ts";
import { PARALLAX } from "../art/characters/face.ts";
import { setPiece, type Pieces, type Sheet } from "./pieces.ts";
import type { Expression, Posture } from "./posture.ts";

const DEGREE = Math.PI / 180;
/** drawCheeks draws a full blush at this strength, and a calm one at the first number. */
const BLUSH = { calm: 0.18, more: 0.4 } as const;
/** A beard is on the chin: it moves less than the face does. */
const BEARD_MOVES = 0.4;
/** px that a whole head moves at a full turn. */
const HEAD_MOVES = 5;

/** What the face shows right now, beside the posture. */
export interface Look {
  readonly expression: Expression;
  /** A lid that hides the expression's own for a moment: a blink. */
  readonly blink: "half" | "closed" | undefined;
  /** A mouth that hides the expression's own for a moment: talking. */
  readonly viseme: string | undefined;
  readonly showCue: boolean;
}

/** Moves every piece of a head to where the posture has it. Same sums as the still picture's head. */
export function poseHead(pieces: Pieces, sheet: Sheet, posture: Posture, look: Look): void {
  const { joints } = sheet.atlas;
  const unit = 1 / sheet.scale;
  const { turn } = posture;
  const faceX = turn * PARALLAX.face;
  pieces.face.x = faceX;
  pieces.nose.x = turn * PARALLAX.nose;
  pieces.mouth.x = turn * PARALLAX.mouth;
  pieces.hairFront.x = turn * PARALLAX.hair;
  if (pieces.glasses) pieces.glasses.x = faceX;
  if (pieces.beard) pieces.beard.x = faceX * (BEARD_MOVES - 1);
  if (pieces.aid) pieces.aid.setPosition(joints.aid[0] + turn * PARALLAX.ears, joints.aid[1]);
  pieces.cheeks.setAlpha((BLUSH.calm + BLUSH.more * posture.cheek) / (BLUSH.calm + BLUSH.more));
  const sheets = [
    [pieces.headBack, PARALLAX.hairBack],
    [pieces.head, 0],
    [pieces.headOver, PARALLAX.hair],
  ] as const;
  for (const [{ centre }, by] of sheets) {
    centre.setPosition(turn * (HEAD_MOVES + by * joints.headScale), joints.headCentre[1] + posture.headY);
    centre.setScale(joints.headScale * joints.faceWidth, joints.headScale);
  }
  poseEyes(pieces, sheet, posture, look);
  pieces.brows.forEach((brow, i) => {
    const side = i === 0 ? -1 : 1;
    brow.setPosition(faceX + side * (joints.eye[0] + 1), joints.browY + posture.browY);
    brow.rotation = side * posture.browIn * DEGREE;
    brow.scaleX = -side * unit * eyeWidth(side, turn);
  });
  setPiece(pieces.mouth, sheet, `mouth-${look.viseme ?? look.expression.mouth}`);
  const { cue } = look.expression;
  if (cue && look.showCue) setPiece(pieces.cue, sheet, `cue-${cue}`);
  else pieces.cue.setVisible(false);
}

function poseEyes(pieces: Pieces, sheet: Sheet, posture: Posture, { expression, blink }: Look): void {
  const { joints } = sheet.atlas;
  const lid = expression.lid === "closed" ? "closed" : (blink ?? expression.lid);
  for (const eye of pieces.eyes) {
    const open = lid !== "closed";
    eye.white.setVisible(open);
    eye.iris.setVisible(open);
    eye.rim.setVisible(open);
    setPiece(eye.lid, sheet, `lid-${lid}`);
    eye.root.setScale(eyeWidth(eye.side, posture.turn) * posture.white, posture.white);
    eye.iris.setScale(posture.iris / sheet.scale);
    eye.iris.setPosition(posture.gazeX * joints.gaze[0], posture.gazeY * joints.gaze[1] + 0.4);
  }
}

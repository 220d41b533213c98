import { GameObjects, type Scene } from "phaser";
import type { Atlas, AtlasScale } from "./atlas.ts";

type Container = GameObjects.Container;
type Image = GameObjects.Image;

/** The pictures of one character in the texture manager, and how to make game objects of them. */
export interface Sheet {
  readonly key: string;
  readonly atlas: Atlas;
  readonly scale: AtlasScale;
}

/** A limb of two pieces: the lower one hangs at the joint of the upper one. */
export interface Limb {
  readonly root: Container;
  readonly joint: Container;
  readonly upper: Image;
  readonly lower: Image;
}

export interface EyePieces {
  readonly root: Container;
  readonly side: -1 | 1;
  readonly white: Image;
  readonly iris: Image;
  readonly rim: Image;
  readonly lid: Image;
}

/** One of the three sheets of a head: it tilts at the neck, and is drawn about the head's centre. */
export interface HeadSheet {
  readonly neck: Container;
  readonly centre: Container;
}

/** Every game object of one character, put together but not posed yet. */
export interface Pieces {
  readonly shadow: Image;
  readonly torso: Image;
  readonly torsoSeated: Image;
  readonly neckwear: Image;
  /** Torso and what hangs at the neck. */
  readonly trunk: Container;
  readonly lap: Container;
  readonly legs: { readonly left: Limb; readonly right: Limb };
  readonly arms: { readonly left: Limb; readonly right: Limb };
  readonly headBack: HeadSheet;
  readonly head: HeadSheet;
  readonly headOver: HeadSheet;
  readonly face: Container;
  readonly cheeks: Image;
  readonly eyes: readonly [EyePieces, EyePieces];
  readonly brows: readonly [Image, Image];
  readonly nose: Image;
  readonly mouth: Image;
  readonly cue: Image;
  readonly hairFront: Image;
  readonly beard: Image | undefined;
  readonly glasses: Image | undefined;
  readonly aid: Image | undefined;
  readonly chair: { readonly back: Image; readonly middle: Image; readonly front: Image } | undefined;
}

/** Shows another piece of the same sheet; a piece that the sheet lacks has nothing to see. */
export function setPiece(image: Image, { atlas }: Sheet, name: string): void {
  const frame = atlas.frames[name];
  image.setVisible(frame !== undefined);
  if (!frame) return;
  const [, , width, height, pivotX, pivotY] = frame;
  image.setFrame(name).setOrigin(pivotX / width, pivotY / height);
}

export const SHADOW = { key: "shadow", width: 148, height: 30 } as const;

/** Makes the game objects of one character. */
export function makePieces(scene: Scene, sheet: Sheet, mentor: boolean): Pieces {
  const { joints, frames } = sheet.atlas;
  const image = (name: string, x = 0, y = 0): Image => {
    const made = new GameObjects.Image(scene, x, y, sheet.key);
    made.setScale(1 / sheet.scale);
    setPiece(made, sheet, name);
    return made;
  };
  const maybe = (name: string): Image | undefined => (frames[name] ? image(name) : undefined);
  const group = (
    x: number,
    y: number,
    children: readonly (Image | Container | undefined)[] = [],
  ): Container =>
    new GameObjects.Container(
      scene,
      x,
      y,
      children.filter((child) => child !== undefined),
    );
  const leg = (side: "left" | "right"): Limb => {
    const [x, y] = joints.hips[side];
    const [upper, lower] = [image(`thigh-${side}`), image(`shin-${side}`)];
    const joint = group(0, joints.shin, [lower]);
    return { root: group(x, y, [joint, upper]), joint, upper, lower };
  };
  const arm = (side: "left" | "right"): Limb => {
    const [x, y] = joints.shoulders[side];
    const [upper, lower] = [image(`upper-${side}`), image(`fore-${side}-relaxed`)];
    const joint = group(0, joints.upperArm, [lower]);
    return { root: group(x, y, [joint, upper]), joint, upper, lower };
  };
  const eye = (side: -1 | 1): EyePieces => {
    const [white, iris, rim, lid] = [image("eye-white"), image("iris"), image("eye-rim"), image("lid-soft")];
    lid.scaleX *= -side;
    return {
      root: group(side * joints.eye[0], joints.eye[1], [white, iris, rim, lid]),
      side,
      white,
      iris,
      rim,
      lid,
    };
  };
  const brow = (side: -1 | 1): Image => {
    const made = image("brow");
    made.scaleX *= -side;
    return made;
  };
  const eyes = [eye(-1), eye(1)] as const;
  const brows = [brow(-1), brow(1)] as const;
  const nose = image("nose", 0, joints.noseY);
  const mouth = image("mouth-soft", 0, joints.mouthY).setScale(joints.mouthScale / sheet.scale);
  const cheeks = image("cheeks");
  const [beard, glasses, aid] = [maybe("beard"), maybe("glasses"), maybe("aid")];
  const hairFront = image("hair-front");
  const cue = image("cue-tear").setVisible(false);
  const face = group(0, 0, [cheeks, maybe("freckles"), beard, eyes[0].root, eyes[1].root, nose, mouth]);
  const inHead = [image("head"), face, hairFront, ...brows, glasses, aid, cue];
  const torso = image("torso", ...joints.hip);
  const torsoSeated = image("torso-seated", ...joints.hip);
  const neckwear = image(mentor ? "neckwear-mentor" : "neckwear", ...joints.neck);
  const shadow = new GameObjects.Image(scene, 0, 2, SHADOW.key);
  shadow.setDisplaySize(SHADOW.width * (joints.adult ? 1 : 0.84), SHADOW.height * (joints.adult ? 1 : 0.84));
  const onNeck = (children: readonly (Image | Container | undefined)[]): HeadSheet => {
    const centre = group(0, 0, children);
    return { neck: group(joints.neck[0], joints.neck[1], [centre]), centre };
  };
  return {
    shadow,
    torso,
    torsoSeated,
    neckwear,
    trunk: group(0, 0, [torso, torsoSeated, neckwear]),
    lap: group(joints.hip[0], joints.hip[1], [maybe("lap")]),
    legs: { left: leg("left"), right: leg("right") },
    arms: { left: arm("left"), right: arm("right") },
    headBack: onNeck([maybe("hair-back")]),
    head: onNeck(inHead),
    headOver: onNeck([maybe("hair-over")]),
    face,
    cheeks,
    eyes,
    brows,
    nose,
    mouth,
    cue,
    hairFront,
    beard,
    glasses,
    aid,
    chair: joints.chair
      ? { back: image("chair-back"), middle: image("chair-middle"), front: image("chair-front") }
      : undefined,
  };
}

import type { GameObjects, Scene } from "phaser";
import type { Gesture } from "../art/catalogue.ts";
import type { Legs } from "../art/staging.ts";
import type { Motion } from "./motion.ts";
import { makePieces, type Pieces, type Sheet } from "./pieces.ts";
import { depthKey, depthOrder, isSeated, poseBody, STANDING, type Gait } from "./pose-body.ts";
import { poseHead } from "./pose-head.ts";
import { postureOf, type Bearing, type Expression, type Posture } from "./posture.ts";

/** ART.md, section 8: times in ms. */
const TIMES = {
  feel: 260,
  pose: 320,
  turn: 220,
  breath: 1700,
  viseme: 105,
  talk: 2500,
  step: 640,
  startWalk: 160,
  stopWalk: 200,
  fade: 250,
  sit: 300,
} as const;
const NOD = { px: 7, ms: 180 } as const;
const SHRUG = { px: 9, ms: 240 } as const;
const WAVE = { degrees: 26, ms: 240, times: 2 } as const;
const HOP = { px: 26, ms: 170 } as const;
const BLINK = [
  ["half", 0],
  ["closed", 45],
  ["half", 125],
  [undefined, 170],
] as const;
const BLINK_EVERY = { least: 1800, more: 3400, twice: 0.18, gap: 260 } as const;

/** One person on the stage: pieces, the posture they are in, and the small life that goes on. */
export class Buddy {
  readonly body: GameObjects.Container;
  readonly #motion: Motion;
  readonly #sheet: Sheet;
  readonly #pieces: Pieces;
  readonly #posture: Posture;
  readonly #gait: Gait = { ...STANDING };
  #expression: Expression;
  #blink: "half" | "closed" | undefined;
  #talkLeft = 0;
  #viseme: string | undefined;
  #showCue = false;
  #crouching = false;
  #order = "";
  #gone = false;

  constructor(scene: Scene, motion: Motion, sheet: Sheet, bearing: Bearing, mentor: boolean) {
    this.#motion = motion;
    this.#sheet = sheet;
    this.#pieces = makePieces(scene, sheet, mentor);
    const { posture, expression } = postureOf(bearing);
    this.#posture = posture;
    this.#expression = expression;
    if (sheet.atlas.joints.chair) this.#gait.sink = 1;
    this.body = scene.add.container(0, 0, [
      ...depthOrder(this.#pieces, posture, {
        seated: isSeated(this.#gait),
        crouching: false,
        raised: false,
      }),
    ]);
    this.#breathe();
    this.#blinkSoon();
    this.apply();
  }

  /** Whether this is somebody drawn on that sheet: who has the same name in another story may be somebody else. */
  isOn(sheet: Sheet): boolean {
    return this.#sheet.key === sheet.key;
  }

  /** Puts somebody somewhere at once. */
  stand(x: number, y: number, scale: number): void {
    this.body.setPosition(x, y).setScale(scale).setDepth(y);
  }

  /** Sits down, crouches, or stands up. */
  carry(legs: Legs): void {
    const sink = legs === "stand" && !this.#sheet.atlas.joints.chair ? 0 : 1;
    if (sink === 1) this.#crouching = legs === "crouch";
    if (this.#gait.sink !== sink) this.#motion.move(this.#gait, { to: { sink }, ms: TIMES.sit });
  }

  /** Makes a small movement that ends where it began; what lasts of a gesture is its pose. */
  gesture(gesture: Gesture): void {
    if (gesture === "nod" || gesture === "listen")
      this.#motion.move(this.#gait, {
        to: { nod: NOD.px },
        ms: NOD.ms,
        yoyo: true,
        repeat: gesture === "nod" ? 1 : 0,
      });
    if (gesture === "shrug")
      this.#motion.move(this.#gait, { to: { shrug: SHRUG.px }, ms: SHRUG.ms, yoyo: true });
    if (gesture === "wave")
      this.#motion.move(this.#gait, {
        to: { wave: WAVE.degrees },
        ms: WAVE.ms,
        yoyo: true,
        repeat: WAVE.times,
      });
  }

  /** Hops for joy, twice. */
  hop(): void {
    this.#motion.move(this.#gait, {
      to: { hop: HOP.px },
      ms: HOP.ms,
      ease: "Quad.out",
      yoyo: true,
      repeat: 1,
    });
  }

  /** Takes on a feeling, a pose and a turn; the small sign of the mood is shown beside a speaker. */
  feel(bearing: Bearing, showCue: boolean): void {
    const { posture, expression } = postureOf(bearing);
    const { turn, leftOut, leftBend, rightOut, rightBend, ...face } = posture;
    if (this.#expression.lid !== expression.lid) this.#blinkOnce();
    this.#expression = expression;
    this.#showCue = showCue;
    this.#motion.move(this.#posture, { to: face, ms: TIMES.feel, ease: "Back.out" });
    this.#motion.move(this.#posture, {
      to: { leftOut, leftBend, rightOut, rightBend },
      ms: TIMES.pose,
      ease: "Back.out",
    });
    this.#motion.move(this.#posture, { to: { turn }, ms: TIMES.turn });
  }

  /** Moves the mouth for a line of talk. */
  talk(): void {
    if (!this.#motion.reduced) this.#talkLeft = TIMES.talk;
  }

  hush(): void {
    this.#talkLeft = 0;
    this.#viseme = undefined;
  }

  get talking(): boolean {
    return this.#talkLeft > 0;
  }

  /** Walks (or rolls) somewhere in `ms`. */
  walk(x: number, y: number, scale: number, ms: number): void {
    this.#motion.still(this.body);
    this.body.setDepth(y);
    this.#motion.move(this.#gait, { to: { walk: 1 }, ms: TIMES.startWalk });
    this.#motion.move(this.body, {
      to: { x, y, scale },
      ms,
      onEnd: () => this.#motion.move(this.#gait, { to: { walk: 0 }, ms: TIMES.stopWalk }),
    });
  }

  appear(): void {
    this.body.setAlpha(this.#motion.reduced ? 1 : 0);
    this.#motion.move(this.body, { to: { alpha: 1 }, ms: TIMES.fade });
  }

  /** Fades out and takes every piece away. */
  leave(): void {
    this.#motion.move(this.body, { to: { alpha: 0 }, ms: TIMES.fade, onEnd: () => this.destroy() });
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    for (const moved of [this.body, this.#posture, this.#gait]) this.#motion.still(moved);
    this.body.destroy();
  }

  /** One frame of life: `now` and `passed` in ms. */
  tick(now: number, passed: number): void {
    if (this.#gone) return;
    if (this.#gait.walk > 0) this.#gait.phase += passed / TIMES.step;
    if (this.#talkLeft > 0) {
      this.#talkLeft -= passed;
      const { talking } = this.#expression;
      this.#viseme = talking[Math.floor(now / TIMES.viseme) % talking.length];
      if (this.#talkLeft <= 0) this.hush();
    }
    this.apply();
  }

  apply(): void {
    poseBody(this.#pieces, this.#sheet, this.#posture, this.#gait, this.#crouching, this.#expression);
    poseHead(this.#pieces, this.#sheet, this.#posture, {
      expression: this.#expression,
      blink: this.#blink,
      viseme: this.#viseme,
      showCue: this.#showCue,
    });
    this.#layer();
  }

  /** Puts the pieces in order from back to front, where that changed. */
  #layer(): void {
    const layering = {
      seated: isSeated(this.#gait),
      crouching: this.#crouching,
      raised: this.#expression.raised,
    };
    const key = depthKey(this.#posture, layering);
    if (key === this.#order) return;
    this.#order = key;
    depthOrder(this.#pieces, this.#posture, layering).forEach((piece, depth) => {
      piece.setDepth(depth);
    });
    this.body.sort("depth");
  }

  #breathe(): void {
    this.#motion.idle({
      targets: this.#gait,
      breath: 1,
      duration: TIMES.breath,
      yoyo: true,
      repeat: -1,
      ease: "Sine.inOut",
    });
  }

  #blinkSoon(): void {
    const wait = BLINK_EVERY.least + Math.random() * BLINK_EVERY.more;
    this.#motion.later(wait, () => {
      if (this.#gone) return;
      this.#blinkOnce();
      if (Math.random() < BLINK_EVERY.twice) this.#motion.later(BLINK_EVERY.gap, () => this.#blinkOnce());
      this.#blinkSoon();
    });
  }

  #blinkOnce(): void {
    for (const [lid, after] of BLINK)
      this.#motion.later(after, () => {
        this.#blink = lid;
      });
  }
}

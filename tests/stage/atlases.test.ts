import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LOOKS, MOODS, POSES } from "../../src/art/catalogue.ts";
import { CAST } from "../../src/art/characters/cast.ts";
import { takeApart } from "../../src/art/characters/parts.ts";
import { ATLAS_SCALES, atlasScaleFor, type Atlas } from "../../src/stage/atlas.ts";
import { postureOf } from "../../src/stage/posture.ts";
import { expectSoundSvg } from "../support/svg.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../assets/atlases");
const atlasOf = (look: string): Atlas => JSON.parse(readFileSync(path.join(FOLDER, `${look}.json`), "utf8"));

/** Two characters of a first scene fit into 150 kB at 1x and 300 kB at 2x (design: performance, budgets). */
const MOST_BYTES = { 1: 75_000, 2: 150_000 } as const;

describe.each(LOOKS)("the atlas of %s", (look) => {
  const atlas = atlasOf(look);
  const apart = takeApart(CAST[look]);

  it("was made from this very drawing: else run npm run atlases", () => {
    const drawing = createHash("sha256").update(JSON.stringify(apart)).digest("hex");
    expect(atlas.madeFrom).toBe(drawing);
    expect(atlas.joints).toEqual(apart.joints);
  });

  it("has a place for every piece that has something to see, and none over the edge", () => {
    for (const [name, svg] of Object.entries(apart.parts)) {
      expectSoundSvg(svg);
      const frame = atlas.frames[name];
      if (!frame) throw new Error(`${name} has no place`);
      const [x, y, width, height] = frame;
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(atlas.width);
      expect(y + height).toBeLessThan(atlas.height);
    }
  });

  it("keeps within its bytes", () => {
    for (const scale of ATLAS_SCALES)
      expect(statSync(path.join(FOLDER, `${look}@${scale}x.webp`)).size).toBeLessThan(MOST_BYTES[scale]);
  });

  it("has the hands, mouths and lids of every mood and pose", () => {
    for (const mood of MOODS) {
      for (const pose of [undefined, ...POSES]) {
        const { expression } = postureOf({
          mood,
          pose,
          turn: 0.5,
          gaze: undefined,
          adult: false,
          inChair: false,
        });
        const pieces = [
          `fore-left-${expression.leftHand}`,
          `fore-right-${expression.rightHand}`,
          ...[expression.mouth, ...expression.talking].map((mouth) => `mouth-${mouth}`),
          ...(expression.cue ? [`cue-${expression.cue}`] : []),
        ];
        for (const piece of pieces) expect(atlas.frames, `${mood} ${pose}`).toHaveProperty(piece);
      }
    }
  });
});

describe("which atlas", () => {
  it("is the small one up to the frame's own size, the large one above", () => {
    expect([0.5, 1, 1.1, 1.5, 2].map(atlasScaleFor)).toEqual([1, 1, 1, 2, 2]);
  });
});

import { expect, it } from "vitest";
import { diagnose, SOUND_PACK } from "../support/packs.ts";

it("the checker has nothing to say about the sound pack that every seeded fault starts from", () => {
  expect(diagnose(SOUND_PACK)).toEqual([]);
});

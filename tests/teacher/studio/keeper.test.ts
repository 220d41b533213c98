import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveState } from "../../../src/records/autosave.ts";
import type { Written } from "../../../src/records/drafts.ts";
import type { Draft } from "../../../src/teacher/studio/draft.ts";
import { openKeeper, PAUSE } from "../../../src/teacher/studio/keeper.ts";
import { SOUND_PACK } from "../../support/packs.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A browser whose writings end when they are told to. */
function open() {
  const written: Draft[] = [];
  const ends: ((written: Written) => void)[] = [];
  const told: SaveState["kind"][] = [];
  const drafts = {
    write: (_: string, pack: Draft) => {
      written.push(pack);
      return new Promise<Written>((end) => ends.push(end));
    },
  };
  const keeper = openKeeper(drafts, { key: "a", stamp: undefined }, ({ kind }) => told.push(kind));
  const end = async (how: Written) => {
    ends.shift()?.(how);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { keeper, written, told, end };
}

const [older, newer] = [
  { ...SOUND_PACK, id: "older" },
  { ...SOUND_PACK, id: "newer" },
];
const KEPT: Written = { kind: "kept", key: "a", stamp: "1" };

describe("the keeping of a draft while somebody types", () => {
  it("says that it is saved once the newest words are, and not when an older writing ends", async () => {
    const { keeper, written, told, end } = open();
    keeper.keep(older);
    await vi.advanceTimersByTimeAsync(PAUSE);
    keeper.keep(newer);
    await end(KEPT);
    expect(told.at(-1)).toBe("saving");
    expect(keeper.isAtRisk()).toBe(true);
    await vi.advanceTimersByTimeAsync(PAUSE);
    await end(KEPT);
    expect(written).toEqual([older, newer]);
    expect(told.at(-1)).toBe("saved");
    expect(keeper.isAtRisk()).toBe(false);
  });

  it("tells at once that a writing was refused, whatever waits", async () => {
    const { keeper, told, end } = open();
    keeper.keep(older);
    await vi.advanceTimersByTimeAsync(PAUSE);
    keeper.keep(newer);
    await end({ kind: "unkept", key: "a", why: "failed" });
    expect(told.at(-1)).toBe("unsaved");
  });
});

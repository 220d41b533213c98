import { describe, expect, it } from "vitest";
import { hallKey, isSign, LEGEND, type KeyPlace } from "../../src/hall/hall-keys.ts";
import { keyPlace } from "../../src/hall/hall-view.ts";
import { NEW_HALL } from "../../src/hall/hall-model.ts";
import { after, book, inScene, NEXT, toPhase } from "../support/hall.ts";

const SCENE = inScene("first-week/camp-rabbit");
const LINE = keyPlace(SCENE, book);
const VOTE = keyPlace(toPhase(SCENE, "vote"), book);
const PAIRS = keyPlace(toPhase(SCENE, "pairs"), book);
const AGAIN = keyPlace(toPhase(SCENE, "vote-again"), book);
const PICK = keyPlace(after(NEW_HALL, NEXT), book);
const press = (
  key: string,
  at: KeyPlace,
  more: { code?: string; shift?: boolean; onButton?: boolean } = {},
) =>
  hallKey({ key, code: more.code ?? "", shift: more.shift ?? false, onButton: more.onButton ?? false }, at);

describe("[C6] a clicker's keys", () => {
  it.each([
    ["a line", LINE],
    ["the first vote", VOTE],
    ["partner talk", PAIRS],
    ["the second vote", AGAIN],
    ["picking", PICK],
  ])("Page Down is Next at %s, and so are the right arrow and Space", (_, at) => {
    for (const key of ["PageDown", "ArrowRight", " "]) expect(press(key, at)).toEqual({ kind: "next" });
  });

  it("Page Up and the left arrow are Back", () => {
    for (const at of [LINE, VOTE, PAIRS])
      for (const key of ["PageUp", "ArrowLeft"]) expect(press(key, at)).toEqual({ kind: "back" });
  });

  it("at the second vote Page Up moves the marker, and the left arrow is still Back", () => {
    expect(press("PageUp", AGAIN)).toEqual({ kind: "mark", by: 1 });
    expect(press("ArrowLeft", AGAIN)).toEqual({ kind: "back" });
  });

  it("where there is a list, Page Up moves the marker through it", () => {
    expect(press("PageUp", PICK)).toEqual({ kind: "mark", by: 1 });
    expect(press("ArrowDown", PICK)).toEqual({ kind: "mark", by: 1 });
    expect(press("ArrowUp", PICK)).toEqual({ kind: "mark", by: -1 });
    expect(press("ArrowUp", LINE)).toBeUndefined();
  });

  it.each([".", "b", "B"])("%s blanks the screen, and shows it again", (key) => {
    expect(press(key, LINE)).toEqual({ kind: "cover", cover: "blank" });
    expect(press(key, { ...LINE, cover: "blank" })).toEqual({ kind: "cover", cover: "none" });
  });

  it("Esc takes a break, and Esc comes back: the start key's other half loses nothing", () => {
    expect(press("Escape", AGAIN)).toEqual({ kind: "cover", cover: "break" });
    expect(press("Escape", { ...AGAIN, cover: "break" })).toEqual({ kind: "cover", cover: "none" });
    expect(press("F5", LINE)).toBeUndefined();
  });

  it("under a cover Page Up is Back, and no hands are counted by accident", () => {
    expect(press("PageUp", { ...AGAIN, cover: "blank" })).toEqual({ kind: "back" });
    expect(press("1", { ...VOTE, cover: "break" }, { code: "Digit1" })).toBeUndefined();
  });
});

describe("a keyboard's keys", () => {
  it.each([1, 2, 3, 4])(
    "%i is one more hand for that choice, and with Shift one fewer, on any keyboard",
    (number) => {
      const place = number - 1;
      for (const at of [VOTE, AGAIN]) {
        expect(press(`${number}`, at, { code: `Digit${number}` })).toEqual({ kind: "hands", place, by: 1 });
        expect(press("!", at, { code: `Digit${number}`, shift: true })).toEqual({
          kind: "hands",
          place,
          by: -1,
        });
        expect(press(`${number}`, at, { code: `Numpad${number}` })).toEqual({ kind: "hands", place, by: 1 });
      }
      expect(press(`${number}`, PAIRS, { code: `Digit${number}` })).toBeUndefined();
      expect(press(`${number}`, LINE, { code: `Digit${number}` })).toBeUndefined();
    },
  );

  it("5 and 0 are no choice", () => {
    for (const number of [0, 5]) expect(press(`${number}`, VOTE, { code: `Digit${number}` })).toBeUndefined();
  });

  it("u undoes, q changes the way of counting, e closes eyes", () => {
    expect(press("u", VOTE)).toEqual({ kind: "undo" });
    expect(press("q", VOTE)).toEqual({ kind: "mode", mode: "quick" });
    expect(press("q", { ...VOTE, mode: "quick" })).toEqual({ kind: "mode", mode: "count" });
    expect(press("e", AGAIN)).toEqual({ kind: "eyes-shut" });
  });

  it("leaves Space to a button that has the focus", () => {
    expect(press(" ", LINE, { onButton: true })).toBeUndefined();
    expect(press("PageDown", LINE, { onButton: true })).toEqual({ kind: "next" });
  });

  it("? shows all of them, n the notes", () => {
    expect(press("?", LINE)).toEqual({ kind: "legend" });
    expect(press("n", LINE)).toEqual({ kind: "notes" });
    expect(new Set(LEGEND.map(({ does }) => does)).size).toBe(LEGEND.length);
  });

  it.each(["Tab", "Enter", "a", "F1", "Home"])("leaves %s alone", (key) => {
    for (const at of [LINE, VOTE, AGAIN, PICK]) expect(press(key, at)).toBeUndefined();
  });
});

it("[X18] what a clicker sends for Next, Back and a break writes no sign: it works with short cuts off", () => {
  for (const key of ["PageDown", "PageUp", "ArrowRight", "Escape", " ", "Backspace"])
    expect(isSign(key)).toBe(false);
  for (const key of [".", "b", "?", "n", "u", "q", "e", "1", "4"]) expect(isSign(key)).toBe(true);
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, temporaryFile } from "../support/command-line.ts";
import { SOUND_PACK } from "../support/packs.ts";

const packFile = () => temporaryFile("small.pack.json", JSON.stringify(SOUND_PACK));
const beside = (file: string, name: string) => path.join(path.dirname(file), name);

describe("twee", () => {
  it("writes a pack as a Twee file, and that file as the same pack", () => {
    const file = packFile();
    const [story, back] = [beside(file, "small.twee"), beside(file, "back.pack.json")];
    expect(call("twee", file, "--out", story)).toMatchObject({ exit: 0, json: { ok: true, wrote: story } });
    expect(readFileSync(story, "utf8")).toContain(":: StoryData");
    expect(call("twee", story, "--out", back)).toMatchObject({ exit: 0, json: { ok: true, toDo: [] } });
    expect(JSON.parse(readFileSync(back, "utf8"))).toEqual(JSON.parse(readFileSync(file, "utf8")));
    expect(call("check", back)).toMatchObject({ exit: 0, json: { diagnostics: [] } });
  });

  it("never writes over a file, and needs to be told where to", () => {
    const file = packFile();
    const there = beside(file, "there.twee");
    writeFileSync(there, "mine");
    expect(call("twee", file, "--out", there)).toMatchObject({ exit: 2, json: { ok: false } });
    expect(readFileSync(there, "utf8")).toBe("mine");
    expect(call("twee", file)).toMatchObject({ exit: 2, json: { ok: false } });
    expect(call("twee", file, "--out", beside(file, "no/such/folder.twee")).exit).toBe(2);
  });

  it("refuses what is no story, and writes nothing", () => {
    const notes = temporaryFile("notes.twee", "Buy milk.");
    const out = beside(notes, "out.pack.json");
    expect(call("twee", notes, "--out", out)).toMatchObject({
      exit: 1,
      json: { ok: false, diagnostics: [{ code: "TW001" }] },
    });
    expect(existsSync(out)).toBe(false);
  });
});

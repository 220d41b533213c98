import path from "node:path";
import { describe, expect, it } from "vitest";
import { breachesIn, checkChain } from "../../tools/import-chain.mjs";

describe("the import chain", () => {
  it("holds in every module of src", () => {
    const { modules, breaches } = checkChain(path.resolve("src"));
    expect(breaches).toEqual([]);
    expect(modules).toBeGreaterThan(50);
  });

  it.each([
    ["policy/judge.ts", 'import { x } from "../scenario/read.ts";', "policy may not import scenario"],
    ["policy/judge.ts", 'import type { Look } from "../art/catalogue.ts";', "policy may not import art"],
    ["scenario/read.ts", 'import { drawBadge } from "../art/badges.ts";', "only the catalogue"],
    ["play/run.ts", 'export { t } from "../locale/words.ts";', "play may not import locale"],
    ["stage/stage.ts", 'const s = await import("../sound/player.ts");', "stage may not import sound"],
    ["ui/help.tsx", 'import "../screens/title.tsx";', "ui may not import screens"],
    ["screens/title.tsx", 'import { hall } from "../hall/programme.ts";', "screens may not import hall"],
    ["ui/help.tsx", 'import Phaser from "phaser";', "only stage may import phaser"],
    ["ui/help.tsx", 'import { Howl } from "howler";', "only sound may import howler"],
    ["art/shapes.ts", 'import { h } from "preact";', "art may not import preact"],
    ["play/run.ts", 'import fs from "node:fs";', "play may not import node:fs"],
    ["ui/help.tsx", 'import fs from "node:fs";', "only cli may import node:fs"],
    ["cli/check.ts", 'import { t } from "../locale/words.ts";', "cli may not import locale"],
    ["scenario/read.ts", 'import p from "../../scenarios/profile.json";', "may not import ../scenarios"],
    ["helpers/x.ts", "export const x = 1;", "has no place in the chain"],
  ])("names a breach in %s: %s", (file, source, said) => {
    const breaches = breachesIn(file, source);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(said);
  });

  it("lets the chain's own direction through", () => {
    const source = [
      'import { judgeChoice } from "../policy/judge.ts";',
      'import { LOOKS } from "../art/catalogue.ts";',
    ].join("\n");
    expect(breachesIn("scenario/check.ts", source)).toEqual([]);
    expect(breachesIn("main.ts", 'import { App } from "./screens/app.tsx"; import "preact";')).toEqual([]);
  });

  it("refuses a dynamic import that does not name its module", () => {
    expect(() => breachesIn("ui/a.ts", "const m = await import(where);")).toThrow("must name its module");
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingFrom, own, page, PAGES, rows, section } from "./pages.ts";

describe("what a page names is there", () => {
  it.each(PAGES)("%s", (file) => {
    expect(missingFrom(file, page(file))).toEqual([]);
  });

  it("this check can fail: a dead link, a path that is gone, a command that does not exist", () => {
    const text = "[a](docs/gone.md) `src/gone.ts` `npm run gone` `npm run -s lost` `npm test` `src/main.ts`";
    expect(missingFrom("README.md", text)).toEqual(["docs/gone.md", "src/gone.ts", "gone", "lost"]);
  });
});

describe("CONTRIBUTING.md", () => {
  const text = page("CONTRIBUTING.md");

  it("[Q13] gives a reason for each runtime package, and for no other", () => {
    const reasons = rows(section(text, "Why each package is there"));
    expect(reasons.map(([name]) => name).sort()).toEqual(Object.keys(own.dependencies).sort());
    expect(reasons.filter(([, reason = ""]) => reason.length < 30)).toEqual([]);
  });

  it("draws the import chain as tools/import-chain.mjs enforces it", () => {
    const source = readFileSync("tools/import-chain.mjs", "utf8");
    const listed = (name: string) =>
      new RegExp(`const ${name} = (\\[[\\s\\S]*?\\]);`).exec(source)?.[1]?.replace(/,\s*\]$/, "]") ?? "";
    const steps: string[][] = JSON.parse(listed("STEPS"));
    const cli: string[] = JSON.parse(listed("CLI_MAY"));
    expect(text).toContain(`\n${steps.map((step) => step.join(" · ")).join(" → ")}\n`);
    expect(text).toContain(`\ncli → ${cli.join(", ")}\n`);
  });
});

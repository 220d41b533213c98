import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KEYS } from "../../src/records/storage.ts";
import { page, rows, section } from "./pages.ts";

const PROOF = /\[(tests\/[\w/.-]+\.(?:test|spec)\.ts): (.+)\]$/;

/** The lines that promise something: those with a dash. */
const promises = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("- "));

/** Whether a file has a test of exactly this title. */
const hasTest = (file: string, title: string): boolean =>
  existsSync(file) &&
  [...readFileSync(file, "utf8").matchAll(/\b(?:it|test)\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gs)].some(
    ([, , known]) => known === title,
  );

/** Why a promise does not stand; nothing where it does. */
function fault(line: string): string | undefined {
  const [, file, title] = PROOF.exec(line) ?? [];
  if (file === undefined || title === undefined) return `ends with no test: ${line}`;
  return hasTest(file, title) ? undefined : `no such test: ${file}: ${title}`;
}

describe("[P6] PRIVACY.md", () => {
  const text = page("PRIVACY.md");

  it("ends each promise with a test that exists", () => {
    expect(promises(text).length).toBeGreaterThan(15);
    expect(promises(text).flatMap((line) => fault(line) ?? [])).toEqual([]);
  });

  it("this check can fail: no test, a file that is gone, a title that is gone", () => {
    expect(fault("- It is fine.")).toContain("ends with no test");
    expect(fault("- Fine. [tests/records/gone.test.ts: is fine]")).toContain("no such test");
    expect(fault("- Fine. [tests/docs/privacy.test.ts: is fine]")).toContain("no such test");
  });

  it("[P19] speaks of shared host names and of the host's access log", () => {
    expect(section(text, "Shared addresses")).toContain("host name of its own");
    expect(section(text, "What we cannot promise")).toContain("access log");
  });
});

describe("[P2] docs/data-protection.md", () => {
  it("lists exactly the keys of the game, each in its store", () => {
    const listed = rows(section(page("docs/data-protection.md"), "2 What is kept"));
    expect(listed.map(([key, store]) => [key, store])).toEqual(
      Object.entries(KEYS).map(([key, { store }]) => [`buddy-bench:${key}`, store]),
    );
  });
});

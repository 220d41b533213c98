import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, temporaryFile } from "../support/command-line.ts";

const README = readFileSync("scenarios/README.md", "utf8");

describe("scenarios/README.md", () => {
  const example = /```json\n(?<pack>[\s\S]+?)\n```/.exec(README)?.groups?.["pack"] ?? "";
  const ways = [...README.matchAll(/^\| `([a-z,-]+)` \| ((?:`[a-z-]+`(?:, )?)+) \|$/gm)].map((row) => ({
    choices: row[1] ?? "",
    verdicts: (row[2] ?? "").replaceAll("`", "").split(", "),
  }));

  it("its worked example passes the checker without a word", () => {
    expect(call("check", temporaryFile("torn-book.pack.json", example)).json).toMatchObject({
      ok: true,
      packs: [{ id: "torn-book" }],
      diagnostics: [],
    });
  });

  it.each(ways)("its worked example: $choices gives $verdicts", ({ choices, verdicts }) => {
    const file = temporaryFile("torn-book.pack.json", example);
    const { json } = call("judge", file, "--scenario", "torn-book", "--choose", choices);
    expect(json.choices.map((one: { verdict: string }) => one.verdict)).toEqual(verdicts);
  });

  it("shows three ways through its example", () => {
    expect(ways).toHaveLength(3);
  });

  it("explains every diagnostic that the code can give, and no other", () => {
    const sources = readdirSync("src", { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(path.join("src", name), "utf8"));
    const given = new Set(
      sources.flatMap((text) => text.match(/(?<=")(?:PK|PR|SC|WR|PD|EX|PO|CL)\d{3}(?=")/g) ?? []),
    );
    const explained = new Set(
      [...README.matchAll(/^\| ((?:PK|PR|SC|WR|PD|EX|PO|CL)\d{3}) \|/gm)].map((row) => row[1]),
    );
    expect([...explained].sort()).toEqual([...given].sort());
  });
});

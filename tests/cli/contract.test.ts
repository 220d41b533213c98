import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/policy/verdicts.ts";
import { call, temporaryFile } from "../support/command-line.ts";
import { packWith, SOUND_PACK } from "../support/packs.ts";

const packFile = (pack: unknown = SOUND_PACK) => temporaryFile("small.pack.json", JSON.stringify(pack));

describe("check", () => {
  it("counts what it checked, and finds nothing in a sound pack", () => {
    const { exit, json } = call("check", packFile());
    expect(exit).toBe(0);
    expect(json).toEqual({
      ok: true,
      packs: [{ id: "small", circle: "peer", scenarios: 1, passages: 8, languages: ["en-GB"] }],
      policies: [],
      diagnostics: [],
    });
  });

  it("checks all that ships when no path is given, and finds nothing to say", () => {
    const { exit, json } = call("check");
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(json.policies).toEqual([{ id: "kempshott", version: expect.any(String) }]);
    expect(json.packs.length).toBeGreaterThan(0);
  });

  it("reports all problems at once, with code, severity, file, pointer and message, at exit 1", () => {
    const file = packFile(
      packWith((pack) => {
        pack.scenarios[0].start = "helo";
        pack.scenarios[0].passages[1].choices[0].acts = ["say-limit"];
      }),
    );
    const { exit, json } = call("check", file);
    expect(exit).toBe(1);
    expect(json.ok).toBe(false);
    expect(json.diagnostics.length).toBeGreaterThanOrEqual(2);
    for (const one of json.diagnostics) {
      expect(one).toMatchObject({
        code: expect.stringMatching(/^[A-Z]{2}\d{3}$/),
        severity: expect.stringMatching(/^(error|warning)$/),
        file,
        path: expect.stringMatching(/^(\/|$)/),
        message: expect.any(String),
      });
    }
  });

  it.each(["words", "forms"])("checks the %s that ship, and names a fault in them", (name) => {
    const shipped = readFileSync(`scenarios/${name}/${name}.json`, "utf8");
    expect(call("check", `scenarios/${name}`)).toMatchObject({
      exit: 0,
      json: { ok: true, diagnostics: [] },
    });
    const file = temporaryFile(`${name}.json`, shipped.replace('"listen"', '"lissen"'));
    const { exit, json } = call("check", file);
    expect(exit).toBe(1);
    expect(json.diagnostics.map((one: { code: string }) => one.code)).toContain("EX004");
  });

  it("stays ok with warnings alone", () => {
    const unused = packWith((pack) => (pack.texts["en-GB"]["gate.more"] = "Well then."));
    const { exit, json } = call("check", packFile(unused));
    expect([exit, json.ok]).toEqual([0, true]);
    expect(json.diagnostics).toMatchObject([{ code: "SC032", severity: "warning" }]);
  });
});

describe("walk", () => {
  it("walks every path: states, endings, verdicts, choices and the clauses kept and broken", () => {
    const { exit, json } = call("walk", packFile());
    expect(exit).toBe(0);
    const [scenario] = json.scenarios;
    expect(scenario.id).toBe("gate");
    expect(scenario.endings).toBe(2);
    expect(Object.keys(scenario.verdicts).every((one) => VERDICTS.some((known) => known === one))).toBe(true);
    expect(scenario.choices).toContainEqual({
      passage: "first",
      choice: "limit",
      acts: ["limit"],
      to: "tells",
    });
    expect(scenario.clauses.kept).toContain("PM-2");
    expect(scenario.clauses.broken).toEqual(expect.arrayContaining(["PM-1", "PM-4"]));
  });

  it("refuses a pack that cannot be played", () => {
    const { exit, json } = call("walk", packFile(packWith((pack) => (pack.scenarios[0].start = "helo"))));
    expect([exit, json.ok]).toEqual([1, false]);
    expect(json.diagnostics[0].code).toBe("SC005");
  });
});

describe("judge", () => {
  it("plays the choices and judges each, talk passing by itself", () => {
    const { exit, json } = call("judge", packFile(), "--scenario", "gate", "--choose", "limit,keep,go");
    expect(exit).toBe(0);
    expect(json).toMatchObject({ ok: true, scenario: "gate", ended: true });
    expect(json.choices.map((one: { verdict: string }) => one.verdict)).toEqual([
      "right",
      "kept-too-much",
      "repaired",
    ]);
    expect(json.choices[1]).toMatchObject({
      passage: "second",
      choice: "keep",
      clauses: expect.arrayContaining(["PM-1"]),
      because: ["safety"],
      overruled: expect.arrayContaining(["PM-0"]),
      flips: expect.arrayContaining([expect.objectContaining({ fact: "safety" })]),
      findings: expect.any(Array),
      reason: expect.stringContaining("PM-1"),
    });
    expect(json.lights).toEqual({ safe: "lit", honest: "lit", private: "lit" });
  });

  it("gives verdicts and exit 0 when the scenario has not ended", () => {
    const { exit, json } = call("judge", packFile(), "--scenario", "gate", "--choose", "promise");
    expect([exit, json.ended, json.choices[0].verdict]).toEqual([0, false, "promised"]);
  });

  it("names the choices on offer where one does not fit", () => {
    const { exit, json } = call("judge", packFile(), "--scenario", "gate", "--choose", "limit,promise");
    expect([exit, json.ok]).toEqual([1, false]);
    expect(json.diagnostics[0].suggestion).toContain("go, keep");
  });

  it("names the scenarios there are", () => {
    const { exit, diagnostics } = call("judge", packFile(), "--scenario", "gat", "--choose", "limit");
    expect(exit).toBe(1);
    expect(diagnostics[0]?.suggestion).toContain("gate");
  });
});

describe("policy", () => {
  it("lists each circle's facts, combinations and properties", () => {
    const { exit, json } = call("policy");
    expect(exit).toBe(0);
    expect(json).toMatchObject({ ok: true, id: "kempshott" });
    expect(json.circles.map((one: { id: string }) => one.id)).toEqual([
      "peer",
      "adult-mentoring",
      "staff-pupil",
      "families",
      "staff-governors",
    ]);
    for (const circle of json.circles) {
      expect(circle.combinations).toBeGreaterThan(circle.facts);
      expect(circle.properties.map((one: { id: string }) => one.id)).toEqual([
        "total",
        "protective",
        "firm",
        "alive",
        "answerable",
        "name-blind",
      ]);
    }
  });
});

describe("wrong usage is exit 2 with one diagnostic", () => {
  it.each([
    ["a path that is not there", ["check", "nowhere.pack.json"]],
    ["no command", []],
    ["an unknown command", ["play"]],
    ["an unknown option", ["check", "--loud"]],
    ["walk without a path", ["walk"]],
    ["judge without choices", ["judge", "scenarios/policies", "--scenario", "gate"]],
  ])("%s", (_, args) => {
    const { exit, json } = call(...args);
    expect([exit, json.ok, json.diagnostics.length]).toEqual([2, false, 1]);
  });
});

describe("called as another program calls it", () => {
  const run = (...args: string[]) =>
    spawnSync("npm", ["run", "-s", "packs", "--", ...args], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });

  it("prints exactly one JSON document on stdout, and exits 0, 1 or 2", () => {
    const good = run("judge", packFile(), "--scenario", "gate", "--choose", "limit", "--json");
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true });
    const bad = run("check", temporaryFile("x.pack.json", "{"), "--json");
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false });
    const missing = run("check", "nowhere.json", "--json");
    expect(missing.status).toBe(2);
    expect(JSON.parse(missing.stdout)).toMatchObject({ ok: false });
    expect(bad.stderr + missing.stderr).not.toContain("    at ");
  });
});

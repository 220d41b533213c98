import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { nearest, told } from "../../src/policy/diagnostic.ts";
import { PolicyFileSchema } from "../../src/policy/format.ts";
import { readPolicy } from "../../src/policy/read.ts";
import json from "../../scenarios/policies/kempshott.policy.json" with { type: "json" };

/** The shipped file with something else at one place of it. */
function withAt(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(json);
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  let at: unknown = copy;
  for (const key of keys) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), last, value);
  return copy;
}
const placesOf = (file: unknown): string[] => {
  const read = readPolicy(file, "school.policy.json");
  return read.ok ? [] : read.diagnostics.map(({ code, severity, path }) => `${code} ${severity} ${path}`);
};
const PEER = "/circles/0";

describe("[PO001] what has not the shape of a policy is refused at its place", () => {
  it.each<[string, unknown]>([
    ["/format", 2],
    ["/id", "Kempshott"],
    ["/id", ""],
    ["/id", "a".repeat(41)],
    ["/id", "constructor"],
    ["/id", "prototype"],
    ["/id", "a b"],
    ["/version", "1.0"],
    ["/version", "v1.0.0"],
    ["/version", "1.0.0-beta"],
    ["/version", "a.0.0"],
    ["/version", "1.b.0"],
    ["/version", "1.0.c"],
    ["/reviewed/state", "draft"],
    ["/reviewed/next", 7],
    ["/reviewed/changes", "none"],
    ["/reviewed/by", "somebody"],
    ["/settings/limit-at-start-meets-warning", "yes"],
    ["/clauses/0/id", "PM-10"],
    ["/clauses/0/id", "pm-1"],
    ["/clauses/0/id", "PM-"],
    ["/clauses/0/id", "XPM-1"],
    ["/clauses/0/id", "PM-1ab"],
    ["/clauses/0/kind", "rule"],
    ["/clauses/0/source", "p1"],
    ["/tips/0/id", "HT-10"],
    ["/tips/0/id", "XHT-1"],
    ["/tips/0/id", "HT-a"],
    ["/circles", []],
    [`${PEER}/facts/0/polarity`, "danger"],
    [`${PEER}/facts/0/levels`, ["none"]],
    [`${PEER}/facts/0/weight`, 1],
    [`${PEER}/acts/0/points`, 1],
    [`${PEER}/acts/0/allowedUnder`, []],
    [`${PEER}/decision/values`, ["keep-private"]],
    [`${PEER}/decision/base/clauses`, []],
    [`${PEER}/decision/exceptions/0/when`, []],
    [`${PEER}/decision/exceptions/0/clauses`, []],
    [`${PEER}/decision/exceptions/0/when/0/fact`, "uneasy"],
    [`${PEER}/decision/calls/0/verdict`, "right"],
    [`${PEER}/duties/0/kind`, "asking"],
    [`${PEER}/duties/0/when`, []],
    [`${PEER}/duties/0/metBy`, []],
    [`${PEER}/duties/0/metBy/0/who`, "mentor"],
    [`${PEER}/duties/0/clauses`, []],
    [`${PEER}/duties/1/deadline/kind`, "soon"],
    [`${PEER}/duties/1/deadline/act`, "limit"],
    [`${PEER}/prohibitions/0/acts`, []],
    [`${PEER}/prohibitions/0/when`, []],
    [`${PEER}/prohibitions/0/verdict`, "wrong"],
    [`${PEER}/prohibitions/0/dims`, "safe"],
    [`${PEER}/score`, 1],
    ["/roles/0/adult", "yes"],
    ["/score", 1],
  ])("%s: %j", (path, value) => expect(placesOf(withAt(path, value))).toEqual([`PO001 error ${path}`]));

  it("a key with a slash or a tilde in it is named as a JSON Pointer names it", () => {
    expect(placesOf(withAt("/reviewed/~x", 1))).toEqual(["PO001 error /reviewed/~0x"]);
    const slashed = { ...json, reviewed: { ...json.reviewed, "a/b": 1 } };
    expect(placesOf(slashed)).toEqual(["PO001 error /reviewed/a~1b"]);
  });

  it("what need not be said is nothing: no way out, no mend, no second audience, no kind words", () => {
    const bare = {
      ...json,
      clauses: [{ id: "PM-0", circle: "peer", kind: "base", source: "Part 1" }],
      tips: [{ id: "HT-1" }],
      circles: [
        {
          id: "peer",
          facts: [],
          acts: [],
          decision: {
            values: ["a", "b"],
            base: { value: "a", clauses: ["PM-0"] },
            exceptions: [{ id: "x", when: [{}], value: "b", clauses: ["PM-0"] }],
            calls: [],
          },
          duties: [
            {
              id: "d",
              clauses: ["PM-0"],
              kind: "telling",
              when: [{}],
              deadline: { kind: "end" },
              metBy: [{ act: "tell" }],
            },
          ],
          prohibitions: [{ id: "p", clauses: ["PM-0"], acts: ["tell"], when: [{}], verdict: "partly" }],
          neverWrong: [],
        },
      ],
    };
    const file = v.parse(PolicyFileSchema, bare);
    expect(file.clauses[0]).toMatchObject({ reading: false, shown: [], linked: [] });
    expect(file.tips[0]).toEqual({ id: "HT-1", slips: [], hints: [] });
    expect(file.circles[0]).toMatchObject({
      decision: { exceptions: [{ overrules: [] }] },
      duties: [{ unless: [], another: false }],
      prohibitions: [{ unless: [], serious: false, mendedBy: [] }],
      kindly: [],
      alwaysEnough: [],
    });
  });
});

describe("the name that was meant", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["peers", ["pear", "peer", "families"], "peer"],
    ["tolt", ["told", "tell"], "told"],
    ["friend", ["tell-friend", "fried"], "tell-friend"],
    ["tell-friend-now", ["now", "tell-fiend"], "now"],
    ["safety", ["danger", "begged"], undefined],
    ["ab", ["xy"], "xy"],
    ["ab", ["wxyz"], undefined],
    ["abcdefghi", ["abcdefxyz"], "abcdefxyz"],
    ["abcdefghi", ["abcdewxyz"], undefined],
    ["", ["a"], "a"],
    ["a".repeat(101), ["a".repeat(101)], undefined],
    ["a".repeat(100), [`${"a".repeat(99)}b`], `${"a".repeat(99)}b`],
    ["tell", [...Array.from({ length: 1000 }, () => "no-such-thing"), "tel"], undefined],
    ["tell", [...Array.from({ length: 999 }, () => "no-such-thing"), "tel"], "tel"],
  ])("of %s", (wanted, known, name) => expect(nearest(wanted, known)).toBe(name));
});

describe("[Q6] a name from a file is told of in as much as a person reads", () => {
  it.each([
    ["peer", "peer"],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(60)}…`],
    ["x".repeat(500), `${"x".repeat(60)}…`],
    ["a\u202eb\nc\u2028d", "a\ufffdb\ufffdc\ufffdd"],
  ])("%j", (name, shown) => expect(told(name)).toBe(shown));

  it("by letters, and never through the middle of one", () => {
    expect(told("\u{1f600}".repeat(3), 2)).toBe("\u{1f600}\u{1f600}…");
    expect(told("abc", 2)).toBe("ab…");
  });
});

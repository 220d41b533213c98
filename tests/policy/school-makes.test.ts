import { describe, expect, it } from "vitest";
import { freeId } from "../../src/policy/apply-edits-duties.ts";
import { editedFile } from "../../src/policy/apply-edits.ts";
import type { CircleFile, Condition } from "../../src/policy/format.ts";
import type { RuleEdit } from "../../src/policy/school-edits.ts";
import { kempshottFile } from "../support/policies.ts";
import { TIGHTENINGS, withRules } from "../support/policy-edits.ts";
import { MADE } from "./school-makes.ts";

const circleIn = (file: typeof kempshottFile, id: string | undefined): CircleFile => {
  const found = file.circles.find((circle) => circle.id === id);
  if (!found) throw new Error(`there is no circle ${id ?? ""}`);
  return found;
};

/** A condition in a few words. */
function inWords({ facts = {}, notFacts = {}, decision, dutyOwed, ...rest }: Condition): string {
  const levels = (of: Condition["facts"], sign: string) =>
    Object.entries(of ?? {}).map(
      ([fact, level]) => sign + (level === true ? fact : `${fact}=${String(level)}`),
    );
  return [
    ...(decision ? [`[${decision.join("|")}]`] : []),
    ...levels(facts, ""),
    ...levels(notFacts, "!"),
    ...(dutyOwed ? [`owed ${dutyOwed.join("|")}`] : []),
    ...(Object.keys(rest).length > 0 ? [JSON.stringify(rest)] : []),
  ].join(" ");
}

/** Each rule of a circle in one line: its clauses, when it holds, what opens a way out, by when it is due, what follows. */
function rulesOf({ decision, duties, prohibitions }: CircleFile): string[] {
  const any = (list: readonly Condition[]) => list.map(inWords).join(" or ");
  const out = (list: readonly Condition[]) => (list.length > 0 ? ` unless ${any(list)}` : "");
  return [
    ...decision.exceptions.map(
      ({ id, clauses, when, value, overrules }) =>
        `${id} (${clauses.join(" ")}): ${any(when)} -> ${value} over ${overrules.join(" ")}`,
    ),
    ...duties.map(
      ({ id, clauses, when, unless, deadline }) =>
        `${id} (${clauses.join(" ")}): ${any(when)}${out(unless)} by ${deadline.kind}`,
    ),
    ...prohibitions.map(
      ({ id, clauses, when, unless, verdict, mendedBy }) =>
        `${id} (${clauses.join(" ")}): ${any(when)}${out(unless)} is ${verdict}, mended by ${mendedBy.length}`,
    ),
  ];
}

/** What these changes take from a circle's rules, and what they add. */
function made(...rules: readonly RuleEdit[]): string[] {
  const id = rules[0]?.circle;
  const { file, faults } = editedFile(kempshottFile, withRules(...rules));
  expect(faults).toEqual([]);
  const [was, is] = [rulesOf(circleIn(kempshottFile, id)), rulesOf(circleIn(file, id))];
  return [
    ...was.filter((one) => !is.includes(one)).map((one) => `- ${one}`),
    ...is.filter((one) => !was.includes(one)).map((one) => `+ ${one}`),
  ];
}

/** The first of these a limit has to be said for before the telling; the second goes where a duty stands already. */
const MORE: readonly { title: string; rules: readonly RuleEdit[] }[] = [
  {
    title: "[PM-2] what makes a mentor uneasy calls for the limit",
    rules: [{ kind: "exception-value", circle: "peer", exception: "uneasy", value: "warn-first" }],
  },
  {
    title: "[PM-1] a cue must be told",
    rules: [{ kind: "exception-value", circle: "peer", exception: "about-to-tell", value: "must-tell" }],
  },
  {
    title: "[PM-3] what an adult did not act on is talked over",
    rules: [
      { kind: "exception-also", circle: "peer", exception: "uneasy", fact: "adult-did-not-act", level: true },
    ],
  },
];

describe("[issue 6] what a school's change makes of the rules, rule by rule", () => {
  it.each([...TIGHTENINGS, ...MORE].map(({ title, rules }) => [title, rules] as const))(
    "%s",
    (title, rules) => {
      expect(made(...rules)).toEqual(MADE[title]);
    },
  );
});

describe("the name of a rule that is made", () => {
  it("is one that no other rule has, and no longer than a name may be", () => {
    const taken = new Set(["tell", "tell-2"]);
    expect([freeId("tell", taken), freeId("tell", taken), freeId("own", taken)]).toEqual([
      "tell-3",
      "tell-4",
      "own",
    ]);
    const long = "x".repeat(50);
    expect([freeId(long, taken), freeId(long, taken)]).toEqual([long.slice(0, 40), `${long.slice(0, 36)}-2`]);
  });
});

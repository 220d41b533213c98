import { describe, expect, it } from "vitest";
import type { CircleFile, PolicyFile } from "../../src/policy/format.ts";
import { readPolicy } from "../../src/policy/read.ts";
import { kempshottFile } from "../support/policies.ts";

type Change = (file: PolicyFile) => void;

const peer = (file: PolicyFile) => {
  const [circle] = file.circles;
  if (circle?.id !== "peer") throw new Error("the first circle is no longer the peers'");
  return circle;
};
const promise = (file: PolicyFile) => {
  const [rule] = peer(file).prohibitions;
  if (rule?.id !== "promise") throw new Error("the first prohibition is no longer the promise");
  return rule;
};
const uneasy = (file: PolicyFile) => {
  const [exception] = peer(file).decision.exceptions;
  if (exception?.id !== "uneasy") throw new Error("the first exception is no longer the uneasy feeling");
  return exception;
};
/** The peers' ten facts make 1,536 combinations; each of these makes twice as many. */
const moreFacts = (file: PolicyFile, count: number): void => {
  for (let i = 0; i < count; i++) peer(file).facts.push({ id: `more-${i}`, polarity: "context" });
};

const FAULTS: readonly [string, string, string, Change, RegExp?][] = [
  [
    "PO001",
    "a rule without a citation",
    "/circles/0/prohibitions/0/clauses",
    (file) => (promise(file).clauses = []),
  ],
  [
    "PO002",
    "two clauses of one id",
    "/clauses/35/id",
    (file) => file.clauses.push(...file.clauses.slice(0, 1)),
  ],
  [
    "PO003",
    "a clause that is not there",
    "/circles/0/prohibitions/0/clauses",
    (file) => promise(file).clauses.push("PM-9"),
    /PM-/,
  ],
  [
    "PO004",
    "a role bound by no circle",
    "/roles/0/binds",
    (file) => file.roles[0]?.binds.push("peers"),
    /"peer"/,
  ],
  [
    "PO005",
    "a misspelt fact",
    "/circles/0/decision/exceptions/0/when/0/facts",
    (file) => (uneasy(file).when = [{ facts: { unease: true } }]),
    /"uneasy"/,
  ],
  [
    "PO006",
    "a value not on the ladder",
    "/circles/0/decision/exceptions/0/value",
    (file) => (uneasy(file).value = "may-discus"),
    /"may-discuss"/,
  ],
  [
    "PO007",
    "an exception overruled that is not there",
    "/circles/0/decision/exceptions/0/overrules",
    (file) => uneasy(file).overrules.push("tolt"),
    /"told"/,
  ],
  [
    "PO008",
    "a misspelt act",
    "/circles/0/prohibitions/0/acts",
    (file) => promise(file).acts.push("promise-secrets"),
    /"promise-secret"/,
  ],
  [
    "PO009",
    "an exception that stands on more than facts",
    "/circles/0/decision/exceptions/0/when",
    (file) => (uneasy(file).when = [{ done: ["listen"] }]),
  ],
  [
    "PO010",
    "an uncited clause: PM-4 with its one rule gone",
    "/clauses/9",
    (file) => peer(file).prohibitions.shift(),
  ],
  ["PO011", "information shown nowhere", "/clauses/34/shown", (file) => file.clauses[34]?.shown.splice(0)],
  ["PO012", "a setting that is not there", "/circles/0/duties/0/metEarlyIf", (file) => (file.settings = {})],
  [
    "PO013",
    "a linked policy that is not there",
    "/clauses/6/linked",
    (file) => file.clauses[6]?.linked.push("bulying"),
    /"bullying"/,
  ],
  ["PO014", "more combinations than can be proved", "/circles/0/facts", (file) => moreFacts(file, 10), /20/],
];

const duty = (file: PolicyFile, id: string) => {
  const found = peer(file).duties.find((one) => one.id === id);
  if (!found) throw new Error(`there is no duty ${id}`);
  return found;
};

/** Each place at which a name may stand, with a name there that nothing has. */
const PLACES: readonly [string, string, Change][] = [
  ["PO006", "/decision/base/value", (file) => (peer(file).decision.base.value = "x")],
  ["PO006", "/decision/exceptions/0/value", (file) => (uneasy(file).value = "x")],
  [
    "PO006",
    "/decision/calls/0/value",
    (file) => Object.assign(peer(file).decision.calls[0] ?? {}, { value: "x" }),
  ],
  ["PO008", "/decision/calls/0/acts", (file) => peer(file).decision.calls[0]?.acts.push("x")],
  [
    "PO005",
    "/decision/calls/0/when/0/facts",
    (file) => Object.assign(peer(file).decision.calls[0] ?? {}, { when: { facts: { x: true } } }),
  ],
  [
    "PO005",
    "/decision/exceptions/0/when/1/notFacts",
    (file) => uneasy(file).when.push({ notFacts: { x: true } }),
  ],
  ["PO005", "/duties/0/when/1/facts", (file) => duty(file, "limit-before").when.push({ facts: { x: true } })],
  [
    "PO005",
    "/duties/0/unless/1/facts",
    (file) => duty(file, "limit-before").unless.push({ facts: { x: true } }),
  ],
  ["PO006", "/duties/2/when/1/decision", (file) => duty(file, "tell").when.push({ decision: ["x"] })],
  ["PO008", "/duties/2/when/1/dutyOwed", (file) => duty(file, "tell").when.push({ dutyOwed: ["x"] })],
  ["PO008", "/duties/2/when/1/standing", (file) => duty(file, "tell").when.push({ standing: ["x"] })],
  ["PO008", "/duties/2/when/1", (file) => duty(file, "tell").when.push({ done: ["x"] })],
  ["PO008", "/duties/2/unless/0", (file) => duty(file, "tell").unless.push({ notDone: ["x"] })],
  ["PO008", "/duties/2/metBy", (file) => duty(file, "tell").metBy.push({ act: "x" })],
  [
    "PO005",
    "/duties/2/metBy/7/when/0/facts",
    (file) => duty(file, "tell").metBy.push({ act: "limit", when: { facts: { x: true } } }),
  ],
  [
    "PO008",
    "/duties/2/deadline",
    (file) => (duty(file, "tell").deadline = { kind: "no-later-than-act", acts: ["x"] }),
  ],
  [
    "PO005",
    "/duties/2/deadline",
    (file) => (duty(file, "tell").deadline = { kind: "before-fact", fact: "safety", level: "x" }),
  ],
  ["PO005", "/prohibitions/0/when/1/facts", (file) => promise(file).when.push({ facts: { safety: "x" } })],
  ["PO005", "/prohibitions/0/unless/0/facts", (file) => promise(file).unless.push({ facts: { x: true } })],
  ["PO008", "/prohibitions/0/acts", (file) => promise(file).acts.push("x")],
  ["PO008", "/prohibitions/0/mendedBy", (file) => promise(file).mendedBy.push("x")],
  ["PO008", "/neverWrong", (file) => peer(file).neverWrong.push("x")],
  ["PO008", "/kindly", (file) => peer(file).kindly.push("x")],
  ["PO008", "/alwaysEnough", (file) => peer(file).alwaysEnough.push("x")],
  ["PO003", "/decision/base/clauses", (file) => peer(file).decision.base.clauses.push("PM-9")],
  ["PO003", "/decision/exceptions/0/clauses", (file) => uneasy(file).clauses.push("PM-9")],
  ["PO003", "/duties/2/clauses", (file) => duty(file, "tell").clauses.push("PM-9")],
  [
    "PO003",
    "/acts/0/allowedUnder",
    (file) => Object.assign(peer(file).acts[0] ?? {}, { allowedUnder: ["PM-9"] }),
  ],
];

it.each(PLACES)(
  "[%s] a name that nothing has is refused at its one place: /circles/0%s",
  (code, path, change) => {
    const file = structuredClone(kempshottFile);
    change(file);
    const read = readPolicy(file, "school.policy.json");
    const found = read.ok ? [] : read.diagnostics;
    expect(found.map((one) => `${one.code} ${one.path}`)).toEqual([`${code} /circles/0${path}`]);
    expect(found[0]?.message).toMatch(/"?(x|PM-9)"?/);
  },
);

it.each<[string, Change]>([
  [
    "two-step facts may be asked for by their highest level",
    (file) => promise(file).when.push({ facts: { safety: true } }),
  ],
  ["as many facts as can be proved", (file) => moreFacts(file, 9)],
  ["a clause may be cited that a rule cites already", (file) => promise(file).clauses.push("PM-0")],
])("no fault: %s", (_, change) => {
  const file = structuredClone(kempshottFile);
  change(file);
  expect(readPolicy(file, "school.policy.json")).toMatchObject({ ok: true });
});

/** Each list in which a name may stand once, with what its members are called. */
const TWICE: readonly [string, string, (circle: CircleFile) => { id: string }[]][] = [
  ["fact", "facts", (circle) => circle.facts],
  ["act", "acts", (circle) => circle.acts],
  ["duty", "duties", (circle) => circle.duties],
  ["prohibition", "prohibitions", (circle) => circle.prohibitions],
  ["exception", "decision/exceptions", (circle) => circle.decision.exceptions],
];

it.each(TWICE)("[PO002] two of the same %s are named, with their place", (what, path, listOf) => {
  const file = structuredClone(kempshottFile);
  const list = listOf(peer(file));
  const [first] = list;
  if (!first) throw new Error("the list is empty");
  const place = `/circles/0/${path}/${list.push({ ...first }) - 1}/id`;
  const read = readPolicy(file, "school.policy.json");
  expect(read).toMatchObject({ ok: false, diagnostics: [{ code: "PO002", path: place }] });
  expect(JSON.stringify(read)).toContain(`the same ${what}: \\"${first.id}\\"`);
});

it.each<[string, string, (file: PolicyFile) => { id: string }[]]>([
  ["clause", "clauses", (file) => file.clauses],
  ["circle", "circles", (file) => file.circles],
])("[PO002] two of the same %s are named too", (what, path, listOf) => {
  const file = structuredClone(kempshottFile);
  const list = listOf(file);
  const [first] = list;
  if (!first) throw new Error("the list is empty");
  const place = `/${path}/${list.push({ ...first }) - 1}/id`;
  const read = readPolicy(file, "school.policy.json");
  const found = read.ok ? undefined : read.diagnostics.find((one) => one.path === place);
  expect(found).toMatchObject({
    code: "PO002",
    message: `There are two of the same ${what}: "${first.id}".`,
  });
});

describe("a fault in a policy file is refused, with its place", () => {
  it.each(FAULTS)("%s: %s", (code, _, path, change, suggests) => {
    const file = structuredClone(kempshottFile);
    change(file);
    const read = readPolicy(file, "school.policy.json");
    const found = read.ok ? [] : read.diagnostics;
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    expect(found.find((one) => one.code === code && one.path === path)?.suggestion ?? "").toMatch(
      suggests ?? /^/,
    );
  });
});

import { FIRST, SCENARIO, type SeededFault } from "../../scenario/seeded-fault.ts";

type Fault = Omit<SeededFault, "suggests">;

/** One scenario four times, each under its own id: enough for a pack's balance to be weighed. */
// oxlint-disable-next-line typescript/no-explicit-any -- a fault is by definition not of the pack's type
function fourTimes(pack: any): void {
  const [one] = pack.scenarios;
  pack.scenarios = ["a", "b", "c", "d"].map((id) => ({ ...structuredClone(one), id }));
}

const ACTS =
  "thank reassure limit keep-private promise-secret take-back own-up deny say-we-go say-i-ask offer-adult own-feelings tell-friend confront ask-details blame brush-off delay".split(
    " ",
  );

/** Choices in a row, each with an act that no other one has: more states than the walker looks at. */
// oxlint-disable-next-line typescript/no-explicit-any -- see above
function manyPaths(pack: any): void {
  pack.scenarios[0].passages = [
    ...ACTS.map((own, i) => ({
      id: i === 0 ? "hello" : `c${i}`,
      kind: "choose",
      choices: [own, "listen"].map((act, j) => ({
        id: `card-${j}`,
        text: "gate.limit",
        acts: [act],
        to: i === ACTS.length - 1 ? "done" : `c${i + 1}`,
      })),
    })),
    { id: "done", kind: "end", text: "gate.done" },
  ];
}

/** The faults of a draft for which the checker's own tests have no seed. */
export const MORE_FAULTS: readonly Fault[] = [
  {
    fault: "a sentence that no file may hold",
    change: (p) => (p.texts["en-GB"]["gate.hello"] = "x".repeat(401)),
    code: "PK005",
    path: "/texts/en-GB/gate.hello",
  },
  {
    fault: "a card that does nothing",
    change: (p) => (p.scenarios[0].passages[1].choices[0].acts = []),
    code: "PK005",
    path: `${FIRST}/acts`,
  },
  {
    fault: "no way to go wrong",
    change: (p) => {
      p.scenarios[0].passages[0].reveals = {};
      p.scenarios[0].passages[1].choices = [
        { id: "limit", text: "gate.limit", acts: ["listen"], to: "done" },
        { id: "more", text: "gate.promise", acts: ["keep-private"], to: "done" },
      ];
    },
    code: "SC019",
    path: SCENARIO,
  },
  { fault: "too many paths", change: manyPaths, code: "SC020", path: SCENARIO },
  {
    fault: "keeping is right too often",
    change: (p) => {
      p.scenarios[0].passages[0].reveals = {};
      p.scenarios[0].passages[1].choices = [
        { id: "keep", text: "gate.keep", acts: ["keep-private"], to: "done" },
        { id: "tell", text: "gate.promise", acts: ["tell-friend"], to: "done" },
      ];
      fourTimes(p);
    },
    code: "SC050",
    path: "/scenarios",
  },
  { fault: "the first card is right too often", change: fourTimes, code: "SC051", path: "/scenarios" },
  {
    fault: "a bubble that is too full",
    change: (p) => (p.texts["en-GB"]["gate.hello"] = `I said ${"so ".repeat(50)}.`),
    code: "WR003",
    path: "/texts/en-GB/gate.hello",
  },
  {
    fault: "hard words",
    change: (p) => {
      for (const key of ["limit", "promise", "keep", "again", "done", "noticed", "go", "tells"])
        p.texts["en-GB"][`gate.${key}`] =
          `I think that the ${key}ology and the ${key}ation are a ${key}ment or ${key}ism.`;
    },
    code: "WR009",
    path: "/texts/en-GB",
  },
  {
    fault: "long sentences all through",
    change: (p) => {
      for (const key of Object.keys(p.texts["en-GB"]))
        p.texts["en-GB"][key] = "I am going to go out and play on the grass with him now.";
    },
    code: "WR010",
    path: "/texts/en-GB",
  },
  {
    fault: "a promise in other words",
    change: (p) => (p.texts["en-GB"]["gate.promise"] = "It stays just between us."),
    code: "WR013",
    path: "/texts/en-GB/gate.promise",
  },
];

import { expect, it } from "vitest";
import { makeChoice, opening } from "../../src/scenario/stepping.ts";
import { library } from "../support/library.ts";

/** A playthrough worked by hand from the policy's text: each choice, its verdict, and the clauses and tips that name it. */
interface Worked {
  readonly story: string;
  readonly rule: string;
  readonly turns: readonly (readonly [choice: string, verdict: string, cites: string])[];
  readonly ends: string;
}

const WORKED: readonly Worked[] = [
  {
    story: "nine-pastas",
    rule: "[AM-0, AM-3] kept from a kind neighbour, and thought through with the co-ordinator alone",
    turns: [
      ["voices", "right", "AM-0 GE-1"],
      ["think", "right", "AM-3"],
      ["wonder", "right", "AM-3 HT-6"],
      ["minute", "right", "AM-3"],
    ],
    ends: "helped",
  },
  {
    story: "nine-pastas",
    rule: "[AM-0] the class teacher need not have known; a parent at the gate must not, nor may it be denied",
    turns: [
      ["teacher", "could-stay-private", "AM-0"],
      ["carry", "partly", "HT-6"],
      ["lot", "told-too-much", "AM-0"],
      ["people", "told-too-much", "AM-0"],
      ["all-week", "could-stay-private", "AM-0"],
    ],
    ends: "helped",
  },
  {
    story: "second-knock",
    rule: "[AM-1] an adult who did not act is followed by another who hears",
    turns: [
      ["cannot", "right", "AM-1"],
      ["twice", "right", "AM-1"],
    ],
    ends: "told",
  },
  {
    story: "second-knock",
    rule: "[AM-1] the same adult again is no second telling; waiting on, and sending the pupil alone, tell nobody",
    turns: [
      ["cannot", "right", "AM-1"],
      ["note", "allowed", "AM-1"],
      ["in-writing", "kept-too-much", "AM-1"],
      ["knock", "kept-too-much", "AM-1"],
    ],
    ends: "noticed",
  },
  {
    story: "walnut-loaf",
    rule: "[AM-1, GE-2] danger now: the nearest adult hears at once, and nobody hears later who need not",
    turns: [
      ["nuts", "right", "AM-1 GE-2"],
      ["family", "right", "AM-1 GE-2"],
    ],
    ends: "told",
  },
  {
    story: "walnut-loaf",
    rule: "[AM-1, GE-2] sending a pupil who is ill is not telling at once; shouting then puts it right",
    turns: [
      ["office", "kept-too-much", "AM-1 GE-2"],
      ["help", "repaired", "AM-1 GE-2"],
      ["lamb", "told-too-much", "AM-0"],
      ["me", "repaired", "AM-0"],
    ],
    ends: "told",
  },
  {
    story: "blue-bibs",
    rule: "[AM-2, SP-1, SP-6] a mentor on the staff says the limit, goes along, and encourages a word at home",
    turns: [
      ["with-you", "right", "AM-2 SP-1"],
      ["start", "right", "AM-2"],
      ["could", "right", "SP-6"],
    ],
    ends: "told",
  },
  {
    story: "blue-bibs",
    rule: "[AM-2] sent in alone, then forgotten, then put off: what was about to be told is kept too much",
    turns: [
      ["knock", "partly", "AM-2 SP-1"],
      ["forgotten", "kept-too-much", "AM-2"],
      ["left-foot", "kept-too-much", "AM-2"],
    ],
    ends: "noticed",
  },
  {
    story: "blue-bibs",
    rule: "[SP-6] telling a parent oneself is no encouragement, and the talk at home is still owed",
    turns: [
      ["with-you", "right", "AM-2 SP-1"],
      ["around", "right", "AM-2"],
      ["coach", "told-too-much", "AM-0"],
      ["good-ones", "partly", "SP-6 HT-1"],
    ],
    ends: "home-late",
  },
  {
    story: "window-tomato",
    rule: "[AM-1, SP-2, SP-3, SP-5] a mentor on the staff explains who will know and why, and tells the lead",
    turns: [
      ["hear-it", "right", "AM-2 SP-1"],
      ["who", "right", "SP-3 SP-5 AM-1 SP-2"],
    ],
    ends: "told",
  },
  {
    story: "window-tomato",
    rule: "[GE-2, SP-6] nobody is sent to talk at home if home is the worry, at the cue or at the bell",
    turns: [
      ["told-them", "partly", "GE-2 SP-6 SP-1 AM-2"],
      ["sent-you", "partly", "AM-1"],
      ["tomorrow", "kept-too-much", "AM-1 SP-2"],
      ["tonight", "kept-too-much", "AM-1 SP-2"],
    ],
    ends: "noticed",
  },
  {
    story: "sprinkles",
    rule: "[SP-4] the limit as the talk turns to something against the law, and again it is said who will know",
    turns: [
      ["against", "right", "SP-4"],
      ["fair", "right", "SP-5 SP-4"],
      ["from-you", "right", "SP-6 SP-4"],
    ],
    ends: "told",
  },
  {
    story: "sprinkles",
    rule: "[SP-3, SP-4] asking for more gives no warning, and the lead is not told behind a pupil's back",
    turns: [
      ["whose", "partly", "SP-4 HT-2"],
      ["lesson", "allowed", "SP-4"],
      ["run-along", "partly", "SP-3 SP-5"],
      ["ways", "partly", "HT-1"],
      ["ring", "told-too-much", "SP-0 GE-1"],
      ["over", "partly", "SP-6 HT-1"],
    ],
    ends: "uncle-hears",
  },
  {
    story: "until-saturday",
    rule: "[PF-0] a family's news that nobody needs could stay private, with the class teachers and with the lead",
    turns: [
      ["teachers", "could-stay-private", "PF-0"],
      ["just-one", "could-stay-private", "PF-0"],
      ["theirs", "right", "PF-0 GE-1"],
    ],
    ends: "saturday",
  },
];

it.each(WORKED)("$story: $rule", ({ story: id, turns, ends }) => {
  const story = library.stories.get(id);
  if (!story) throw new Error(`${id} does not ship`);
  let { state, stop } = opening(story);
  const judged = turns.map(([wanted]) => {
    const choice = stop.kind === "choose" ? stop.choices.find((one) => one.id === wanted) : undefined;
    if (!choice) throw new Error(`"${wanted}" is not on offer at "${stop.id}"`);
    const made = makeChoice(story, state, choice);
    ({ stop } = made);
    state = made.judgement.after;
    const { verdict, clauses, tips } = made.judgement;
    return [wanted, verdict, [...clauses, ...tips].join(" ")];
  });
  expect(judged).toEqual(turns);
  expect({ kind: stop.kind, id: stop.id }).toEqual({ kind: "end", id: ends });
});

import type { Pack, Passage, Scenario } from "../../src/scenario/format.ts";
import { SOUND_PACK } from "./packs.ts";

/** The smallest block that a long talk is made of: a line, a choice, and what is said after it. */
const BLOCK = 4;

/**
 * A scenario of so many passages, for measuring: a talk in which a small worry stays private, choice after choice. Every
 * choice has a slip, and both of its cards lead on.
 */
export function longScenario(id: string, passages: number): Scenario {
  const blocks = Math.floor((passages - 2) / BLOCK);
  const talk = Array.from({ length: blocks }, (_, i) => block(id, i, i === blocks - 1));
  const spare = passages - 1 - blocks * BLOCK;
  const filler = Array.from({ length: spare }, (_, i) =>
    line(id, `more-${i}`, i === spare - 1 ? "line-0" : `more-${i + 1}`),
  );
  return {
    id,
    title: `${id}.title`,
    place: "library",
    note: `${id}.note`,
    follow: `${id}.follow`,
    cast: { mentor: { role: "mentor", look: "amara" }, mentee: { role: "mentee", look: "leo" } },
    start: filler[0]?.id ?? "line-0",
    passages: [...filler, ...talk.flat(), { id: "done", kind: "end", text: `${id}.done` }],
  };
}

const line = (id: string, name: string, next: string): Passage => ({
  id: name,
  kind: "say",
  by: "mentee",
  text: `${id}.${name}`,
  next,
});

function block(id: string, i: number, last: boolean): Passage[] {
  const onward = last ? "done" : `line-${i + 1}`;
  const text = (name: string) => `${id}.${name}-${i}`;
  return [
    line(id, `line-${i}`, `choice-${i}`),
    {
      id: `choice-${i}`,
      kind: "choose",
      choices: [
        { id: "listen", text: text("listen"), acts: ["listen"], to: `well-${i}` },
        { id: "tell", text: text("tell"), acts: ["tell-friend"], to: `badly-${i}` },
      ],
    },
    { id: `well-${i}`, kind: "say", by: "mentee", text: text("well"), next: onward },
    { id: `badly-${i}`, kind: "say", by: "mentee", text: text("badly"), next: onward },
  ];
}

/** A scenario that begins with a talk of so many lines, before a first choice that leads to the end. */
export function talkingScenario(id: string, lines: number): Scenario {
  const rest = longScenario(id, BLOCK + 2);
  return { ...rest, start: "say-0", passages: [...talk(id, "say", lines, rest.start), ...rest.passages] };
}

/**
 * A scenario in which each choice is remembered, so that its states double with each: `choices` of them, each with an
 * act of its own, and a talk of so many lines after each card.
 */
export function branchingScenario(id: string, choices: number, lines: number): Scenario {
  const rest = longScenario(id, BLOCK + 2);
  const ahead = ASKED.slice(0, choices).flatMap((act, i): Passage[] => {
    const next = i === Math.min(choices, ASKED.length) - 1 ? rest.start : `fork-${i + 1}`;
    const card = (name: string, acts: string[]) => ({
      id: name,
      text: `${id}.${name}-${i}`,
      acts,
      to: `after-${i}-0`,
    });
    return [
      { id: `fork-${i}`, kind: "choose", choices: [card("listen", ["listen"]), card("ask", [act])] },
      ...talk(id, `after-${i}`, lines, next),
    ];
  });
  return { ...rest, start: "fork-0", passages: [...ahead, ...rest.passages] };
}

/** Acts that change nothing but what has been done. */
const ASKED = [
  "thank",
  "reassure",
  "ask-details",
  "offer-adult",
  "say-we-go",
  "say-i-ask",
  "suggest-tell",
  "limit",
];

const talk = (id: string, name: string, lines: number, next: string): Passage[] =>
  Array.from({ length: lines }, (_, i) =>
    line(id, `${name}-${i}`, i === lines - 1 ? next : `${name}-${i + 1}`),
  );

/** A pack of so many such scenarios, with all of their sentences. */
export function longPack(scenarios: number, passages: number): Pack {
  const all = Array.from({ length: scenarios }, (_, i) => longScenario(`story-${i}`, passages));
  const texts = Object.fromEntries(all.flatMap(sentencesFor));
  return { ...SOUND_PACK, id: "long", scenarios: all, texts: { "en-GB": texts } };
}

const sentencesFor = (scenario: Scenario): [string, string][] => {
  const said = scenario.passages.flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.map(({ text }) => text) : [passage.text],
  );
  const keys = [scenario.title, scenario.note, scenario.follow, ...said].flatMap((key) => key ?? []);
  return keys.map((key, i) => [key, `We can play ${["ball", "tag", "chess"][i % 3]} at ten.`]);
};

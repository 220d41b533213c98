import { SCENARIO, type SeededFault } from "./seeded-fault.ts";

/** Faults of sentences, slots, notes and wording. */
export const TEXT_FAULTS: readonly SeededFault[] = [
  {
    fault: "no sentences at all",
    change: (p) => delete p.texts,
    code: "SC030",
    path: "/texts",
    suggests: /text\.en-GB\.json/,
  },
  {
    fault: "a sentence that is missing",
    change: (p) => (p.scenarios[0].passages[0].text = "gate.helo"),
    code: "SC031",
    path: `${SCENARIO}/passages/0/text`,
    suggests: /"gate.hello"/,
  },
  {
    fault: "a sentence that is never used",
    change: (p) => (p.texts["en-GB"]["gate.more"] = "Well then."),
    code: "SC032",
    path: "/texts/en-GB/gate.more",
    suggests: /Take it out/,
  },
  {
    fault: "a slot that nobody fills",
    change: (p) => (p.texts["en-GB"]["gate.done"] = "{{techer}} has it now."),
    code: "SC033",
    path: `${SCENARIO}/passages/6/text`,
    suggests: /"teacher"/,
  },
  {
    fault: "a hard theme without a content note",
    change: (p) => {
      delete p.scenarios[0].note;
      delete p.texts["en-GB"]["gate.note"];
    },
    code: "SC034",
    path: SCENARIO,
    suggests: /choose another/,
  },
  {
    fault: "a scenario that ends on the screen",
    change: (p) => {
      delete p.scenarios[0].follow;
      delete p.texts["en-GB"]["gate.follow"];
    },
    code: "SC035",
    path: SCENARIO,
    suggests: /real partner/,
  },
  {
    fault: "a sentence that is too long",
    change: (p) =>
      (p.texts["en-GB"]["gate.hello"] =
        "I want to tell you a thing that I have had in my head since last week."),
    code: "WR001",
    path: "/texts/en-GB/gate.hello",
    suggests: /Cut it/,
  },
  {
    fault: "three sentences in a bubble",
    change: (p) => (p.texts["en-GB"]["gate.hello"] = "Hi. It is me. Can I tell you?"),
    code: "WR002",
    path: "/texts/en-GB/gate.hello",
    suggests: /two lines/,
  },
  {
    fault: "more than a pupil's scenario may tell",
    change: (p) => (p.texts["en-GB"]["gate.tells"] = "He has a knife."),
    code: "WR004",
    path: "/texts/en-GB/gate.tells",
    suggests: /cue/,
  },
  {
    fault: "praise for a secret",
    change: (p) => (p.texts["en-GB"]["gate.done"] = "Well done, it is our secret."),
    code: "WR005",
    path: "/texts/en-GB/gate.done",
    suggests: /private/,
  },
  {
    fault: "somebody called a bully",
    change: (p) => (p.texts["en-GB"]["gate.tells"] = "He is a bully."),
    code: "WR006",
    path: "/texts/en-GB/gate.tells",
    suggests: /what happens/,
  },
  {
    fault: "a link",
    change: (p) => (p.texts["en-GB"]["gate.done"] = "See www.help.org now."),
    code: "WR007",
    path: "/texts/en-GB/gate.done",
    suggests: /every screen/,
  },
  ...["Ring 0800.555.111 now.", "Ring ०८००५५५ now.", "Ring ۰۸۰۰-۵۵۵ now."].map((text): SeededFault => ({
    fault: `a number to call (${text})`,
    change: (p) => (p.texts["en-GB"]["gate.done"] = text),
    code: "WR007",
    path: "/texts/en-GB/gate.done",
    suggests: /every screen/,
  })),
  {
    fault: "a hidden character",
    change: (p) => (p.texts["en-GB"]["gate.done"] = "All is \u202Ewell."),
    code: "WR008",
    path: "/texts/en-GB/gate.done",
    suggests: /again/,
  },
  {
    fault: "a long content note",
    change: (p) =>
      (p.texts["en-GB"]["gate.note"] = "Someone is sad. They are also a bit scared to go home after school."),
    code: "WR011",
    path: `${SCENARIO}/note`,
    suggests: /shorter/,
  },
  {
    fault: "a question about the reader's own life",
    change: (p) => (p.texts["en-GB"]["gate.follow"] = "Has this ever happened to you?"),
    code: "WR012",
    path: "/texts/en-GB/gate.follow",
    suggests: /the story/,
  },
];

import { FIRST, SCENARIO, type SeededFault } from "./seeded-fault.ts";

/** Faults of shape, names, graph and play. */
export const STRUCTURE_FAULTS: readonly SeededFault[] = [
  {
    fault: "a choice that says it is correct",
    change: (p) => (p.scenarios[0].passages[1].choices[0].correct = true),
    code: "PK007",
    path: `${FIRST}/correct`,
    suggests: /what the choice does/,
  },
  {
    fault: "a choice with a score",
    change: (p) => (p.scenarios[0].passages[1].choices[0].score = 3),
    code: "PK007",
    path: `${FIRST}/score`,
    suggests: /Take it out/,
  },
  {
    fault: "a typed verdict",
    change: (p) => (p.scenarios[0].passages[1].choices[0].verdict = "right"),
    code: "PK007",
    path: `${FIRST}/verdict`,
    suggests: /Take it out/,
  },
  {
    fault: "a misspelt key",
    change: (p) => (p.scenarios[0].palce = "library"),
    code: "PK008",
    path: `${SCENARIO}/palce`,
    suggests: /"place"/,
  },
  {
    fault: "a key that is like no other",
    change: (p) => (p.scenarios[0].soundtrack = "drums"),
    code: "PK008",
    path: `${SCENARIO}/soundtrack`,
    suggests: /^Take it out\.$/,
  },
  {
    fault: "a place that is not drawn",
    change: (p) => (p.scenarios[0].place = "libary"),
    code: "PK009",
    path: `${SCENARIO}/place`,
    suggests: /"library"/,
  },
  {
    fault: "a mood that does not exist",
    change: (p) => (p.scenarios[0].passages[0].mood = "woried"),
    code: "PK009",
    path: `${SCENARIO}/passages/0/mood`,
    suggests: /"worried"/,
  },
  {
    fault: "a missing start",
    change: (p) => delete p.scenarios[0].start,
    code: "PK010",
    path: `${SCENARIO}/start`,
    suggests: /Add it/,
  },
  {
    fault: "no format",
    change: (p) => {
      delete p.format;
      p.formt = 1;
    },
    code: "PK012",
    path: "/format",
    suggests: /"formt"/,
  },
  {
    fault: "a pack from a later game",
    change: (p) => (p.format = 2),
    code: "PK013",
    path: "/format",
    suggests: /newer/,
  },
  {
    fault: "a policy that is not there",
    change: (p) => (p.policy = "elsewhere"),
    code: "SC001",
    path: "/policy",
    suggests: /beside the pack/,
  },
  {
    fault: "a circle that the policy lacks",
    change: (p) => (p.circle = "peers"),
    code: "SC002",
    path: "/circle",
    suggests: /"peer"/,
  },
  {
    fault: "two scenarios of one id",
    change: (p) => p.scenarios.push(structuredClone(p.scenarios[0])),
    code: "SC003",
    path: "/scenarios/1/id",
    suggests: /own id/,
  },
  {
    fault: "two passages of one id",
    change: (p) => p.scenarios[0].passages.push({ id: "done", kind: "end", text: "gate.done" }),
    code: "SC004",
    path: `${SCENARIO}/passages/8/id`,
    suggests: /own id/,
  },
  {
    fault: "a choice that leads nowhere",
    change: (p) => (p.scenarios[0].passages[1].choices[0].to = "tels"),
    code: "SC005",
    path: `${FIRST}/to`,
    suggests: /"tells"/,
  },
  {
    fault: "a speaker who is not in the cast",
    change: (p) => (p.scenarios[0].passages[0].by = "mentea"),
    code: "SC006",
    path: `${SCENARIO}/passages/0/by`,
    suggests: /"mentee"/,
  },
  {
    fault: "two choices of one id",
    change: (p) => (p.scenarios[0].passages[1].choices[1].id = "limit"),
    code: "SC007",
    path: `${SCENARIO}/passages/1/choices/1/id`,
    suggests: /own id/,
  },
  {
    fault: "an act that the policy does not know",
    change: (p) => (p.scenarios[0].passages[1].choices[0].acts = ["say-limit"]),
    code: "SC008",
    path: `${FIRST}/acts/0`,
    suggests: /"limit"/,
  },
  {
    fault: "a fact that the policy does not know",
    change: (p) => (p.scenarios[0].passages[0].reveals = { safty: "approaching" }),
    code: "SC009",
    path: `${SCENARIO}/passages/0/reveals/safty`,
    suggests: /"safety"/,
  },
  {
    fault: "a level that the fact lacks",
    change: (p) => (p.scenarios[0].passages[2].reveals = { safety: "disclose" }),
    code: "SC009",
    path: `${SCENARIO}/passages/2/reveals/safety`,
    suggests: /"disclosed"/,
  },
  {
    fault: "a peer scenario without a mentee",
    change: (p) => (p.scenarios[0].cast.mentee.role = "friend"),
    code: "SC010",
    path: `${SCENARIO}/cast`,
    suggests: /"mentee"/,
  },
  {
    fault: "a passage that nothing leads to",
    change: (p) => p.scenarios[0].passages.push({ id: "island", kind: "end", text: "gate.done" }),
    code: "SC011",
    path: `${SCENARIO}/passages/8`,
    suggests: /Lead a choice/,
  },
  {
    fault: "a passage from which no ending is reached",
    change: (p) => {
      const [passage] = p.scenarios[0].passages.splice(1, 1, {
        id: "first",
        kind: "choose",
        choices: [
          { id: "limit", text: "gate.limit", acts: ["limit"], to: "hello" },
          { id: "promise", text: "gate.promise", acts: ["promise-secret"], to: "hello" },
        ],
      });
      p.scenarios[0].passages = [
        p.scenarios[0].passages[0],
        p.scenarios[0].passages[1],
        { ...passage, id: "x" },
      ];
      p.scenarios[0].passages[2] = { id: "x", kind: "end", text: "gate.done" };
    },
    code: "SC012",
    path: `${SCENARIO}/passages/0`,
    suggests: /ending/,
  },
  {
    fault: "talk that runs in a circle",
    change: (p) => (p.scenarios[0].passages[4].next = "again"),
    code: "SC013",
    path: `${SCENARIO}/passages/4`,
    suggests: /choice or an ending/,
  },
  {
    fault: "a moment where nothing is right",
    change: (p) => {
      p.scenarios[0].passages[5].choices[0].acts = ["delay"];
    },
    code: "SC014",
    path: `${SCENARIO}/passages/5`,
    suggests: /keeps the policy/,
  },
  {
    fault: "a moment where everything is right",
    change: (p) => (p.scenarios[0].passages[1].choices[1].acts = ["limit"]),
    code: "SC015",
    path: `${SCENARIO}/passages/1`,
    suggests: /tempting/,
  },
  {
    fault: "no way through that keeps the policy",
    change: (p) => (p.scenarios[0].passages[1].choices[0].acts = ["limit", "blame"]),
    code: "SC016",
    path: SCENARIO,
    suggests: /right and allowed/,
  },
  {
    fault: "no way through that breaks the policy",
    change: (p) => {
      const [, first, , second, , third] = p.scenarios[0].passages;
      first.choices[1].acts = ["limit"];
      for (const { choices } of [second, third]) choices[1].acts = ["take-back", "go-together"];
    },
    code: "SC019",
    path: SCENARIO,
    suggests: /tempting/,
  },
  {
    fault: "a telling kept, and the story ends at once",
    change: (p) => (p.scenarios[0].passages[3].choices[1].to = "done"),
    code: "SC017",
    path: `${SCENARIO}/passages/3`,
    suggests: /tell now/,
  },
  {
    fault: "a disclosure after the last choice",
    change: (p) => {
      p.scenarios[0].passages[0].reveals = {};
      p.scenarios[0].passages[2].next = "done";
      p.scenarios[0].passages = p.scenarios[0].passages.filter((one: { id: string }) =>
        ["hello", "first", "tells", "done"].includes(one.id),
      );
    },
    code: "SC018",
    path: `${SCENARIO}/passages/1`,
    suggests: /between the telling and the end/,
  },
  {
    fault: "a cue and its telling in one breath",
    change: (p) => (p.scenarios[0].passages[0].next = "tells"),
    code: "SC021",
    path: `${SCENARIO}/passages/0`,
    suggests: /between them/,
  },
  {
    fault: "a gesture of a stranger",
    change: (p) => (p.scenarios[0].passages[0].gestures = { mento: "nod" }),
    code: "SC036",
    path: `${SCENARIO}/passages/0/gestures/mento`,
    suggests: /mentor/,
  },
  {
    fault: "a pupil who crouches like a grown-up",
    change: (p) => (p.scenarios[0].passages[0].gestures = { mentee: "crouch" }),
    code: "SC037",
    path: `${SCENARIO}/passages/0/gestures/mentee`,
    suggests: /listen, nod/,
  },
  {
    fault: "a twin that is not in the pack",
    change: (p) => (p.scenarios[0].twin = { scenario: "gat", differs: "tells" }),
    code: "SC040",
    path: `${SCENARIO}/twin/scenario`,
    suggests: /one pack/,
  },
  {
    fault: "a twin that does not know its twin",
    change: (p) => {
      p.scenarios.push({ ...structuredClone(p.scenarios[0]), id: "gate-b" });
      p.scenarios[0].twin = { scenario: "gate-b", differs: "tells" };
      p.scenarios[1].passages[2].mood = "neutral";
    },
    code: "SC041",
    path: `${SCENARIO}/twin`,
    suggests: /name the other/,
  },
  {
    fault: "twins that differ in two passages",
    change: (p) => {
      p.scenarios.push({ ...structuredClone(p.scenarios[0]), id: "gate-b" });
      p.scenarios[0].twin = { scenario: "gate-b", differs: "tells" };
      p.scenarios[1].twin = { scenario: "gate", differs: "tells" };
      p.scenarios[1].passages[2].mood = "neutral";
      p.scenarios[1].passages[0].mood = "sad";
    },
    code: "SC042",
    path: `${SCENARIO}/twin/differs`,
    suggests: /the same/,
  },
];

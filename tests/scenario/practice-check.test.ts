import { describe, expect, it } from "vitest";
import { checkBank } from "../../src/scenario/practice-check.ts";
import { readBank } from "../../src/scenario/practice-read.ts";
import { call } from "../support/command-line.ts";
import { kempshott } from "../support/policies.ts";
import { diagnoseBank, looseBank } from "../support/practice.ts";

interface Fault {
  readonly fault: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a fault is by definition not of the bank's type
  readonly change: (bank: any, texts: Record<string, string>) => void;
  readonly code: string;
  readonly path: string;
  readonly suggests: RegExp;
}

// oxlint-disable-next-line typescript/no-explicit-any -- as above
const topicAt = (bank: any, id: string) => bank.topics.findIndex((topic: { id: string }) => topic.id === id);
// oxlint-disable-next-line typescript/no-explicit-any -- as above
const turn = (bank: any, id: string) => bank.topics[0].turns.find((one: { id: string }) => one.id === id);

const FAULTS: readonly Fault[] = [
  {
    fault: "a verdict that was typed",
    change: (b) => (b.replies[0].verdict = "right"),
    code: "PD001",
    path: "/replies/0/verdict",
    suggests: /README/,
  },
  {
    fault: "a place that is not drawn",
    change: (b) => (b.topics[0].places[0] = "swimming-pool"),
    code: "PD001",
    path: "/topics/0/places/0",
    suggests: /README/,
  },
  {
    fault: "no such circle",
    change: (b) => (b.circle = "pear"),
    code: "PD002",
    path: "/policy",
    suggests: /circle/,
  },
  {
    fault: "two pleas of one id",
    change: (b) => (b.pleas[1].id = b.pleas[0].id),
    code: "PD003",
    path: "/pleas",
    suggests: /own id/,
  },
  {
    fault: "a sentence that is missing",
    change: (b) => (b.topics[0].firsts[0].text = "left-out.first.plai"),
    code: "PD004",
    path: "/topics/0/firsts/0/text",
    suggests: /left-out\.first\.play/,
  },
  {
    fault: "a slot that nothing fills",
    change: (_, t) => (t["left-out.first.play"] = "They won't let me play {{gaem}}."),
    code: "PD005",
    path: "/topics/0/firsts/0/text",
    suggests: /"game"/,
  },
  {
    fault: "a fact of no policy",
    change: (b) => (turn(b, "odd").facts = { uneesy: true }),
    code: "PD006",
    path: "/topics/0/turns/6/facts/uneesy",
    suggests: /"uneasy"/,
  },
  {
    fault: "an act of no policy",
    change: (b) => (b.replies[0].acts = ["keep-privat"]),
    code: "PD007",
    path: "/replies/0/acts",
    suggests: /"keep-private"/,
  },
  {
    fault: "a decision the policy never comes to",
    change: (b) => (b.answers[0].when = ["must-tel"]),
    code: "PD008",
    path: "/answers/0/when",
    suggests: /"must-tell"/,
  },
  {
    fault: "a pairing with a line that is not there",
    change: (b) => (turn(b, "once").after = ["plai"]),
    code: "PD009",
    path: "/topics/0/turns/0/after",
    suggests: /"play"/,
  },
  {
    fault: "what must be told, without how grave it is",
    change: (b) => delete turn(b, "every-day").grave,
    code: "PD010",
    path: "/topics/0/turns/4/grave",
    suggests: /"grave": 1/,
  },
  {
    fault: "something grave that need not be told",
    change: (b) => (turn(b, "book").grave = 1),
    code: "PD010",
    path: "/topics/0/turns/2/grave",
    suggests: /Take it out/,
  },
  {
    fault: "twins between which nothing changes",
    change: (b) => (b.topics[0].twins[0] = ["small", "book"]),
    code: "PD011",
    path: "/topics/0/twins/0",
    suggests: /rule changes/,
  },
  {
    fault: "a plea that tells",
    change: (b) => (b.pleas[0].facts = { safety: "disclosed" }),
    code: "PD012",
    path: "/pleas/0/facts",
    suggests: /turn of a topic/,
  },
  {
    fault: "a place without an opening",
    change: (b) => b.topics[0].places.push("staff-room"),
    code: "PD013",
    path: "/topics/0/places",
    suggests: /opening/,
  },
  {
    fault: "a topic with its own words, and no mistake among them",
    change: (b) => {
      const own = b.topics[topicAt(b, "asks")];
      own.replies = own.replies.filter((one: { acts: string[] }) => one.acts[0] === "keep-private");
    },
    code: "PD014",
    path: "/topics/25/turns",
    suggests: /replies/,
  },
  {
    fault: "a right reply and a mistake, and no third",
    change: (b) => {
      const own = b.topics[topicAt(b, "asks")];
      const by = (act: string) => own.replies.find((one: { acts: string[] }) => one.acts[0] === act);
      own.replies = [by("keep-private"), by("tell-friend")];
    },
    code: "PD014",
    path: "/topics/25/turns",
    suggests: /replies/,
  },
  {
    fault: "words that nobody answers",
    change: (b) => (b.answers = b.answers.filter((one: { to: string[] }) => !one.to.includes("fix-alone"))),
    code: "PD015",
    path: "/topics/0/turns",
    suggests: /fix-alone/,
  },
  {
    fault: "hardly anything private",
    change: (b) => {
      for (const topic of b.topics)
        if (!topic.own)
          topic.turns = topic.turns.filter(
            (one: { id: string; facts?: unknown }) => one.facts || topic.twins?.flat().includes(one.id),
          );
      for (const topic of b.topics) topic.turns = topic.turns.length > 0 ? topic.turns : [turn(b, "odd")];
    },
    code: "PD016",
    path: "/topics",
    suggests: /everyday/,
  },
  {
    fault: "nothing of the gravest has a twin",
    change: (b) => {
      for (const topic of b.topics)
        topic.twins = topic.twins?.filter(
          (pair: string[]) =>
            !topic.turns.some(
              (one: { id: string; grave?: number }) => one.grave === 3 && pair.includes(one.id),
            ),
        );
    },
    code: "PD017",
    path: "/topics",
    suggests: /twin/,
  },
  {
    fault: "nothing of the mildest has a twin",
    change: (b) => {
      for (const topic of b.topics)
        topic.twins = topic.twins?.filter(
          (pair: string[]) =>
            !topic.turns.some(
              (one: { id: string; grave?: number }) => one.grave === 1 && pair.includes(one.id),
            ),
        );
    },
    code: "PD017",
    path: "/topics",
    suggests: /twin/,
  },
  {
    fault: "too few topics with something private",
    change: (b) => (b.topics = b.topics.slice(0, 9)),
    code: "PD017",
    path: "/topics",
    suggests: /more topics/,
  },
  {
    fault: "a first line that nothing follows",
    change: (b) => {
      for (const one of b.topics[0].turns) one.after = ["play"];
    },
    code: "PD018",
    path: "/topics/0/firsts/1",
    suggests: /come after/,
  },
  {
    fault: "a sentence that is never used",
    change: (_, t) => (t["left-out.more"] = "Well then."),
    code: "PD019",
    path: "/texts/en-GB/left-out.more",
    suggests: /Take it out/,
  },
  {
    fault: "a word that does not fit its line",
    change: (_, t) => (t["left-out.first.play"] = "They won't let me play a {{toy}} game."),
    code: "PD020",
    path: "/topics/0/firsts/0/text",
    suggests: /slot/,
  },
  {
    fault: "further than a pupil's line may go",
    change: (_, t) => (t["left-out.turn.every-day"] = "They want to kill me."),
    code: "WR004",
    path: "/texts/en-GB/left-out.turn.every-day",
    suggests: /cue/,
  },
  {
    fault: "a line that gets too long with its longest word",
    change: (_, t) =>
      (t["left-out.first.play"] = "They will not let me play one more small round of {{game}} with them."),
    code: "WR001",
    path: "/texts/en-GB/left-out.first.play",
    suggests: /two/,
  },
];

describe("the bank of short cases", () => {
  it("as it ships has nothing wrong with it", () => {
    expect(diagnoseBank(looseBank())).toEqual([]);
  });

  it.each(FAULTS)("$code: $fault", ({ change, code, path, suggests }) => {
    const loose = looseBank();
    change(loose.bank, loose.texts);
    const found = diagnoseBank(loose);
    const named = found.find((one) => one.code === code && one.path === path);
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    expect(named?.severity).toBe(code === "PD019" ? "warning" : "error");
    expect(named?.suggestion).toMatch(suggests);
  });

  it.each([
    ["10.20.30", []],
    ...["1.0", "1.0.0.0", "v1.0.0", "1.0.0-b", "a.0.0", "1.b.0", "1.0.c", "1x0.0"].map(
      (version) => [version, ["PD001 /version"]] as const,
    ),
  ] as const)("[PD001] a version is three numbers and nothing more: %s", (version, found) => {
    const { bank, texts } = looseBank();
    const versioned = typeof bank === "object" ? { ...bank, version } : bank;
    expect(diagnoseBank({ bank: versioned, texts }).map(({ code, path }) => `${code} ${path}`)).toEqual(
      found,
    );
  });

  it("[PD020] how a word fits its line is asked of English lines only", () => {
    const { bank, texts } = looseBank();
    const odd = { ...texts, "left-out.first.play": "They won't let me play a {{toy}} game." };
    const codes = (all: Readonly<Record<string, Record<string, string>>>) => {
      const read = readBank(bank, "bank.json", all);
      return read.ok ? checkBank(read.value, kempshott, "bank.json").map(({ code }) => code) : [];
    };
    expect(codes({ "en-GB": odd })).toContain("PD020");
    expect(codes({ "en-GB": texts, pl: odd })).not.toContain("PD020");
  });

  it("has a fault seeded for every code", () => {
    expect(new Set(FAULTS.map(({ code }) => code).filter((code) => code.startsWith("PD"))).size).toBe(20);
  });

  it("is checked by the command line: with all that ships, and alone", () => {
    for (const paths of [[], ["scenarios/practice"]])
      expect(call("check", ...paths).json).toMatchObject({
        ok: true,
        banks: [{ id: "short-cases", topics: 26 }],
      });
  });
});

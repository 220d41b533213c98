import { describe, expect, it } from "vitest";
import { linesFrom, readersOf, scriptOf } from "../../src/hall/presenter/script.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { passageAt } from "../../src/scenario/stepping.ts";
import { allStories } from "../support/library.ts";

const hallStories = allStories.filter(({ scenario }) => scenario.hall === true);

/** What is heard when a story is played with these places pressed at each choice, and which choices were offered. */
function played(run: Run, place: number): { heard: string[]; chosen: string[] } {
  const heard: string[] = [];
  const chosen: string[] = [];
  let now = run;
  for (;;) {
    const passage = passageAt(now.story, now.at);
    if (passage.kind === "choose") {
      const choice = passage.choices[place % passage.choices.length];
      chosen.push(choice?.text ?? "");
      now = advance(now, { kind: "choose", choice: choice?.id ?? "" });
    } else {
      heard.push(passage.text);
      if (now.ended) return { heard, chosen };
      now = advance(now, { kind: "next" });
    }
  }
}

/** The same, read from the script on paper. */
function readAloud(story: Run["story"], place: number): { heard: string[]; chosen: string[] } {
  const parts = scriptOf(story);
  const heard: string[] = [];
  const chosen: string[] = [];
  let number: number | undefined = 1;
  while (number !== undefined) {
    const part = parts.find((one) => one.number === number);
    if (!part) throw new Error(`no part ${number}`);
    heard.push(...part.lines.map(({ text }) => text));
    const choice = part.choices[place % Math.max(part.choices.length, 1)];
    if (choice) {
      chosen.push(choice.text);
      heard.push(...choice.reply.map(({ text }) => text));
    }
    number = choice ? choice.to : part.goOn;
  }
  return { heard, chosen };
}

describe("[issue 5] the script in parts: the paper fallback when the projector dies", () => {
  it("there are scenes for a hall", () => {
    expect(hallStories.length).toBeGreaterThan(10);
  });

  it.each(hallStories.map((story) => [story.scenario.id, story] as const))(
    "%s: read from paper, each way through is word for word the one on the screen",
    (_, story) => {
      for (const place of [0, 1, 2, 3])
        expect(readAloud(story, place)).toEqual(played(startRun(story), place));
    },
  );

  it.each(hallStories.map((story) => [story.scenario.id, story] as const))(
    "%s: every line stands in it, and each part is reached",
    (_, story) => {
      const parts = scriptOf(story);
      const replies = parts.flatMap(({ choices }) => choices.flatMap(({ reply }) => reply));
      const lines = [...parts.flatMap((part) => part.lines), ...replies].map(({ text }) => text);
      const expected = story.scenario.passages.flatMap((passage) =>
        passage.kind === "choose" ? [] : [passage.text],
      );
      expect(new Set(lines)).toEqual(new Set(expected));
      const reached = new Set([
        1,
        ...parts.flatMap(({ choices, goOn }) => [goOn, ...choices.map(({ to }) => to)]),
      ]);
      for (const { number, ends, choices, goOn } of parts) {
        expect(reached).toContain(number);
        expect(Number(ends) + Number(choices.length > 0) + Number(goOn !== undefined)).toBe(1);
      }
      expect(parts.map(({ number }) => number)).toEqual(parts.map((_part, i) => i + 1));
    },
  );

  it("says of each choice what the policy finds, derived: never a choice without a verdict", () => {
    const rabbit = hallStories.find(({ scenario }) => scenario.id === "camp-rabbit");
    if (!rabbit) throw new Error("camp-rabbit is no longer for the hall");
    const choices = scriptOf(rabbit).flatMap((part) => part.choices);
    const found = (text: string) => choices.find((one) => one.text === text)?.found ?? [];
    expect(found("camp-rabbit.opening.never-ever").map(({ verdict }) => verdict)).toEqual(["promised"]);
    expect(found("camp-rabbit.opening.never-ever")[0]?.clauses).toContain("PM-4");
    expect(found("camp-rabbit.what-choice.theirs")[0]?.verdict).toBe("right");
    for (const story of hallStories)
      for (const choice of scriptOf(story).flatMap((part) => part.choices))
        expect(choice.found.length).toBeGreaterThan(0);
  });

  it("names a reader for everybody who has a line; the mentor reads what the hall chose", () => {
    for (const story of hallStories) {
      const readers = readersOf(story);
      expect(readers[0]).toBeUndefined();
      expect(readers).toContain("mentor");
      const lines = scriptOf(story).flatMap((part) => part.lines);
      for (const { by } of lines) expect(readers).toContain(by);
    }
  });
});

describe("[issue 5] the next lines in the presenter's window", () => {
  it("go up to the next choice or the end, with the choices that come", () => {
    for (const story of hallStories) {
      const { lines, choices } = linesFrom(story, story.scenario.start);
      expect(lines.length).toBeGreaterThan(0);
      expect(choices.length).toBeGreaterThan(1);
      for (const { to } of choices) expect(linesFrom(story, to).lines.length).toBeGreaterThan(0);
    }
  });
});

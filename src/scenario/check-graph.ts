import type { Passage, Scenario } from "./format.ts";
import type { Report } from "./report.ts";

/** Every passage can be reached, an ending can be reached from each, and no talk runs in a circle. */
export function checkGraph(scenario: Scenario, at: string, report: Report): void {
  const byId = new Map(scenario.passages.map((passage) => [passage.id, passage]));
  const reached = spread([scenario.start], (id) => targets(byId.get(id)));
  const before = new Map<string, string[]>();
  for (const passage of scenario.passages) {
    for (const id of targets(passage)) {
      const known = before.get(id);
      if (known) known.push(passage.id);
      else before.set(id, [passage.id]);
    }
  }
  const ends = scenario.passages.filter((passage) => passage.kind === "end").map((passage) => passage.id);
  const ending = spread(ends, (id) => before.get(id) ?? []);
  const loop = new Set(talkLoop(scenario, byId));
  scenario.passages.forEach((passage, i) => {
    const path = `${at}/passages/${i}`;
    if (!reached.has(passage.id)) {
      report.error(
        "SC011",
        path,
        `Nothing leads to the passage "${passage.id}".`,
        "Lead a choice or a line there, or take it out.",
      );
    }
    if (loop.has(passage.id)) {
      report.error(
        "SC013",
        path,
        `The talk from "${passage.id}" comes back to itself without a choice.`,
        "Put a choice or an ending on the way.",
      );
    } else if (!ending.has(passage.id) && reached.has(passage.id)) {
      report.error(
        "SC012",
        path,
        `From "${passage.id}" no ending can be reached.`,
        "Lead it on to an ending.",
      );
    }
  });
}

const targets = (passage: Passage | undefined): string[] => {
  if (!passage || passage.kind === "end") return [];
  return passage.kind === "say" ? [passage.next] : passage.choices.map((choice) => choice.to);
};

function spread(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const other of next(id)) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return seen;
}

function talkLoop(scenario: Scenario, byId: ReadonlyMap<string, Passage>): string[] {
  return scenario.passages
    .filter((passage) => {
      const seen = new Set<string>();
      let now: Passage | undefined = passage;
      while (now?.kind === "say" && !seen.has(now.id)) {
        seen.add(now.id);
        now = byId.get(now.next);
      }
      return now?.id === passage.id && passage.kind === "say";
    })
    .map((passage) => passage.id);
}

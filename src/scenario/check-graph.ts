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
  const loop = talkLoops(scenario, byId);
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

/** The passages whose talk comes back to them without a choice. A talk is followed until it meets one followed before. */
function talkLoops(scenario: Scenario, byId: ReadonlyMap<string, Passage>): Set<string> {
  const looping = new Set<string>();
  const followed = new Set<string>();
  for (const start of scenario.passages) {
    const talk: string[] = [];
    let now: Passage | undefined = start;
    while (now?.kind === "say" && !followed.has(now.id)) {
      followed.add(now.id);
      talk.push(now.id);
      now = byId.get(now.next);
    }
    const back = now ? talk.indexOf(now.id) : -1;
    if (back >= 0) for (const id of talk.slice(back)) looping.add(id);
  }
  return looping;
}

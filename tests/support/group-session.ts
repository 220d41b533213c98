import { wayOf } from "../../src/play/group-ways.ts";
import type { Tally } from "../../src/play/forms.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { beginSaving, recordForms, recordRun } from "../../src/records/results.ts";
import type { Shelf } from "../../src/records/storage.ts";
import type { Pack } from "../../src/scenario/format.ts";
import { buildStory, passageAt } from "../../src/scenario/stepping.ts";
import { library } from "./library.ts";
import { kempshott } from "./policies.ts";

/** A small, even chance that is the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One player's way through a scene, each choice made by chance. */
function wander(pack: Pack, scenario: Pack["scenarios"][number], roll: () => number): Run {
  const circle = kempshott.circles.get(pack.circle);
  if (!circle) throw new Error(`no circle ${pack.circle}`);
  let run = startRun(buildStory(scenario, circle));
  for (let step = 0; step < 400 && !run.ended; step++) {
    const passage = passageAt(run.story, run.at);
    if (passage.kind === "say") run = advance(run, { kind: "next" });
    else if (passage.kind === "choose") {
      const choice = passage.choices[Math.floor(roll() * passage.choices.length)];
      run = advance(run, { kind: "choose", choice: choice?.id ?? "" });
    }
  }
  return run;
}

interface Evening {
  readonly today: string;
  readonly id: string;
  readonly players: number;
  /** How many scenes of each pack a player plays. */
  readonly packs: Readonly<Record<string, number>>;
  readonly forms?: Tally;
}

/** A whole group plays on one device where counting is on; every second player tries every scene another way. */
export function playEvening(shelf: Shelf, { today, id, players, packs, forms }: Evening): void {
  const roll = chance(Number.parseInt(id, 16));
  beginSaving(shelf, today, "term", id);
  for (let player = 0; player < players; player++) {
    const played: string[] = [];
    for (const [name, scenes] of Object.entries(packs)) {
      const pack = library.packs.get(name);
      if (!pack) throw new Error(`no pack ${name}`);
      for (const scenario of pack.scenarios.slice(0, scenes)) {
        for (let times = 0; times <= player % 2; times++) {
          const way = wayOf(scenario.id, played, []);
          const run = wander(pack, scenario, roll);
          if (way) recordRun(shelf, { pack, policy: kempshott, run, way }, today);
          played.push(scenario.id);
        }
      }
    }
  }
  const none = { pupils: 0, right: {}, couldStayPrivate: {} };
  if (forms) recordForms(shelf, { before: { a: none, b: none }, after: forms }, today);
}

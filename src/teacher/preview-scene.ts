import { advance, startRun, type Run } from "../play/run.ts";
import type { Policy } from "../policy/model.ts";
import { drawnAt } from "../scenario/drawn-at.ts";
import type { Pack, Profile, Texts } from "../scenario/format.ts";
import { buildStory, passageAt, type Story } from "../scenario/stepping.ts";
import { fillSlots, slotValues } from "../scenario/texts.ts";

/** One moment of a story in which an adult of the school speaks. */
export interface AdultScene {
  readonly run: Run;
  readonly speaker: string;
  readonly line: string;
  readonly nameOf: (id: string) => string;
}

const COORDINATOR = "coordinator";

/** The first moment of a pack at which the co-ordinator speaks, with a school's names and looks; nothing where none does. */
export function sceneWithAdult(
  pack: Pack,
  policy: Policy,
  profile: Profile,
  texts: Texts,
): AdultScene | undefined {
  const circle = policy.circles.get(pack.circle);
  if (!circle) return undefined;
  for (const written of pack.scenarios) {
    const scenario = drawnAt(written, profile);
    const speaker = Object.entries(scenario.cast).find(([, { role }]) => role === COORDINATOR)?.[0];
    const run = speaker === undefined ? undefined : runTo(buildStory(scenario, circle), speaker);
    const passage = run && passageAt(run.story, run.at);
    if (!run || speaker === undefined || passage?.kind !== "say") continue;
    const values = slotValues(scenario, profile, texts);
    const nameOf = (id: string) => values[id] ?? id;
    return { run, speaker: nameOf(speaker), line: fillSlots(texts[passage.text] ?? "", values), nameOf };
  }
  return undefined;
}

/** A run up to a line of that member of the cast: looks at each passage once. */
function runTo(story: Story, speaker: string): Run | undefined {
  const open = [startRun(story)];
  const seen = new Set<string>();
  for (let run = open.pop(); run; run = open.pop()) {
    const at = run;
    const passage = passageAt(story, at.at);
    if (seen.has(passage.id)) continue;
    seen.add(passage.id);
    if (passage.kind === "say" && passage.by === speaker) return at;
    if (passage.kind === "say") open.push(advance(at, { kind: "next" }));
    if (passage.kind === "choose")
      open.push(...passage.choices.map(({ id }) => advance(at, { kind: "choose", choice: id })));
  }
  return undefined;
}

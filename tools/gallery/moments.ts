import { pictureOf } from "../../src/play/picture.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { viewOf } from "../../src/play/view.ts";
import { readPolicy } from "../../src/policy/read.ts";
import { readPack } from "../../src/scenario/read.ts";
import { buildStory, passageAt, type Story } from "../../src/scenario/stepping.ts";
import type { StagePicture } from "../../src/stage/scene.ts";

/** One moment of a scenario: the first way there, and what is seen. */
export interface GalleryMoment {
  readonly scenario: string;
  readonly passage: string;
  readonly picture: StagePicture;
  readonly talking: boolean;
}

const PACKS = import.meta.glob<object>("../../scenarios/packs/*/pack.json", {
  import: "default",
  eager: true,
});
const POLICIES = import.meta.glob<object>("../../scenarios/policies/*.policy.json", {
  import: "default",
  eager: true,
});

/** Every passage of every scenario that ships, reached by the shortest way. */
export function momentsOf(): readonly GalleryMoment[] {
  const policies = Object.values(POLICIES).flatMap((file) => {
    const read = readPolicy(file, "policy");
    return read.ok ? [read.value] : [];
  });
  return Object.values(PACKS).flatMap((file) => {
    const pack = readPack(file, "pack", {});
    if (!pack.ok) throw new Error(pack.diagnostics.map((one) => one.message).join("\n"));
    const circle = policies.find(({ id }) => id === pack.value.policy)?.circles.get(pack.value.circle);
    if (!circle) throw new Error(`no policy for ${pack.value.id}`);
    return pack.value.scenarios.flatMap((scenario) => walk(buildStory(scenario, circle)));
  });
}

function walk(story: Story): GalleryMoment[] {
  const seen = new Set<string>();
  const moments: GalleryMoment[] = [];
  let front: Run[] = [startRun(story)];
  while (front.length > 0) {
    const next: Run[] = [];
    for (const run of front) {
      if (seen.has(run.at)) continue;
      seen.add(run.at);
      const view = viewOf(run);
      moments.push({
        scenario: story.scenario.id,
        passage: run.at,
        picture: pictureOf(view),
        talking: view.kind === "say" && view.line?.by !== undefined,
      });
      next.push(...waysOn(run));
    }
    front = next;
  }
  return moments;
}

function waysOn(run: Run): Run[] {
  const passage = passageAt(run.story, run.at);
  if (passage.kind === "choose")
    return passage.choices.map(({ id }) => advance(run, { kind: "choose", choice: id }));
  return run.ended ? [] : [advance(run, { kind: "next" })];
}

import { isKept, type Verdict } from "../../src/policy/verdicts.ts";
import type { Story } from "../../src/scenario/stepping.ts";
import { walk, type Edge, type PlaySpace } from "../../src/scenario/walk.ts";
import { sentencesOf, withPack, type Content } from "../../src/screens/content.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { content } from "./first-week.ts";
import { packFiles } from "./pack-files.ts";

/** The game's content with every pack open that ships. */
export const library: Content = SHIPPED.reduce((open, { id }) => withPack(open, packFiles(id)), content);

export const allStories: readonly Story[] = [...library.stories.values()];

/** A sentence of a story as it is read on the screen. */
export const sentenceIn = (story: Story, key: string): string => sentencesOf(library, story.scenario)(key);

/** One way from the first choice to an end, as the choices made. */
export type Way = readonly Edge[];

/** The shortest way on which every verdict passes `fits`, or, with `must`, on which one of them passes that. */
export function wayThrough(
  space: PlaySpace,
  fits: (verdict: Verdict) => boolean,
  must: (verdict: Verdict) => boolean = () => true,
): Way | undefined {
  interface Step {
    readonly key: string;
    readonly way: Way;
    readonly met: boolean;
  }
  const seen = new Set<string>();
  let front: Step[] = [{ key: space.start, way: [], met: false }];
  while (front.length > 0) {
    const next: Step[] = [];
    for (const { key, way, met } of front) {
      const node = space.nodes.get(key);
      if (!node || seen.has(`${key}|${met}`)) continue;
      seen.add(`${key}|${met}`);
      if (node.passage.kind === "end" && (met || way.length === 0)) return way;
      for (const edge of node.edges) {
        const { verdict } = edge.judgement;
        if (fits(verdict)) next.push({ key: edge.to, way: [...way, edge], met: met || must(verdict) });
      }
    }
    front = next;
  }
  return undefined;
}

/** A way that keeps the policy throughout, and one that breaks it somewhere. */
export function twoWays(story: Story): { readonly keeps: Way; readonly breaks: Way } {
  const space = walk(story);
  const keeps = wayThrough(space, isKept);
  const breaks = wayThrough(
    space,
    () => true,
    (verdict) => !isKept(verdict),
  );
  if (!keeps || !breaks) throw new Error(`${story.scenario.id} has no two ways`);
  return { keeps, breaks };
}

import { learn } from "../policy/facts.ts";
import { runTalk, startState } from "../policy/judge.ts";
import type { Story } from "../scenario/stepping.ts";

/** Whether every story of a pack has been played: what earns a certificate of taking part. */
export const packIsPlayed = (
  scenarios: readonly { readonly id: string }[],
  played: readonly string[],
): boolean => scenarios.length > 0 && scenarios.every(({ id }) => played.includes(id));

/** Whether nothing in these stories ever has to be told: only then may the certificate be festive. */
export const isOfPrivateMatters = (stories: readonly Story[]): boolean =>
  stories.length > 0 && stories.every((story) => !canOpenTelling(story));

/** Whether the facts that can come out, taken together, open a duty to tell. */
function canOpenTelling({ circle, scenario }: Story): boolean {
  const reveals = scenario.passages.flatMap((passage) =>
    passage.kind !== "choose" && passage.reveals ? [passage.reveals] : [],
  );
  // Relief ends a cue, and must not hide here that there was one: each revelation is looked at by itself as well.
  const known = scenario.facts ?? {};
  const states = [...reveals.map((one) => [one]), reveals].map((talk) =>
    runTalk(circle, startState(circle, learn(circle, {}, known)), talk),
  );
  return states.some((state) =>
    circle.file.duties.some(({ id, kind }) => kind === "telling" && state.duties[id] !== undefined),
  );
}

import { hardestClause, hardestScene, type Report } from "../../play/group-report.ts";
import type { Policy } from "../../policy/model.ts";
import { coverageOf } from "../../scenario/coverage.ts";
import type { Pack, Scenario } from "../../scenario/format.ts";
import { buildStory } from "../../scenario/stepping.ts";

/** A scene of a pack, as `pack/scenario`. */
export interface SceneAt {
  readonly pack: Pack;
  readonly scenario: Scenario;
}

/** Which rule to come back to, and by which scene: worked out from what is shown, and from nothing else. */
export interface NextStep {
  readonly clause: string;
  readonly scene:
    | (SceneAt & { readonly kind: "twin"; readonly of: Scenario })
    | (SceneAt & { readonly kind: "new" | "again" })
    | undefined;
}

/** The scene of that name; nothing where its pack is not here. */
export function sceneAt(packs: ReadonlyMap<string, Pack>, scene: string): SceneAt | undefined {
  const [id = "", name] = scene.split("/");
  const pack = packs.get(id);
  const scenario = pack?.scenarios.find((one) => one.id === name);
  return pack && scenario ? { pack, scenario } : undefined;
}

/**
 * The rule that the group trips on most, and what to set next for it: the twin of the scene in which it was missed, a
 * scene that turns on it and has not been played yet, or that scene once more. Nothing where no rule stands out.
 */
export function nextStep(
  report: Report,
  policy: Policy,
  packs: ReadonlyMap<string, Pack>,
): NextStep | undefined {
  const clause = hardestClause(report);
  if (clause === undefined) return undefined;
  const played = new Set(report.scenes.map(({ scene }) => scene));
  const missedIn = sceneAt(packs, hardestScene(report, clause) ?? "");
  if (!missedIn) return { clause, scene: undefined };
  const { pack, scenario } = missedIn;
  const twin = sceneAt(packs, `${pack.id}/${scenario.twin?.scenario ?? ""}`);
  if (twin && !played.has(`${pack.id}/${twin.scenario.id}`))
    return { clause, scene: { ...twin, kind: "twin", of: scenario } };
  const unmet = unmetScene({ clause, circle: pack.circle, played }, policy, packs);
  return { clause, scene: unmet ? { ...unmet, kind: "new" } : { ...missedIn, kind: "again" } };
}

interface Wanted {
  readonly clause: string;
  readonly circle: string;
  readonly played: ReadonlySet<string>;
}

/** The first scene, in the order of the packs, that has not been played and in which the clause can be missed. */
function unmetScene(
  { clause, circle: id, played }: Wanted,
  policy: Policy,
  packs: ReadonlyMap<string, Pack>,
): SceneAt | undefined {
  const circle = policy.circles.get(id);
  if (!circle) return undefined;
  for (const pack of packs.values()) {
    if (pack.circle !== id) continue;
    for (const scenario of pack.scenarios) {
      if (played.has(`${pack.id}/${scenario.id}`)) continue;
      const { rules } = coverageOf(circle, [buildStory(scenario, circle)]);
      if (rules.some(({ broken, clauses }) => broken > 0 && clauses.includes(clause)))
        return { pack, scenario };
    }
  }
  return undefined;
}

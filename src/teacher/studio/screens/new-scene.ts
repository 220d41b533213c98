import { setText, type Draft } from "../draft.ts";
import { addScenario } from "../edit-scenarios.ts";

/**
 * A draft with one more scene at its end, to be written. Its id is made of the pack's, because scenes of two packs that
 * are played on one evening may not be called the same; its title is the one given.
 */
export function withNewScene(
  draft: Draft,
  title: string,
): { readonly next: Draft; readonly scenario: string } {
  const added = addScenario(draft, {
    title: `${draft.id} scene`,
    place: "library",
    mentor: "amara",
    mentee: "leo",
  });
  const scene = added.scenarios.at(-1);
  if (!scene) return { next: draft, scenario: "" };
  return { next: setText(added, scene.title, title), scenario: scene.id };
}

import type { Pack } from "../../scenario/format.ts";
import { freshId } from "../studio/ids.ts";

/** The ids that are taken where a pack is to come: of packs, and of the scenes in all of them. */
export interface TakenIds {
  readonly packs: ReadonlySet<string>;
  readonly scenes: ReadonlySet<string>;
}

/**
 * The pack under an id of its own, its scenes too, where those are taken; the very same pack where none is. A pack that
 * gets another id gets a number behind its title, so that the two can be told apart.
 */
export function withFreshIds(pack: Pack, taken: TakenIds): Pack {
  const own = new Set(pack.scenarios.map(({ id }) => id));
  const scenes = new Map<string, string>();
  for (const id of own) {
    if (!taken.scenes.has(id)) continue;
    scenes.set(id, freshId(id, [...taken.scenes, ...own, ...scenes.values()]));
  }
  const id = taken.packs.has(pack.id) ? freshId(pack.id, taken.packs) : pack.id;
  if (id === pack.id && scenes.size === 0) return pack;
  const named = (scene: string) => scenes.get(scene) ?? scene;
  return {
    ...pack,
    id,
    scenarios: pack.scenarios.map(({ twin, ...scenario }) => ({
      ...scenario,
      id: named(scenario.id),
      ...(twin === undefined ? {} : { twin: { ...twin, scenario: named(twin.scenario) } }),
    })),
    texts: id === pack.id ? pack.texts : numbered(pack, id),
  };
}

/** The sentences with the number of the new id behind the title, in every language that has one. */
function numbered({ title, texts }: Pack, id: string): Pack["texts"] {
  const number = /-(\d+)$/.exec(id)?.[1];
  if (title === undefined || number === undefined) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([language, table]) => {
      const words = Object.hasOwn(table, title) ? table[title] : undefined;
      return [language, words === undefined ? table : { ...table, [title]: `${words} (${number})` }];
    }),
  );
}

import { replay } from "../play/run.ts";
import type { Sitting } from "../records/sitting.ts";
import { fallBack, NEW_GAME, SCREENS, type Game, type Stories } from "./game.ts";
import type { Content } from "./content.ts";
import type { PackInfo } from "./pack-info.ts";
import { allPacks } from "./shipped.ts";

/** The game as it was when the tab was reloaded. What no longer fits falls back to the choice of stories or the title. */
export function fromSitting(
  sitting: Sitting | undefined,
  stories: Stories,
  packs: readonly Pick<PackInfo, "id" | "scenarios">[],
): Game {
  if (!sitting) return NEW_GAME;
  const screen = SCREENS.find((one) => one === sitting.screen) ?? "title";
  const story = stories.get(sitting.scenario ?? "");
  const run = story && sitting.steps ? replay(story, sitting.steps) : undefined;
  const earlier = story && sitting.earlier ? replay(story, sitting.earlier) : undefined;
  return fallBack({
    screen,
    from: SCREENS.find((one) => one === sitting.from) ?? "title",
    badge: sitting.badge,
    pack: packs.some(({ id }) => id === sitting.pack) ? sitting.pack : undefined,
    scenario: story ? sitting.scenario : undefined,
    run,
    earlier,
    played: sitting.played.filter((id) => packs.some(({ scenarios }) => scenarios.includes(id))),
    met: sitting.met ?? [],
    view: sitting.view,
    made: sitting.made,
  });
}

/** The game of a sitting, with the packs that are here. */
export const gameOf = (sitting: Sitting, content: Content): Game =>
  fromSitting(sitting, content.stories, allPacks(content));

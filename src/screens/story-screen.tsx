import { FIRST_PLACE } from "../art/map/spots.ts";
import { packIsPlayed } from "../play/certificate.ts";
import { pictureOf } from "../play/picture.ts";
import { startRun } from "../play/run.ts";
import { viewOf } from "../play/view.ts";
import { useKit } from "../ui/kit.ts";
import { inEnglish, type Said } from "../ui/said.ts";
import { ScenePlayer } from "../ui/scene-player.tsx";
import { PickBadge } from "./badge.tsx";
import { factsOf } from "./choose-facts.ts";
import { Choose } from "./choose.tsx";
import { namesOf, packOf } from "./content.ts";
import type { ScreenProps } from "./current-screen.tsx";
import { Note } from "./note.tsx";
import { packsBeside } from "./pack-switch.tsx";
import type { PackName } from "./pack-info.ts";
import { useStoryWords } from "./story-words.ts";
import { offeredScenes } from "./tonight.ts";

/** The way to a choice: which story, its note, and the scene. */
export function StoryScreen(props: ScreenProps) {
  const { game, content, translation, packFailed, side, dispatch, onBreak } = props;
  const kit = useKit();
  const sentencesFor = useStoryWords(props);
  const { badge, run, made } = game;
  const pack = packOf(content, game.pack);
  const story = run?.story ?? content.stories.get(game.scenario ?? "");
  const titleFor = ({ id, title }: PackName): Said => {
    const open = content.packs.get(id);
    if (!translation) return title;
    return open?.title === undefined ? inEnglish(title) : translation.titleOf(open, kit);
  };
  if (!badge) return <PickBadge onPick={(picked) => dispatch({ kind: "pick-badge", badge: picked })} />;
  if (game.screen === "choose" || !story) {
    const offered = offeredScenes(pack, content);
    return (
      <Choose
        badge={badge}
        pack={pack.id}
        packs={packsBeside(pack.id, content).map((info) => ({ id: info.id, title: titleFor(info) }))}
        onlyEnglish={translation !== undefined && !translation.has(pack)}
        longAtIt={side.longAtIt()}
        packFailed={packFailed}
        onPack={(id) => dispatch({ kind: "pick-pack", pack: id })}
        stories={factsOf({ scenarios: offered, played: game.played, made })}
        view={game.view}
        at={story?.scenario.place ?? FIRST_PLACE}
        made={made}
        sentencesOf={(id) => {
          const one = content.stories.get(id)?.scenario;
          return one ? sentencesFor(one) : (key) => key;
        }}
        onPick={(id) => dispatch({ kind: "pick-scenario", scenario: id })}
        onView={(view) => dispatch({ kind: "view", view })}
        onMake={() => dispatch({ kind: "go", screen: "maker" })}
        packPlayed={packIsPlayed(offered, game.played)}
        onGo={(screen) => dispatch({ kind: "go", screen })}
        onNextPlayer={() => dispatch({ kind: "next-player" })}
      />
    );
  }
  const { scenario } = story;
  const sentences = sentencesFor(scenario);
  const nameOf = namesOf(content, scenario);
  if (game.screen === "note" || !run) {
    return (
      <Note
        scenario={scenario}
        sentences={sentences}
        picture={pictureOf(viewOf(startRun(story)), made)}
        mentor={nameOf("mentor")}
        onPlay={() => dispatch({ kind: "play" })}
        onOther={() => dispatch({ kind: "go", screen: "choose" })}
        onBreak={onBreak}
      />
    );
  }
  return (
    <ScenePlayer
      run={run}
      made={made}
      sentences={sentences}
      nameOf={nameOf}
      onEvent={(event) => dispatch({ kind: "run", event })}
      onFinish={() => dispatch({ kind: "finish" })}
    />
  );
}

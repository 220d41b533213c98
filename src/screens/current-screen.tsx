import { FIRST_PLACE } from "../art/map/spots.ts";
import { packIsPlayed } from "../play/certificate.ts";
import { pictureOf } from "../play/picture.ts";
import { startRun } from "../play/run.ts";
import { twinLines } from "../play/twin.ts";
import { viewOf } from "../play/view.ts";
import type { AppProps } from "./app.tsx";
import { PickBadge } from "./badge.tsx";
import { BesideScreen } from "./beside-screens.tsx";
import { factsOf } from "./choose-facts.ts";
import { Choose } from "./choose.tsx";
import { Compare } from "./compare.tsx";
import { namesOf, packOf, sentencesOf } from "./content.ts";
import { Credits } from "./credits.tsx";
import { Debrief } from "./debrief.tsx";
import { Door } from "./door.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { Maker } from "./maker.tsx";
import { Note } from "./note.tsx";
import { packsBeside } from "./pack-switch.tsx";
import { Remembers } from "./remembers.tsx";
import { SettingsScreen } from "./settings.tsx";
import type { PackInfo } from "./shipped.ts";
import type { Side } from "./side-state.ts";
import { Title } from "./title.tsx";
import { offeredScenes } from "./tonight.ts";
import type { TwinLineShown } from "./twin-lines.tsx";
import type { Scenario } from "../scenario/format.ts";
import type { Story } from "../scenario/stepping.ts";
import type { Sentences } from "../ui/say.tsx";
import { laterRoom } from "../ui/later.tsx";
import { inEnglish, type Said } from "../ui/said.ts";
import { useKit } from "../ui/kit.ts";
import { ScenePlayer } from "../ui/scene-player.tsx";

const Adults = laterRoom(async () => (await import("./adults.tsx")).Adults);

interface Props extends AppProps {
  readonly side: Side;
  readonly onBreak: () => void;
}

/** The screen that the game is at. */
export function CurrentScreen(props: Props) {
  const { game, content, dispatch } = props;
  const back = () => dispatch({ kind: "back" });
  const languages = <LanguageChoice small failed={props.languageFailed} onChange={props.onSettings} />;
  switch (game.screen) {
    case "title":
      return (
        <Title
          version={props.version}
          school={props.tonight.from === "shipped" ? undefined : content.profile.school}
          notice={props.tonight.notice}
          policyVersion={content.policy.version}
          storageRefused={props.storageRefused}
          offline={props.offline}
          onStart={() => dispatch({ kind: "go", screen: game.badge ? "choose" : "badge" })}
          onGo={(screen) => dispatch({ kind: "go", screen })}
          languages={languages}
        />
      );
    case "door":
      return <Door onOpen={() => dispatch({ kind: "go", screen: "adults" })} onBack={back} />;
    case "adults":
      return (
        <Adults
          policy={content.policy}
          own={content.own ?? []}
          offline={props.offline}
          packFailed={props.packFailed}
          onPack={(pack) => dispatch({ kind: "pick-pack", pack })}
          onForms={() => dispatch({ kind: "go", screen: "forms" })}
          onBank={() => dispatch({ kind: "go", screen: "bank" })}
          onTeacher={() => dispatch({ kind: "go", screen: "teacher" })}
          onBack={back}
        />
      );
    case "settings":
      return <SettingsScreen failed={props.languageFailed} onChange={props.onSettings} onBack={back} />;
    case "remembers":
      return (
        <Remembers
          onNextPlayer={() => dispatch({ kind: "next-player" })}
          holdsGrownUps={props.holdsGrownUps}
          onClear={async () => {
            const cleared = await props.onClear("child");
            if (cleared !== "stays") props.side.forget();
            return cleared;
          }}
          onBack={back}
        />
      );
    case "credits":
      return <Credits onBack={back} />;
    case "hall":
    case "teacher":
      // These take the whole page: see app.tsx.
      return null;
    case "badge":
      return <PickBadge languages={languages} onPick={(badge) => dispatch({ kind: "pick-badge", badge })} />;
    case "maker":
      return (
        <Maker
          made={game.made}
          onMake={(made) => dispatch({ kind: "make", made })}
          onDone={() => dispatch({ kind: "go", screen: "choose" })}
        />
      );
    case "handbook":
    case "words":
    case "practice":
    case "certificate":
    case "forms":
    case "bank":
      return <BesideScreen {...props} screen={game.screen} />;
    case "choose":
    case "note":
    case "scene":
    case "debrief":
    case "compare":
      return <StoryScreen {...props} />;
    default:
      return game.screen satisfies never;
  }
}

/** The screens of one story: choosing it, its note, the scene, and looking back. */
function StoryScreen({ game, content, translation, packFailed, side, dispatch, onBreak }: Props) {
  const kit = useKit();
  const { badge, run, earlier, made } = game;
  const pack = packOf(content, game.pack);
  const offered = offeredScenes(pack, content);
  const story = run?.story ?? content.stories.get(game.scenario ?? "");
  const toStories = () => dispatch({ kind: "go", screen: "choose" });
  const sentencesFor = (one: Scenario): Sentences =>
    translation ? translation.sentencesOf(content, one, kit) : sentencesOf(content, one);
  const titleFor = ({ id, title }: PackInfo): Said => {
    const open = content.packs.get(id);
    if (!translation) return title;
    return open?.title === undefined ? inEnglish(title) : translation.titleOf(open, kit);
  };
  const sentencesIn = (id: string) => {
    const one = content.stories.get(id)?.scenario;
    return one ? sentencesFor(one) : (key: string) => key;
  };
  const pick = (id: string) => dispatch({ kind: "pick-scenario", scenario: id });
  if (!badge) return <PickBadge onPick={(picked) => dispatch({ kind: "pick-badge", badge: picked })} />;
  if (game.screen === "choose" || !story) {
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
        sentencesOf={sentencesIn}
        onPick={pick}
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
        onOther={toStories}
        onBreak={onBreak}
      />
    );
  }
  if (game.screen === "compare" && earlier) {
    return (
      <Compare
        first={earlier}
        second={run}
        sentences={sentences}
        onDebrief={() => dispatch({ kind: "go", screen: "debrief" })}
        onOther={toStories}
      />
    );
  }
  if (game.screen === "debrief") {
    return (
      <Debrief
        run={run}
        made={made}
        sentences={sentences}
        onTryAgain={(moment) => dispatch({ kind: "try-again", moment })}
        onAgain={() => dispatch({ kind: "play" })}
        onOther={toStories}
        twinLines={twinLinesShown(content, story, game.played, sentencesIn)}
        onTwin={offered.some(({ id }) => id === scenario.twin?.scenario) ? pick : undefined}
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

/** The two lines of twins in their own words, when the player has met both; before that, one would give the other away. */
function twinLinesShown(
  content: AppProps["content"],
  story: Story,
  played: readonly string[],
  sentencesIn: (scenario: string) => Sentences,
): readonly TwinLineShown[] | undefined {
  const lines = twinLines(story, content.stories);
  if (!lines?.every(({ scenario }) => played.includes(scenario))) return undefined;
  return lines.map((line) => {
    const scenario = content.stories.get(line.scenario)?.scenario ?? story.scenario;
    return {
      line,
      text: sentencesIn(scenario.id)(line.text),
      speaker: namesOf(content, scenario)(line.by ?? ""),
    };
  });
}

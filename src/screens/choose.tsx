import { useState } from "preact/hooks";
import type { Badge, Place } from "../art/catalogue.ts";
import type { MadeLook } from "../art/characters/maker.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { useSay } from "../ui/said.ts";
import { SayWords } from "../ui/say-words.tsx";
import type { Sentences } from "../ui/say.tsx";
import { useMatches } from "../ui/use-matches.ts";
import type { StoryFacts } from "./choose-facts.ts";
import { StoryList } from "./choose-list.tsx";
import { ChooseMore } from "./choose-more.tsx";
import type { Screen, StoriesView } from "./game.ts";
import type { PackShown } from "./pack-switch.tsx";
import { OnlyEnglish } from "./only-english.tsx";
import { SchoolMap } from "./map.tsx";
import { PackSwitch } from "./pack-switch.tsx";

interface Props {
  readonly badge: Badge;
  /** The pack whose stories these are. */
  readonly pack: string;
  /** The packs that can be switched to. */
  readonly packs: readonly PackShown[];
  /** The stories are not there in the page's language. */
  readonly onlyEnglish: boolean;
  /** This player has been at it for long. */
  readonly longAtIt: boolean;
  readonly packFailed: boolean;
  readonly onPack: (pack: string) => void;
  readonly stories: readonly StoryFacts[];
  /** How the player wants to see them; nothing where the screen decides. */
  readonly view: StoriesView | undefined;
  /** Where the player's animal stands on the map. */
  readonly at: Place;
  readonly made: MadeLook | undefined;
  readonly sentencesOf: (scenario: string) => Sentences;
  readonly onPick: (scenario: string) => void;
  readonly onView: (view: StoriesView) => void;
  readonly onMake: () => void;
  readonly packPlayed: boolean;
  readonly onGo: (screen: Screen) => void;
  readonly onNextPlayer: () => void;
}

/** Choose a story: on the map of the school, or from a list. Both tell the same. */
export function Choose(props: Props) {
  const { badge, stories, at, made, sentencesOf, onPick, onView, onMake, onNextPlayer } = props;
  const { words, settings } = useKit();
  const { t } = words;
  const { say } = useSay();
  const narrow = useMatches(NARROW);
  const [walking, setWalking] = useState(false);
  const asFits = narrow || settings.textSize === 2 ? "list" : "map";
  // A device that is turned while the animal walks does not take the map from under its feet.
  const view = walking ? "map" : (props.view ?? asFits);
  return (
    <Page title={t("choose.title")} class={`wide choose as-${view}`}>
      <div class="player" inert={walking}>
        <ViewSwitch view={view} onView={onView} />
        <p class="player-badge">
          <Drawing of={{ kind: "badge", badge }} alt="" class="badge-small" />
          <span>{t("choose.badge", { animal: t(`badge.animals.${badge}`) })}</span>
        </p>
        <button type="button" class="button small" onClick={onMake}>
          {made ? <Drawing of={{ kind: "face", look: made }} alt="" class="mentor-small" /> : null}
          {t("choose.make")}
        </button>
        <button type="button" class="button small" onClick={onNextPlayer}>
          {t("choose.nextPlayer")}
        </button>
      </div>
      <PackSwitch
        pack={props.pack}
        packs={props.packs}
        failed={props.packFailed}
        walking={walking}
        onPack={props.onPack}
      />
      {props.onlyEnglish ? <OnlyEnglish /> : null}
      {props.longAtIt ? (
        <p>
          <SayWords of={say("choose.rest")} />
        </p>
      ) : null}
      {stories.length === 0 ? <p>{t("choose.none")}</p> : null}
      <div class="choose-body">
        <ChooseMore packPlayed={props.packPlayed} walking={walking} onGo={props.onGo} />
        {view === "map" ? (
          <SchoolMap
            stories={stories}
            badge={badge}
            at={at}
            sentencesOf={sentencesOf}
            onPick={onPick}
            onList={() => onView("list")}
            onWalking={setWalking}
          />
        ) : (
          <StoryList stories={stories} sentencesOf={sentencesOf} onPick={onPick} />
        )}
      </div>
    </Page>
  );
}

const VIEWS = ["map", "list"] as const satisfies readonly StoriesView[];

interface SwitchProps {
  readonly view: StoriesView;
  readonly onView: (view: StoriesView) => void;
}

function ViewSwitch({ view, onView }: SwitchProps) {
  const { t } = useKit().words;
  return (
    <fieldset class="view-switch">
      <legend class="visually-hidden">{t("choose.show")}</legend>
      {VIEWS.map((one) => (
        <label key={one} class="option" data-on={one === view ? "" : undefined}>
          <input type="radio" name="stories-view" checked={one === view} onChange={() => onView(one)} />
          <span>{t(`choose.views.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Too narrow for a map at first sight. */
const NARROW = "(max-width: 40rem)";

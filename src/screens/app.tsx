import type { ComponentType } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Words } from "../locale/words.ts";
import type { Counting } from "../records/results-counting.ts";
import type { Offline } from "../offline/offline.ts";
import type { Settings } from "../records/settings.ts";
import type { Shelf } from "../records/storage.ts";
import type { Session } from "../scenario/session.ts";
import type { Sound } from "../sound/sound.ts";
import { Bar } from "../ui/bar.tsx";
import { Help } from "../ui/help.tsx";
import { useKeys } from "../ui/keys.ts";
import { KitProvider } from "../ui/kit.ts";
import { TakeBreak } from "../ui/take-break.tsx";
import type { Cleared } from "./clear-device.ts";
import { CurrentScreen, type ScreenProps } from "./current-screen.tsx";
import { contentOn, isWhole, packOf, type Content } from "./content.ts";
import { isInEnglish, useDirection, useInEnglish, useInOther } from "./page-language.ts";
import { voiceOf } from "./pack-switch.tsx";
import type { Action, Game } from "./game.ts";
import type { OpenDrafts } from "./own-packs.ts";
import { useSide, type Side } from "./side-state.ts";
import type { Tonight } from "./tonight.ts";
import { useCome } from "../ui/use-come.ts";
import type { Translation } from "./translation.ts";

export interface AppProps {
  readonly game: Game;
  readonly settings: Settings;
  readonly sound: Sound;
  readonly words: Words;
  readonly content: Content;
  /** The language that is played in, where it is not English. */
  readonly translation: Translation | undefined;
  /** The language that was asked for could not be fetched. */
  readonly languageFailed: boolean;
  /** The stories of another pack could not be opened. */
  readonly packFailed: boolean;
  readonly version: string;
  readonly offline: Offline;
  /** True when this device will not keep anything. */
  readonly storageRefused: boolean;
  /** The hall, or the teacher's room: each takes the whole page. */
  readonly room: ComponentType<RoomProps>;
  /** What is shown in place of a screen that needs what has not come yet. */
  readonly rest: ComponentType<ScreenProps>;
  /** Where the school and what is on offer come from. */
  readonly tonight: Tonight;
  readonly today: () => string;
  readonly onSchool: (school: Session | undefined) => void;
  readonly shipped: Pick<Content, "policy" | "wording">;
  readonly onPolicy: (school: Pick<Content, "policy" | "wording">) => void;
  readonly openDrafts: OpenDrafts;
  readonly onOwn: () => Promise<void>;
  readonly counting: Counting;
  readonly shelf: Shelf;
  readonly openPack: (id: string) => Promise<void>;
  readonly dispatch: (action: Action) => void;
  readonly onSettings: (settings: Settings) => void;
  /** Whether anything is kept that grown-ups have set up. */
  readonly holdsGrownUps: () => Promise<boolean>;
  /** Clears this device: for a child all but what grown-ups have set up. */
  readonly onClear: (whose: "child" | "all") => Promise<Cleared>;
}

/** What a room is handed. */
export type RoomProps = AppProps & { readonly side: Side };

/** The whole game: the hall where an assembly is on, else a player's screens. */
export function App(props: AppProps) {
  const { game, settings, sound, words } = props;
  const date = props.today();
  const content = useMemo(() => contentOn(props.content, date), [props.content, date]);
  const translation = isInEnglish(game.screen) ? undefined : props.translation;
  const english = useInEnglish(words, content);
  const other = useInOther(translation, content, props.shipped.wording);
  const kit = { ...(other ?? english), english: other && english };
  useDirection(kit.words);
  const side = useSide(game.badge !== undefined);
  return (
    <KitProvider
      value={{
        // The room in which places are named shows the game's own names beside the school's.
        ...kit,
        ...(game.screen === "teacher" ? { words } : {}),
        voice: voiceOf(packOf(content, game.pack)),
        profile: content.profile,
        settings,
        sound,
      }}
    >
      {/* The rooms tell of the policy, and of every story: until these have come, there is the game with its bar. */}
      {isWhole(content) && (game.screen === "hall" || game.screen === "teacher") ? (
        <props.room {...props} content={content} side={side} />
      ) : (
        <Playing {...props} words={kit.words} content={content} translation={translation} side={side} />
      )}
    </KitProvider>
  );
}

/** These come with the rest: before that nothing is heard, and nobody has been away for long. */
const loadIdle = async () => (await import("../ui/idle.tsx")).Idle;
const loadSoundscape = async () => (await import("./soundscape.tsx")).Soundscape;

/** A player's game: the bar, the screen one is at, and the covers that may lie over it. */
function Playing(props: AppProps & { readonly side: Side }) {
  const { game, settings, sound, words, dispatch, side } = props;
  const [breaking, setBreaking] = useState(false);
  const [helping, setHelping] = useState(false);
  const takeBreak = () => setBreaking(true);
  const askForHelp = () => setHelping(true);
  const letters = settings.shortcuts ? { h: askForHelp, b: takeBreak } : {};
  useKeys({ escape: takeBreak, ...letters });
  const come = isWhole(props.content);
  const Soundscape = useCome(loadSoundscape, come);
  const Idle = useCome(loadIdle, come);
  const leave = (action: Action) => {
    setBreaking(false);
    dispatch(action);
  };
  return (
    <div class={`app at-${game.screen}`}>
      {Soundscape ? <Soundscape sound={sound} game={game} quiet={breaking} /> : null}
      <Bar
        onHelp={askForHelp}
        onBreak={takeBreak}
        onSettings={() => dispatch({ kind: "go", screen: "settings" })}
      >
        <Place game={game} words={words} onGo={dispatch} />
      </Bar>
      {breaking ? null : <CurrentScreen {...props} side={side} onBreak={takeBreak} />}
      {breaking ? (
        <TakeBreak
          inStory={game.screen === "scene"}
          onHelp={askForHelp}
          onBack={() => setBreaking(false)}
          onOther={() => leave({ kind: "go", screen: game.badge ? "choose" : "badge" })}
          onStop={() => leave({ kind: "go", screen: "title" })}
        />
      ) : null}
      {Idle ? <Idle onHelp={askForHelp} onNextPlayer={() => leave({ kind: "next-player" })} /> : null}
      {helping ? <Help onClose={() => setHelping(false)} /> : null}
    </div>
  );
}

interface PlaceProps {
  readonly game: Game;
  readonly words: Words;
  readonly onGo: (action: Action) => void;
}

/** The way out of where one is: to the stories, or to the first page. */
function Place({ game, words: { t }, onGo }: PlaceProps) {
  if (game.screen === "title") return null;
  const inStory =
    game.badge !== undefined &&
    ["maker", "note", "scene", "debrief", "compare", "handbook", "words", "practice", "certificate"].includes(
      game.screen,
    );
  return (
    <button
      type="button"
      class="button tool"
      onClick={() => onGo({ kind: "go", screen: inStory ? "choose" : "title" })}
    >
      {inStory ? t("scene.leave") : t("common.home")}
    </button>
  );
}

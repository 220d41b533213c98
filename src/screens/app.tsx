import { useState } from "preact/hooks";
import type { Words } from "../locale/words.ts";
import type { Settings } from "../records/settings.ts";
import type { Sound } from "../sound/sound.ts";
import { Bar } from "../ui/bar.tsx";
import { Help } from "../ui/help.tsx";
import { Idle } from "../ui/idle.tsx";
import { useKeys } from "../ui/keys.ts";
import { KitProvider } from "../ui/kit.ts";
import { TakeBreak } from "../ui/take-break.tsx";
import { CurrentScreen } from "./current-screen.tsx";
import { packOf, type Content } from "./content.ts";
import { voiceOf } from "./pack-switch.tsx";
import type { Action, Game } from "./game.ts";
import { useSide } from "./side-state.ts";
import { useSoundscape } from "./soundscape.ts";

export interface AppProps {
  readonly game: Game;
  readonly settings: Settings;
  readonly sound: Sound;
  readonly words: Words;
  readonly content: Content;
  /** The stories of another pack could not be opened. */
  readonly packFailed: boolean;
  readonly version: string;
  /** True when this device will not keep anything. */
  readonly storageRefused: boolean;
  readonly dispatch: (action: Action) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onClear: () => void;
}

/** The whole game: the bar, the screen one is at, and the covers that may lie over it. */
export function App(props: AppProps) {
  const { game, settings, sound, words, content, dispatch } = props;
  const [breaking, setBreaking] = useState(false);
  const [helping, setHelping] = useState(false);
  const takeBreak = () => setBreaking(true);
  const askForHelp = () => setHelping(true);
  const letters = settings.shortcuts ? { h: askForHelp, b: takeBreak } : {};
  useKeys({ escape: takeBreak, ...letters });
  useSoundscape(sound, game, breaking);
  const side = useSide(game.badge !== undefined);
  const leave = (action: Action) => {
    setBreaking(false);
    dispatch(action);
  };
  return (
    <KitProvider
      value={{
        words,
        voice: voiceOf(packOf(content, game.pack)),
        wording: content.wording,
        profile: content.profile,
        settings,
        sound,
      }}
    >
      <div class={`app at-${game.screen}`}>
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
        <Idle onHelp={askForHelp} onNextPlayer={() => leave({ kind: "next-player" })} />
        {helping ? <Help onClose={() => setHelping(false)} /> : null}
      </div>
    </KitProvider>
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

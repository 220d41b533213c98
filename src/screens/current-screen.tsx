import { later } from "../ui/later.tsx";
import type { AppProps } from "./app.tsx";
import { PickBadge } from "./badge.tsx";
import { isToCome, isWhole, type Content } from "./content.ts";
import type { Game, Screen } from "./game.ts";
import { LanguageChoice } from "./language-choice.tsx";
import type { Side } from "./side-state.ts";
import { StoryScreen } from "./story-screen.tsx";
import { Title } from "./title.tsx";

/** All that is not on the way to the first choice. It is fetched ahead when the page has nothing better to do. */
export const LaterScreen = later(async () => (await import("./later-screen.tsx")).LaterScreen);

/** These need nothing but the first script. So do the note and the scene of a story that has come. */
const FIRST: readonly Screen[] = ["title", "badge", "choose"];

export interface ScreenProps extends AppProps {
  readonly side: Side;
  readonly onBreak: () => void;
}

/** The screen that the game is at. */
export function CurrentScreen(props: ScreenProps) {
  const { game, content, dispatch } = props;
  if (!isWhole(content) && !isHere(game, content)) return <props.rest {...props} />;
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
    case "badge":
      return <PickBadge languages={languages} onPick={(badge) => dispatch({ kind: "pick-badge", badge })} />;
    case "choose":
    case "note":
    case "scene":
      return <StoryScreen {...props} />;
    default:
      return <LaterScreen {...props} />;
  }
}

/** Whether what the game is at can be shown before the rest has come. */
const isHere = ({ screen, scenario }: Game, content: Content): boolean =>
  FIRST.includes(screen) || ((screen === "note" || screen === "scene") && !isToCome(content, scenario));

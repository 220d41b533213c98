import { laterRoom } from "../ui/later.tsx";
import { BesideScreen } from "./beside-screens.tsx";
import { Credits } from "./credits.tsx";
import type { ScreenProps } from "./current-screen.tsx";
import { Door } from "./door.tsx";
import { LookingBack } from "./looking-back.tsx";
import { Maker } from "./maker.tsx";
import { Remembers } from "./remembers.tsx";
import { SettingsScreen } from "./settings.tsx";
import "../ui/styles/later.css";

const Adults = laterRoom(async () => (await import("./adults.tsx")).Adults);

/** Looking back, the settings, what stands beside the stories, and the way to the grown-ups' part: nobody needs these first. */
export function LaterScreen(props: ScreenProps) {
  const { game, content, dispatch } = props;
  const back = () => dispatch({ kind: "back" });
  switch (game.screen) {
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
    case "debrief":
    case "compare":
      return game.run ? <LookingBack {...props} run={game.run} /> : null;
    case "title":
    case "badge":
    case "choose":
    case "note":
    case "scene":
    case "hall":
    case "teacher":
      // The way to a choice is in the first script; a room or the hall takes the whole page: see app.tsx.
      return null;
    default:
      return game.screen satisfies never;
  }
}

import type { ComponentProps } from "preact";
import type { Hall, HallEvent } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";
import type { NoteNames } from "../presenter/notes-panel.tsx";
import type { SceneWords } from "../presenter/scene-words.ts";
import type { PresenterIs } from "../presenter/use-stage-link.ts";
import { Check } from "./check.tsx";
import { Closing } from "./closing.tsx";
import { FollowUp } from "./help-words.tsx";
import { HallDoor, Welcome } from "./before.tsx";
import { PickScenes } from "./pick-scenes.tsx";
import { SceneScreen } from "./scene-screen.tsx";
import { WhatIfScreen } from "./what-if-screen.tsx";

interface Props extends Pick<ComponentProps<typeof PickScenes>, "loading" | "failed" | "onPrint"> {
  readonly hall: Hall;
  readonly shown: Shown;
  /** The scene in words; nothing outside of scenes. */
  readonly scene: SceneWords | undefined;
  readonly names: NoteNames;
  readonly presenter: PresenterIs;
  readonly onEvent: (event: HallEvent) => void;
}

/** The screen that an assembly is at. */
export function ShownScreen(props: Props) {
  const { hall, shown, scene, names, presenter, onEvent } = props;
  switch (shown.screen) {
    case "door":
      return <HallDoor names={names} />;
    case "pick":
      return <PickScenes {...props} shown={shown} />;
    case "check":
      return <Check presenter={presenter} />;
    case "welcome":
      return <Welcome names={names} />;
    case "follow-up":
      return <FollowUp away={hall.away} />;
    case "left":
      return null;
    case "what-if":
      return scene ? <WhatIfScreen shown={shown} scene={scene} onEvent={onEvent} /> : null;
    case "closing":
      return scene ? <Closing shown={shown} scene={scene} /> : null;
    case "line":
    case "vote":
    case "pairs":
    case "vote-again":
    case "reveal":
      return scene ? (
        <SceneScreen key={scene.scene} hall={hall} shown={shown} scene={scene} onEvent={onEvent} />
      ) : null;
    default:
      return shown satisfies never;
  }
}

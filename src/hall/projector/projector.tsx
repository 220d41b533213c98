import { useEffect, useState } from "preact/hooks";
import type { Shelf } from "../../records/storage.ts";
import { useKit } from "../../ui/kit.ts";
import type { KeyAction } from "../hall-keys.ts";
import type { Hall, HallBook, HallEvent } from "../hall-model.ts";
import { hallView } from "../hall-view.ts";
import { noteNames } from "../presenter/note-names.ts";
import { hearsToday } from "../presenter/adults-today.ts";
import { sceneWords, type HallContent } from "../presenter/hall-content.ts";
import { readEvent } from "../presenter/read-event.ts";
import { useStageLink } from "../presenter/use-stage-link.ts";
import { Prints } from "../print/prints.tsx";
import { BlankCover, BreakCover } from "./covers.tsx";
import { HelpCard, LegendCard, NotesCard } from "./cards.tsx";
import { Frame } from "./frame.tsx";
import { ShownScreen } from "./shown-screen.tsx";
import { useHall } from "./use-hall.ts";
import { useHallKeys } from "./use-hall-keys.ts";

interface Props {
  readonly start: Hall;
  readonly book: HallBook;
  readonly content: HallContent;
  readonly shelf: Shelf;
  /** A story of the programme is on its way, or did not come. */
  readonly loading: boolean;
  readonly failed: boolean;
  readonly onPicked: (picked: readonly string[]) => void;
  readonly onLeave: () => void;
}

type Card = "help" | "legend" | "notes" | "prints" | "help-to-prints";

/** The projector's window: it knows the assembly, shows it, keeps its place, and hears the presenter's window. */
export function Projector(props: Props) {
  const { book, content, onPicked } = props;
  const { words, profile, sound } = useKit();
  const [hall, send] = useHall(props);
  const [card, setCard] = useState<Card | undefined>(undefined);
  const presenter = useStageLink<Hall, HallEvent>({ hall, readEvent, onEvent: send });
  useHallKeys(hall, book, (action: KeyAction) => {
    if (action.kind === "legend" || action.kind === "notes") setCard(action.kind);
    else send(action);
  });
  useEffect(() => onPicked(hall.picked), [hall.picked.join(" ")]);
  const quiet = hall.cover !== "none";
  useEffect(() => sound.surround({ music: undefined, ambience: undefined, quiet }), [quiet]);
  const view = hallView(hall, book);
  const scene = sceneWords(content, hall.picked[hall.at] ?? "", hall.names);
  const names = noteNames(profile, hall.away, words.t, scene);
  const close = () => setCard(undefined);
  const toPrints = () => setCard("prints");
  const help = () => setCard("help");
  if (card === "prints") {
    const scenes = hall.picked.flatMap((one) => sceneWords(content, one, hall.names) ?? []);
    return (
      <main class="page wide hall-prints">
        <h1>{words.t("hallPrint.title")}</h1>
        <Prints
          scenes={scenes}
          names={names}
          hears={hearsToday(profile, hall.away)}
          onBack={close}
          onHelp={() => setCard("help-to-prints")}
        />
      </main>
    );
  }
  return (
    <div class="hall" data-screen={view.shown.screen} data-cover={view.cover}>
      {view.cover === "none" ? (
        <Frame hall={hall} shown={view.shown} title={scene?.title ?? ""} onEvent={send} onCard={setCard}>
          <ShownScreen
            {...props}
            hall={hall}
            shown={view.shown}
            scene={scene}
            names={names}
            presenter={presenter}
            onEvent={send}
            onPrint={() => setCard("prints")}
          />
        </Frame>
      ) : view.cover === "blank" ? (
        <BlankCover onEvent={send} onHelp={help} />
      ) : (
        <BreakCover hall={hall} onEvent={send} onHelp={help} />
      )}
      {card === "help" ? <HelpCard away={hall.away} onClose={close} /> : null}
      {card === "help-to-prints" ? <HelpCard away={hall.away} onClose={toPrints} /> : null}
      {card === "legend" ? <LegendCard presenter={presenter} onClose={close} onHelp={help} /> : null}
      {card === "notes" ? (
        <NotesCard hall={hall} book={book} names={names} onClose={close} onHelp={help} />
      ) : null}
    </div>
  );
}

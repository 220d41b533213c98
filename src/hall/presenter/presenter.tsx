import { useEffect, useRef, useState } from "preact/hooks";
import { Help } from "../../ui/help.tsx";
import { HelpButton } from "../../ui/help-button.tsx";
import { KitProvider, useKit, type Kit } from "../../ui/kit.ts";
import type { Hall, Offer } from "../hall-model.ts";
import { Prints } from "../print/prints.tsx";
import { restoreHall, type KeptHall } from "../restore.ts";
import { hearsToday } from "./adults-today.ts";
import { packsMissing, sceneWords, type HallContent } from "./hall-content.ts";
import { noteNames } from "./note-names.ts";
import { Notebook } from "./notebook.tsx";
import { useProjector, type Projector } from "./use-presenter-link.ts";
import { Waiting } from "./waiting.tsx";
import "../../ui/styles/later.css";
import "./presenter.css";

export interface PresenterProps {
  readonly kit: Kit;
  readonly content: HallContent;
  /** The scenes on offer, over all packs that ship. */
  readonly offers: readonly Offer[];
  /** The content with one more pack. Rejects where its files do not come or are not sound. */
  readonly openPack: (content: HallContent, id: string) => Promise<HallContent>;
}

/** The presenter's window: notes, the script and the controls, beside a projector that knows the assembly's place. */
export function Presenter({ kit, ...rest }: PresenterProps) {
  const projector = useProjector();
  return (
    // The projector's school counts: a link may have brought its names into that tab alone.
    <KitProvider value={{ ...kit, profile: projector.profile ?? kit.profile }}>
      <Window {...rest} projector={projector} />
    </KitProvider>
  );
}

function Window(props: Omit<PresenterProps, "kit"> & { readonly projector: Projector }) {
  const { projector } = props;
  const { words, profile } = useKit();
  const { t } = words;
  const [printing, setPrinting] = useState(false);
  const [helping, setHelping] = useState(false);
  const picked = projector.kept?.picked ?? [];
  const { content: opened, failed } = useOpened(props, picked);
  const content = { ...opened, profile };
  const { kept } = projector;
  const book = { offers: props.offers, stories: content.stories };
  const ready = kept && packsMissing(content, kept.picked).length === 0;
  const last = useRef<Hall | undefined>(undefined);
  // While a story is on its way the last moment stays, so that nothing jumps under the presenter's hand.
  const hall = kept && (ready ? restoreHall(kept, book) : (beforeScenes(kept) ?? last.current));
  last.current = hall;
  const away = kept?.away ?? [];
  const scenes = picked.flatMap((scene) => sceneWords(content, scene, kept?.names ?? {}) ?? []);
  const scene = scenes.find((one) => one.scene === picked[kept?.at ?? 0]);
  const names = noteNames(profile, away, words.t, scene);
  return (
    <div class="presenter">
      <header class="presenter-head">
        <h1>{t("presenter.title")}</h1>
        <output>
          {kept ? t(ready ? "presenter.connected" : failed ? "presenter.failed" : "presenter.loading") : ""}
        </output>
        <button
          type="button"
          class="button tool"
          aria-pressed={printing}
          onClick={() => setPrinting(!printing)}
        >
          {t("hallPrint.title")}
        </button>
        <HelpButton onHelp={() => setHelping(true)} />
      </header>
      <main>
        {printing ? (
          <Prints
            scenes={scenes}
            names={{ ...names, mentee: t("presenter.say.someone") }}
            hears={hearsToday(profile, away)}
            onBack={() => setPrinting(false)}
          />
        ) : hall && hall.step !== "left" ? (
          <Notebook hall={hall} book={book} content={content} names={names} onEvent={projector.send} />
        ) : (
          <Waiting projector={projector} loading={kept !== undefined && hall === undefined} />
        )}
      </main>
      {helping ? <Help onClose={() => setHelping(false)} /> : null}
    </div>
  );
}

/** An assembly that needs no story to be shown; nothing for one that does. */
const beforeScenes = (kept: KeptHall): Hall | undefined =>
  kept.step === "pick" || kept.step === "door" ? { ...kept, round: undefined, detour: undefined } : undefined;

/** The content with the packs of the programme, each fetched once; and whether one of them did not come. */
function useOpened(
  { content, openPack }: Omit<PresenterProps, "kit">,
  picked: readonly string[],
): { readonly content: HallContent; readonly failed: boolean } {
  const [opened, setOpened] = useState(content);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const [missing] = packsMissing(opened, picked);
  useEffect(() => {
    if (missing === undefined) return undefined;
    let wanted = true;
    openPack(opened, missing).then(
      (more) => wanted && setOpened(more),
      // The projector goes on without this window; the window says so.
      () => wanted && setFailed(missing),
    );
    return () => {
      wanted = false;
    };
  }, [missing]);
  return { content: opened, failed: missing !== undefined && failed === missing };
}

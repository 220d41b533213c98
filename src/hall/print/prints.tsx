import { useState } from "preact/hooks";
import { HelpButton } from "../../ui/help-button.tsx";
import { useKit } from "../../ui/kit.ts";
import type { NoteNames } from "../presenter/notes-panel.tsx";
import type { SceneWords } from "../presenter/scene-words.ts";
import { KeysPrint } from "./keys-print.tsx";
import { NotesPrint } from "./notes-print.tsx";
import { ScriptPrint } from "./script-print.tsx";
import { VoteCards } from "./vote-cards.tsx";
import "./print.css";

const SHEETS = ["cards", "script", "notes", "keys"] as const;
type Sheet = (typeof SHEETS)[number];

interface Props {
  /** The scenes of the programme; none where nothing has been picked. */
  readonly scenes: readonly SceneWords[];
  readonly names: NoteNames;
  readonly hears: string | undefined;
  readonly onBack: () => void;
  /** Where nothing else on the page leads to Help. */
  readonly onHelp?: () => void;
}

/** What an assembly can have on paper: one kind of sheet at a time, as it will be printed. */
export function Prints(props: Props) {
  const { t } = useKit().words;
  const [sheet, setSheet] = useState<Sheet>("cards");
  const nothing = sheet === "script" && props.scenes.length === 0;
  return (
    <div class="prints">
      <div class="print-tools">
        <fieldset class="print-kinds">
          <legend>{t("hallPrint.title")}</legend>
          {SHEETS.map((one) => (
            <label key={one} class="option">
              <input type="radio" name="sheet" checked={sheet === one} onChange={() => setSheet(one)} />
              <span>{t(`hallPrint.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <p>{nothing ? t("hallPrint.noScenes") : t(`hallPrint.about.${sheet}`)}</p>
        <div class="row">
          <button type="button" class="button sun" disabled={nothing} onClick={() => window.print()}>
            {t("hallPrint.print")}
          </button>
          <button type="button" class="button" onClick={props.onBack}>
            {t("common.back")}
          </button>
          {props.onHelp ? <HelpButton onHelp={props.onHelp} /> : null}
        </div>
      </div>
      <SheetOf {...props} sheet={sheet} />
    </div>
  );
}

function SheetOf({ sheet, scenes, names, hears }: Props & { readonly sheet: Sheet }) {
  switch (sheet) {
    case "cards":
      return <VoteCards />;
    case "script":
      return (
        <>
          {scenes.map((scene) => (
            <ScriptPrint key={scene.scene} scene={scene} />
          ))}
        </>
      );
    case "notes":
      return <NotesPrint names={names} hears={hears} />;
    case "keys":
      return <KeysPrint />;
    default:
      return sheet satisfies never;
  }
}

import { useState } from "preact/hooks";
import { MAKER_PARTS, namesIn, type MadeLook, type MakerPart } from "../art/characters/maker.ts";
import { PRESETS, surprise } from "../art/characters/maker-presets.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { MakerGroupChoices } from "./maker-choices.tsx";
import "../ui/styles/maker.css";

interface Props {
  readonly made: MadeLook | undefined;
  readonly onMake: (made: MadeLook | undefined) => void;
  readonly onDone: () => void;
}

const PARTS = namesIn(MAKER_PARTS);

/** Make a mentor by pictures alone: no name, nothing to type. It is kept in this tab, for this player. */
export function Maker({ made, onMake, onDone }: Props) {
  const { t } = useKit().words;
  const [look, setLook] = useState<MadeLook>(made ?? PRESETS[0]);
  const [before, setBefore] = useState<readonly MadeLook[]>([]);
  const [turn, setTurn] = useState(1);
  const [part, setPart] = useState<MakerPart>("face");
  const wear = (next: MadeLook) => {
    setBefore([...before, look]);
    setLook(next);
    onMake(next);
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    setBefore(before.slice(0, -1));
    setLook(last);
    onMake(last);
  };
  return (
    <Page title={t("maker.title")} class="wide maker">
      <div class="maker-bench">
        <div class="maker-mirror">
          <Drawing of={{ kind: "mentor", look }} alt={t("maker.picture")} class="maker-mentor" />
          <div class="maker-tools">
            <button
              type="button"
              class="button small"
              onClick={() => {
                wear(surprise(turn));
                setTurn(turn + 1);
              }}
            >
              {t("maker.surprise")}
            </button>
            <button type="button" class="button small" disabled={before.length === 0} onClick={undo}>
              {t("maker.undo")}
            </button>
          </div>
          <div class="maker-tools">
            <button
              type="button"
              class="button sun"
              onClick={() => {
                onMake(look);
                onDone();
              }}
            >
              {t("maker.mine")}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                onMake(undefined);
                onDone();
              }}
            >
              {t("maker.theirs")}
            </button>
          </div>
        </div>
        <div class="maker-choices">
          <fieldset class="maker-parts">
            <legend class="visually-hidden">{t("maker.change")}</legend>
            {PARTS.map((one) => (
              <label key={one} class="option" data-on={one === part ? "" : undefined}>
                <input type="radio" name="maker-part" checked={one === part} onChange={() => setPart(one)} />
                <span>{t(`maker.parts.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          {MAKER_PARTS[part].map((group) => (
            <MakerGroupChoices key={group} group={group} look={look} onPick={wear} />
          ))}
        </div>
      </div>
    </Page>
  );
}

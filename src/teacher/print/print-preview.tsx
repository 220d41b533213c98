import { useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { circleTitle, clausesByCircle } from "./clauses.ts";
import { DocumentPrint } from "./document-print.tsx";
import { EveryLine } from "./every-line.tsx";
import { HandbookPrint } from "./handbook-print.tsx";
import { Posters, WholePolicy } from "./posters.tsx";
import { usePrint } from "./print-kit.ts";
import type { PrintId } from "./print-list.ts";
import { packTitle, storiesIn, voiceFor, type PrintPack } from "./print-pack.ts";
import { RolePlay } from "./role-play.tsx";

interface Props {
  readonly id: PrintId;
  readonly onBack: () => void;
}

/** What is printed of a print that has several: which circle, which pack, which story. */
interface Picked {
  readonly circle: string;
  readonly pack: string;
  readonly story: string;
}

const FIRST_CIRCLE = "peer";

/** One print as it will be on paper, with a button that prints it. */
export function PrintPreview({ id, onBack }: Props) {
  const { t } = useKit().words;
  const { packs } = usePrint();
  const [picked, setPicked] = useState<Picked>({
    circle: FIRST_CIRCLE,
    pack: packs[0]?.pack.id ?? "",
    story: "",
  });
  const nothing = needsPack(id) && packs.length === 0;
  return (
    <Page title={t(`print.names.${id}`)} class="print-room wide">
      <div class="print-tools">
        <p>{nothing ? t("print.noPacks") : t(`print.about.${id}`)}</p>
        <Pickers id={id} picked={picked} onPick={setPicked} />
        <div class="row">
          <button type="button" class="button sun" disabled={nothing} onClick={() => window.print()}>
            {t("print.print")}
          </button>
          <button type="button" class="button" onClick={onBack}>
            {t("print.all")}
          </button>
        </div>
        <p>{t("print.paper")}</p>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by keyboard */}
      <section class="print-paper" aria-label={t("print.preview")} tabIndex={0}>
        <Paper id={id} picked={picked} />
      </section>
    </Page>
  );
}

const needsPack = (id: PrintId): boolean => id === "role-play" || id === "every-line";

interface PickersProps {
  readonly id: PrintId;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

function Pickers({ id, picked, onPick }: PickersProps) {
  const { words, wording, profile } = useKit();
  const { t } = words;
  const { label, packs, policy } = usePrint();
  const pack = packs.find((one) => one.pack.id === picked.pack);
  if (id === "posters")
    return (
      <Picker
        label={t("print.circle")}
        value={picked.circle}
        options={clausesByCircle(policy).map(({ circle }) => [circle, circleTitle(circle, wording, label)])}
        onPick={(circle) => onPick({ ...picked, circle })}
      />
    );
  if (!needsPack(id)) return null;
  return (
    <>
      <Picker
        label={t("print.pack")}
        value={picked.pack}
        options={packs.map((one) => [one.pack.id, packTitle(one)])}
        onPick={(next) => onPick({ ...picked, pack: next, story: "" })}
      />
      {id === "role-play" && pack ? (
        <Picker
          label={t("print.story")}
          value={picked.story}
          options={storiesIn(pack, policy, profile).map(({ story, title }) => [story.scenario.id, title])}
          onPick={(story) => onPick({ ...picked, story })}
        />
      ) : null}
    </>
  );
}

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  readonly onPick: (value: string) => void;
}

function Picker({ label, value, options, onPick }: PickerProps) {
  return (
    <label class="print-picker">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

function Paper({ id, picked }: { readonly id: PrintId; readonly picked: Picked }) {
  const { packs } = usePrint();
  const pack = packs.find((one) => one.pack.id === picked.pack);
  switch (id) {
    case "posters":
      return <Posters circle={picked.circle} />;
    case "whole":
      return <WholePolicy />;
    case "handbook":
      return <HandbookPrint />;
    case "role-play":
      return pack ? <StoryOf pack={pack} story={picked.story} /> : null;
    case "every-line":
      return pack ? <EveryLine open={pack} /> : null;
    default:
      return <DocumentPrint id={id} />;
  }
}

/** The story picked, else the first of the pack. */
function StoryOf({ pack, story }: { readonly pack: PrintPack; readonly story: string }) {
  const { profile } = useKit();
  const { policy } = usePrint();
  const stories = storiesIn(pack, policy, profile);
  const open = stories.find((one) => one.story.scenario.id === story) ?? stories[0];
  return open ? <RolePlay open={open} voice={voiceFor(pack)} /> : null;
}

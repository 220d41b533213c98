import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { LIMITS } from "../../../../scenario/format.ts";
import { useKit } from "../../../../ui/kit.ts";
import { PUPILS } from "../../../room-props.ts";
import { TextArea, TextField } from "../../../text-field.tsx";
import { LANGUAGE, setText, textOf, type Draft } from "../../draft.ts";
import type { StudioDesk } from "../desk.ts";
import { controlName } from "./control-names.ts";
import { isSharedWithTwin } from "./edit-twin.ts";
import { FixButtons, useFault, useProblems } from "./field-notes.tsx";
import { areUnwritten, type FieldPlace } from "./field-problems.ts";
import { useLanguageName } from "./language-name.ts";
import { directionOf, languagesOf } from "./languages.ts";
import { useMeasureWords } from "./measure-words.ts";
import { NameMenu } from "./name-menu.tsx";
import { shownText, writtenText, type SlotName } from "./slot-names.ts";

interface Props {
  readonly desk: StudioDesk;
  readonly label: string;
  /** The sentence in the pack; one that the pack does not name yet is named once something is written. */
  readonly textKey: string;
  readonly place: FieldPlace;
  readonly names: readonly SlotName[];
  readonly hint?: string | undefined;
  readonly rows?: number;
  /** Puts the words into the draft, where more than the sentence itself changes with them. */
  readonly write?: ((draft: Draft, text: string, language: string) => Draft) | undefined;
  /** The English field, for whoever needs its cursor. */
  readonly at?: RefObject<HTMLTextAreaElement | null> | undefined;
  /** A heading is short: it is not measured, and no names are offered for it. */
  readonly heading?: boolean;
}

/** One sentence of a pack in all of its languages, side by side, with what is wrong with each. */
export function Sentence(props: Props) {
  const languages = languagesOf(props.desk.draft);
  return (
    <div class="form-sentence" data-columns={Math.min(languages.length, 3)}>
      {languages.map((language) => (
        <SentenceIn key={language} {...props} language={language} />
      ))}
    </div>
  );
}

function SentenceIn({
  desk,
  label,
  textKey,
  place,
  names,
  hint,
  rows = 2,
  write,
  at,
  heading = false,
  language,
}: Props & { readonly language: string }) {
  const { t } = useKit().words;
  const languageName = useLanguageName();
  const measureWords = useMeasureWords();
  const own = useRef<HTMLTextAreaElement>(null);
  const isEnglish = language === LANGUAGE;
  const field = isEnglish ? (at ?? own) : own;
  const here = { ...place, language };
  const problems = useProblems(desk, here);
  const fault = useFault(desk, problems);
  const text = textOf(desk.draft, textKey, language);
  const change = (shown: string) => {
    const words = writtenText(shown, names);
    const next = write ? write(desk.draft, words, language) : setText(desk.draft, textKey, words, language);
    desk.edit(next, `text:${textKey}:${language}`);
  };
  const named = isEnglish ? label : t("studio.form.inLanguage", { label, language: languageName(language) });
  const counted =
    isEnglish && !heading && text !== ""
      ? measureWords(text, desk.draft.circle === PUPILS && fault === undefined)
      : "";
  const shares = isSharedWithTwin(desk.draft, place.scenario, textKey) ? t("studio.form.shared") : "";
  const below = [areUnwritten(problems) ? t("studio.form.unwritten") : counted, isEnglish ? shares : ""]
    .filter((one) => one !== "")
    .join(" ");
  const shared = {
    label: named,
    hint: isEnglish ? hint : undefined,
    value: shownText(text, names),
    most: LIMITS.text,
    fault,
    onChange: change,
    field: controlName(isEnglish ? place : here),
    lang: language,
    dir: directionOf(language),
    note: below === "" ? undefined : below,
  };
  return (
    <div class="sentence-in">
      {heading ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} at={field} />}
      <FixButtons desk={desk} problems={problems} />
      {names.length > 0 && !heading ? (
        <NameMenu
          names={names}
          label={named}
          onPick={(shown) => {
            const box = field.current;
            if (!box) return;
            const { value, selectionStart, selectionEnd } = box;
            change(value.slice(0, selectionStart) + shown + value.slice(selectionEnd));
            const after = selectionStart + shown.length;
            requestAnimationFrame(() => {
              box.focus();
              box.setSelectionRange(after, after);
            });
          }}
        />
      ) : null}
    </div>
  );
}

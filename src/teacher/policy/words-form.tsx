import { useState } from "preact/hooks";
import { TextArea, TextField } from "../text-field.tsx";
import {
  checkWords,
  hasOwnWords,
  MOST,
  shippedWords,
  WORD_PARTS,
  withWords,
  type Worded,
  type WordPart,
  type ThingWords,
} from "./edit-wording.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { withChangedReadings, withoutChange } from "./readings.ts";

interface Props {
  readonly desk: PolicyDesk;
  readonly kind: Worded;
  readonly id: string;
  readonly onClose: () => void;
}

/** The words of one thing, to be said in the school's own way. Sound words are used at once. */
export function WordsForm({ desk, kind, id, onClose }: Props) {
  const { t } = desk.said;
  const [turn, setTurn] = useState(0);
  const words: ThingWords = desk.shipped.wording[kind][id] ?? {};
  const parts = WORD_PARTS.filter((part) => words[part] !== undefined);
  const isOwn =
    hasOwnWords(desk.edits, kind, id) || parts.some((part) => fieldOf(kind, id, part) in desk.typed);
  const back = () => {
    for (const part of parts) desk.setTyped(fieldOf(kind, id, part), undefined);
    const edits = shippedWords(desk.edits, kind, id);
    desk.onChange(kind === "clauses" ? withoutChange(desk.shipped.policy, edits, id) : edits);
    setTurn(turn + 1);
  };
  return (
    <form
      class="policy-form"
      aria-label={t("policyPage.clause.edit", { name: id })}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {parts.map((part) => (
        <WordsField key={`${part} ${turn}`} desk={desk} kind={kind} id={id} part={part} />
      ))}
      <div class="row">
        <button type="submit" class="button quiet">
          {t("policyPage.form.done")}
        </button>
        {isOwn ? (
          <button type="button" class="button quiet" onClick={back}>
            {t("policyPage.form.back")}
          </button>
        ) : null}
      </div>
    </form>
  );
}

const fieldOf = (kind: Worded, id: string, part: WordPart): string => `${kind}.${id}.${part}`;

/** One field. What cannot be used yet stays in it, and the page says so. */
function WordsField({ desk, kind, id, part }: Omit<Props, "onClose"> & { readonly part: WordPart }) {
  const { t } = desk.said;
  const field = fieldOf(kind, id, part);
  const shipped: ThingWords = desk.shipped.wording[kind][id] ?? {};
  const now: ThingWords = desk.now.wording[kind][id] ?? {};
  const original = shipped[part] ?? "";
  const [text, setText] = useState(desk.typed[field] ?? now[part] ?? "");
  const { faults, hard } = checkWords(part, text, original);
  const isEmpty = text.trim() === "";
  const type = (next: string) => {
    setText(next);
    if (next.trim() === "" || checkWords(part, next, original).faults.length > 0) {
      desk.setTyped(field, next);
      return;
    }
    desk.setTyped(field, undefined);
    const edits = withWords(desk.edits, desk.shipped.wording, { kind, id, part }, next);
    desk.onChange(kind === "clauses" ? withChangedReadings(desk.shipped.policy, edits, [id]) : edits);
  };
  const fault = isEmpty ? t("policyPage.form.empty") : faults[0];
  const hints = [
    ...(part === "child" ? [t("policyPage.form.childHint")] : []),
    ...(hard.length > 0 ? [t("policyPage.form.hard", { words: hard.join(", ") })] : []),
    ...(text.trim() === original ? [] : [t("policyPage.form.shipped", { text: original })]),
  ];
  const props = {
    label: t(`policyPage.form.${part}`),
    value: text,
    most: MOST[part] + SPARE,
    hint: hints.length > 0 ? hints.join(" ") : undefined,
    fault: fault === undefined ? undefined : t("policyPage.form.notUsed", { fault }),
    onChange: type,
  };
  return part === "title" ? (
    <TextField {...props} />
  ) : (
    <TextArea {...props} rows={part === "adult" ? 5 : 3} />
  );
}

/** A field takes a little more than is used, so that what is pasted is cut by its writer and not by the page. */
const SPARE = 80;

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
  /** The form is done with; other words are used from now on, or not. */
  readonly onClose: (isUsed: boolean) => void;
}

/** The words of one thing beside the shipped ones. Nothing is used before somebody says so. */
export function WordsForm({ desk, kind, id, onClose }: Props) {
  const { t } = desk.said;
  const shipped: ThingWords = desk.shipped.wording[kind][id] ?? {};
  const parts = WORD_PARTS.filter((part) => shipped[part] !== undefined);
  const typed = parts.filter((part) => fieldOf(kind, id, part) in desk.typed);
  const text = (part: WordPart) => desk.typed[fieldOf(kind, id, part)] ?? "";
  const isSound = typed.every(
    (part) =>
      text(part).trim() !== "" && checkWords(part, text(part), shipped[part] ?? "").faults.length === 0,
  );
  const drop = () => {
    for (const part of parts) desk.setTyped(fieldOf(kind, id, part), undefined);
  };
  const use = () => {
    const worded = typed.reduce(
      (edits, part) => withWords(edits, desk.shipped.wording, { kind, id, part }, text(part)),
      desk.edits,
    );
    const { policy } = desk.shipped;
    const isOwn = hasOwnWords(worded, kind, id);
    desk.onChange(
      kind !== "clauses"
        ? worded
        : isOwn
          ? withChangedReadings(policy, worded, [id])
          : withoutChange(policy, worded, id),
    );
    drop();
    onClose(true);
  };
  const back = () => {
    drop();
    const edits = shippedWords(desk.edits, kind, id);
    desk.onChange(kind === "clauses" ? withoutChange(desk.shipped.policy, edits, id) : edits);
  };
  return (
    <form
      class="policy-form"
      aria-label={t("policyPage.clause.edit", { name: id })}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.length > 0 && isSound) use();
      }}
    >
      {parts.map((part) => (
        <div key={part} class="policy-pair">
          <div>
            <p class="policy-line">{t(`policyPage.form.shippedPart.${part}`)}</p>
            <p>{shipped[part]}</p>
          </div>
          <WordsField desk={desk} kind={kind} id={id} part={part} />
        </div>
      ))}
      <p class="policy-due">{t("policyPage.form.care")}</p>
      <div class="row">
        <button type="submit" class="button sun" disabled={typed.length === 0 || !isSound}>
          {t("policyPage.form.use")}
        </button>
        {typed.length > 0 ? (
          <button type="button" class="button quiet" onClick={drop}>
            {t("policyPage.form.drop")}
          </button>
        ) : null}
        {hasOwnWords(desk.edits, kind, id) ? (
          <button type="button" class="button quiet" onClick={back}>
            {t("policyPage.form.back")}
          </button>
        ) : null}
        <button type="button" class="button quiet" onClick={() => onClose(false)}>
          {t("policyPage.form.close")}
        </button>
      </div>
    </form>
  );
}

const fieldOf = (kind: Worded, id: string, part: WordPart): string => `${kind}.${id}.${part}`;

/** One field. What is typed stays in it and is not used; what could not be used is said. */
function WordsField({ desk, kind, id, part }: Omit<Props, "onClose"> & { readonly part: WordPart }) {
  const { t } = desk.said;
  const field = fieldOf(kind, id, part);
  const shipped: ThingWords = desk.shipped.wording[kind][id] ?? {};
  const now: ThingWords = desk.now.wording[kind][id] ?? {};
  const typed = desk.typed[field];
  const text = typed ?? now[part] ?? "";
  const { faults, hard } = checkWords(part, text, shipped[part] ?? "");
  const fault = text.trim() === "" ? t("policyPage.form.empty") : faults[0];
  const hints = [
    ...(part === "child" ? [t("policyPage.form.childHint")] : []),
    ...(hard.length > 0 ? [t("policyPage.form.hard", { words: hard.join(", ") })] : []),
  ];
  const props = {
    label: t(`policyPage.form.${part}`),
    value: text,
    most: MOST[part] + SPARE,
    hint: hints.length > 0 ? hints.join(" ") : undefined,
    note: typed !== undefined && fault === undefined ? t("policyPage.form.waits") : undefined,
    fault: fault === undefined ? undefined : t("policyPage.form.notUsed", { fault }),
    onChange: (next: string) => desk.setTyped(field, next === now[part] ? undefined : next),
  };
  return part === "title" ? (
    <TextField {...props} />
  ) : (
    <TextArea {...props} rows={part === "adult" ? 5 : 3} />
  );
}

/** A field takes a little more than is used, so that what is pasted is cut by its writer and not by the page. */
const SPARE = 80;

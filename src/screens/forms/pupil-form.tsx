import { useId } from "preact/hooks";
import type { Group, GroupEvent } from "../../play/forms.ts";
import { talkTo } from "../../scenario/today.ts";
import type { Form } from "../../scenario/exercises/format.ts";
import { ChoiceCards } from "../../ui/choice-cards.tsx";
import { HeardLine } from "../../ui/heard-line.tsx";
import { useKeys } from "../../ui/keys.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";
import type { BothForms } from "./forms-data.ts";

interface Props {
  readonly forms: BothForms;
  readonly form: Form;
  readonly group: Group;
  readonly onEvent: (event: GroupEvent) => void;
}

/** One pupil at the device: what it is, the short talks one by one, and done. No answer is called right or not. */
export function FormForPupil(props: Props) {
  const { form, group } = props;
  if (group.stage === "ready") return <Ready {...props} />;
  if (group.stage === "done") return <Done {...props} />;
  const at = group.answers.length;
  return at < form.cases.length ? <OneCase key={at} {...props} /> : <HandIn {...props} />;
}

function Ready({ form, onEvent }: Props) {
  const { t } = useKit().words;
  const read = [t("forms.readyText", { count: form.cases.length }), t("forms.readyCare")];
  return (
    <Page title={t("forms.ready")}>
      {read.map((text, part) => (
        <p key={text}>
          <Spoken of="form-ready" part={part} text={text} />
        </p>
      ))}
      <ReadAloud of="form-ready" says={read} byKey byItself />
      <div class="row">
        <button type="button" class="button sun big" onClick={() => onEvent({ kind: "begin" })}>
          {t("forms.begin")}
        </button>
        <button type="button" class="button big" onClick={() => onEvent({ kind: "stop" })}>
          {t("forms.stop")}
        </button>
      </div>
    </Page>
  );
}

function OneCase({ forms: { say }, form, group, onEvent }: Props) {
  const { words, settings } = useKit();
  const { t } = words;
  const heading = useId();
  const at = group.answers.length;
  const open = form.cases[at];
  const byNumber = open?.options.map(({ id }, i) => {
    const answer = () => onEvent({ kind: "answer", option: id });
    return [String(i + 1), answer] as const;
  });
  useKeys(settings.shortcuts ? Object.fromEntries(byNumber ?? []) : {});
  if (!open) return null;
  const of = `form-${form.id}-${open.id}`;
  const line = say.sentence(open, open.line);
  const choices = open.options.map(({ id, text }) => ({ id, text: say.sentence(open, text) }));
  return (
    <Page title={t("forms.case", { at: at + 1, of: form.cases.length })} class="exercise">
      <HeardLine heard={open} name={say.name(open, open.by)} text={line} of={of} />
      <section class="words-section">
        <h2 id={heading}>{t("forms.ask")}</h2>
        <ReadAloud of={of} says={[line, ...choices.map(({ text }) => text)]} byKey />
        <ChoiceCards
          choices={choices}
          labelledBy={heading}
          of={of}
          onChoose={(option) => onEvent({ kind: "answer", option })}
        />
      </section>
      <div class="row">
        {at > 0 ? (
          <button type="button" class="button" onClick={() => onEvent({ kind: "undo" })}>
            {t("forms.undo")}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => onEvent({ kind: "stop" })}>
          {t("forms.stop")}
        </button>
      </div>
    </Page>
  );
}

function HandIn({ onEvent }: Props) {
  const { t } = useKit().words;
  return (
    <Page title={t("forms.last")}>
      <p>{t("forms.lastText")}</p>
      <div class="row">
        <button type="button" class="button sun big" onClick={() => onEvent({ kind: "count" })}>
          {t("forms.handIn")}
        </button>
        <button type="button" class="button big" onClick={() => onEvent({ kind: "undo" })}>
          {t("forms.undo")}
        </button>
      </div>
    </Page>
  );
}

function Done({ form, onEvent }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  const coordinator = talkTo(profile);
  return (
    <Page title={t("forms.done")}>
      <p>{t("forms.doneText")}</p>
      <p>{t("debrief.talk", { coordinator })}</p>
      <div class="row">
        <button type="button" class="button sun" onClick={() => onEvent({ kind: "start", form: form.id })}>
          {t("forms.nextPupil")}
        </button>
        <button type="button" class="button" onClick={() => onEvent({ kind: "stop" })}>
          {t("forms.results")}
        </button>
      </div>
    </Page>
  );
}

import { useState } from "preact/hooks";
import * as v from "valibot";
import { plainText, TEXT_LENGTHS } from "../../policy/school-edits-text.ts";
import { EDIT_LIMITS, type SchoolEdits } from "../../policy/school-edits.ts";
import { TextArea, TextField } from "../text-field.tsx";
import { Pick } from "./pick.tsx";
import type { PolicyDesk } from "./policy-desk.ts";

type About = SchoolEdits["about"];

/** Roles that review a policy; never a name. */
const REVIEWERS = ["lead", "deputy", "head", "coordinator", "governors"] as const;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** The version, when it is reviewed next, which role reviewed it, what changed, and the policies linked with it. */
export function PartAbout({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  const { about } = desk.edits;
  const change = (news: Partial<About>) =>
    desk.onChange({ ...desk.edits, about: { ...desk.edits.about, ...news } });
  return (
    <section class="policy-part" aria-labelledby="policy-about">
      <h2 id="policy-about" tabIndex={-1}>
        {t("policyPage.about.title")}
      </h2>
      <Version desk={desk} onVersion={(version) => change({ version })} />
      <label class="policy-pick">
        <span>{t("policyPage.about.next")}</span>
        <input
          type="date"
          value={about.next}
          min={desk.today}
          onChange={(event) => change({ next: event.currentTarget.value })}
        />
      </label>
      <Reviewed desk={desk} />
      <Changes desk={desk} onChanges={(changes) => change({ changes })} />
      <Linked desk={desk} />
    </section>
  );
}

/** The version; one that is no version yet stays in the field and is not used. */
function Version({
  desk,
  onVersion,
}: {
  readonly desk: PolicyDesk;
  readonly onVersion: (version: string) => void;
}) {
  const { t } = desk.said;
  const [text, setText] = useState(desk.typed["about.version"] ?? desk.edits.about.version);
  return (
    <TextField
      label={t("policyPage.about.version")}
      hint={t("policyPage.about.versionHint", { version: desk.shipped.policy.version })}
      value={text}
      most={20}
      fault={VERSION.test(text.trim()) ? undefined : t("policyPage.about.versionFault")}
      onChange={(next) => {
        setText(next);
        const isSound = VERSION.test(next.trim());
        desk.setTyped("about.version", isSound ? undefined : next);
        if (isSound) onVersion(next.trim());
      }}
    />
  );
}

/** Which role reviewed the policy, and when. */
function Reviewed({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  const { reviewedBy, ...about } = desk.edits.about;
  const set = (next: About["reviewedBy"]) =>
    desk.onChange({ ...desk.edits, about: next ? { ...about, reviewedBy: next } : about });
  const roles = REVIEWERS.map((one) => t(`policyPage.reviewer.${one}`));
  const told = reviewedBy && !roles.includes(reviewedBy.role) ? [...roles, reviewedBy.role] : roles;
  return (
    <div class="policy-picks">
      <Pick
        label={t("policyPage.about.reviewer")}
        value={reviewedBy?.role ?? ""}
        empty={t("policyPage.about.nobody")}
        options={told.map((role) => ({ key: role, text: role }))}
        onPick={(role) => set(role === "" ? undefined : { role, date: reviewedBy?.date ?? desk.today })}
      />
      {reviewedBy ? (
        <label class="policy-pick">
          <span>{t("policyPage.about.date")}</span>
          <input
            type="date"
            value={reviewedBy.date}
            max={desk.today}
            onChange={(event) => {
              const date = event.currentTarget.value;
              if (date !== "") set({ ...reviewedBy, date });
            }}
          />
        </label>
      ) : null}
    </div>
  );
}

interface ChangesProps {
  readonly desk: PolicyDesk;
  readonly onChanges: (changes: string[]) => void;
}

/** What changed, a line each. */
function Changes({ desk, onChanges }: ChangesProps) {
  const { t } = desk.said;
  const [text, setText] = useState(desk.typed["about.changes"] ?? desk.edits.about.changes.join("\n"));
  const fault = linesFault(text);
  return (
    <TextArea
      label={t("policyPage.about.changes")}
      hint={t("policyPage.about.changesHint")}
      value={text}
      most={EDIT_LIMITS.changes * TEXT_LENGTHS.change}
      rows={4}
      fault={fault === undefined ? undefined : t("policyPage.form.notUsed", { fault })}
      onChange={(next) => {
        setText(next);
        const isSound = linesFault(next) === undefined;
        desk.setTyped("about.changes", isSound ? undefined : next);
        if (isSound) onChanges(linesOf(next));
      }}
    />
  );
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const Lines = v.pipe(v.array(plainText(TEXT_LENGTHS.change)), v.maxLength(EDIT_LIMITS.changes));

/** What is wrong with the lines, as the file's own check says it; nothing where they can be kept. */
function linesFault(text: string): string | undefined {
  const read = v.safeParse(Lines, linesOf(text));
  return read.success ? undefined : read.issues[0].message;
}

/** Which of the linked policies the school has. */
function Linked({ desk }: { readonly desk: PolicyDesk }) {
  const { t, wording } = desk.said;
  const all = desk.shipped.policy.file.linked;
  const has = desk.edits.linked ?? all;
  const tick = (id: string, isTicked: boolean) => {
    const next = all.filter((one) => (one === id ? isTicked : has.includes(one)));
    desk.onChange({ ...desk.edits, linked: next.length === all.length ? undefined : next });
  };
  return (
    <fieldset class="options">
      <legend>{t("policyPage.about.linked")}</legend>
      <p class="field-hint">{t("policyPage.about.linkedText")}</p>
      {all.map((id) => (
        <label key={id} class="option">
          <input
            type="checkbox"
            checked={has.includes(id)}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
          <span>{wording.linked[id] ?? id}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useState } from "preact/hooks";
import * as v from "valibot";
import { plainText, TEXT_LENGTHS } from "../../policy/school-edits-text.ts";
import { EDIT_LIMITS, type SchoolEdits } from "../../policy/school-edits.ts";
import { TextArea, TextField } from "../text-field.tsx";
import { PartReview } from "./part-review.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { isChanged, needsVersion, nextVersion } from "./policy-review.ts";

type About = SchoolEdits["about"];

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
      <output class="say policy-past">
        {about.next !== "" && about.next < desk.today ? t("policyPage.about.nextPast") : ""}
      </output>
      <PartReview desk={desk} />
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
  const text = desk.typed["about.version"] ?? desk.edits.about.version;
  const shipped = desk.shipped.policy.version;
  const faultOf = (version: string) => {
    if (!VERSION.test(version)) return t("policyPage.about.versionFault");
    const isTaken = version === shipped && isChanged(desk.shipped, desk.edits);
    return isTaken ? t("policyPage.about.versionOwn") : undefined;
  };
  const type = (next: string) => {
    const isSound = faultOf(next.trim()) === undefined;
    desk.setTyped("about.version", isSound ? undefined : next);
    if (isSound) onVersion(next.trim());
  };
  const next = nextVersion(shipped);
  return (
    <>
      <TextField
        label={t("policyPage.about.version")}
        hint={t("policyPage.about.versionHint", { version: shipped })}
        value={text}
        most={20}
        fault={faultOf(text.trim())}
        onChange={type}
      />
      {needsVersion(desk.shipped, desk.edits) ? (
        <div class="row">
          <button type="button" class="button" onClick={() => type(next)}>
            {t("policyPage.about.versionNext", { version: next })}
          </button>
        </div>
      ) : null}
    </>
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

import { useMemo, useState } from "preact/hooks";
import type { PolicyFile } from "../../policy/format.ts";
import type { Policy } from "../../policy/model.ts";
import { isUnchanged } from "./is-unchanged.ts";
import type { Pack } from "../../scenario/format.ts";
import { reviewOf } from "../../scenario/review.ts";
import { packToTwee } from "../../scenario/twee/pack-to-twee.ts";
import { useKit } from "../../ui/kit.ts";
import { fileName } from "../file-name.ts";
import { SaveButton } from "../save-button.tsx";
import { schoolFile, sessionFile } from "../school-file.ts";
import { everythingText } from "./everything.ts";
import { titleOf } from "./pack-title.ts";
import { useReviewWords } from "./review-words.ts";
import { opensAgain, packText } from "./save-pack.ts";
import type { Here } from "./take.ts";

interface Props {
  readonly now: Here;
  /** What stands in the school's form has a fault: files hold the school as it was before. */
  readonly isBefore: boolean;
  readonly shipped: PolicyFile;
  readonly policy: Policy;
  readonly today: string;
}

/** All that can go out as a file: everything in one, and each thing by itself. */
export function SaveFiles({ now, isBefore, shipped, policy, today }: Props) {
  const { t } = useKit().words;
  return (
    <section aria-labelledby="files-save">
      <h2 id="files-save">{t("files.save.title")}</h2>
      <p>{t("files.save.text")}</p>
      {isBefore ? <p class="field-fault">{t("files.save.before")}</p> : null}
      <SaveEverything now={now} today={today} label={t("files.save.everything")} class="button sun" />
      {now.packs.length > 0 ? <p>{t("files.save.holds", { count: now.packs.length })}</p> : null}
      <h3>{t("files.save.single")}</h3>
      <ul class="file-list">
        <li>
          <span class="file-facts">
            <strong>{t("files.part.school")}</strong>
            <span class="pack-line">{now.school.profile.school}</span>
          </span>
          <SaveButton
            label={t("files.save.school")}
            name={fileName("school", today)}
            textOf={() => schoolFile(now.school.profile)}
          />
        </li>
        <li>
          <span class="file-facts">
            <strong>{t("files.part.session")}</strong>
            <span class="pack-line">{t("files.save.sessionText")}</span>
          </span>
          <SaveButton
            label={t("files.save.session")}
            name={fileName("session", today)}
            textOf={() => sessionFile(now.school)}
          />
        </li>
        <li>
          <span class="file-facts">
            <strong>{t("files.part.policy")}</strong>
            <span class="pack-line">
              {t(isUnchanged(now.policy, shipped) ? "files.save.noEdits" : "files.save.edits")}
            </span>
          </span>
          <SaveButton
            label={t("files.save.policy")}
            name={fileName("policy", today)}
            textOf={() => `${JSON.stringify(now.policy, undefined, 2)}\n`}
          />
        </li>
        {now.packs.map((pack) => (
          <PackFile key={pack.id} pack={pack} policy={policy} today={today} />
        ))}
      </ul>
      {now.packs.length === 0 ? <p>{t("files.save.noPacks")}</p> : null}
    </section>
  );
}

interface EverythingProps extends Pick<Props, "now" | "today"> {
  readonly label: string;
  readonly class: string;
}

/** A press that saves everything in one file, or says that it is too much for one. */
export function SaveEverything({ now, today, label, class: of }: EverythingProps) {
  const { t } = useKit().words;
  const [isTooLarge, setTooLarge] = useState(false);
  return (
    <div class="row">
      <SaveButton
        label={label}
        class={of}
        name={fileName("everything", today)}
        textOf={() => {
          const text = everythingText(now);
          setTooLarge(text === undefined);
          return text;
        }}
      />
      <output class="say">{isTooLarge ? t("files.save.tooLarge") : ""}</output>
    </div>
  );
}

interface PackProps extends Pick<Props, "policy" | "today"> {
  readonly pack: Pack;
}

function PackFile({ pack, policy, today }: PackProps) {
  const { words, wording } = useKit();
  const { t } = words;
  const reviewWords = useReviewWords();
  const title = titleOf(pack);
  const isSafe = useMemo(() => opensAgain(pack), [pack]);
  return (
    <li>
      <span class="file-facts">
        <strong>{t("files.part.pack", { title })}</strong>
        <span class="pack-line">{reviewWords(reviewOf(pack, { policy, wording }))}</span>
        {isSafe ? null : <span class="field-fault">{t("files.save.notAgain")}</span>}
      </span>
      <span class="row">
        <SaveButton
          label={t("files.save.pack", { title })}
          name={fileName("pack", today)}
          textOf={() => packText(pack)}
        />
        <SaveButton
          label={t("files.save.twine", { title })}
          name={fileName("story", today)}
          type="text/plain"
          textOf={() => packToTwee(pack)}
        />
      </span>
    </li>
  );
}

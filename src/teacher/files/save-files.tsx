import { useMemo, useState } from "preact/hooks";
import type { PolicyFile } from "../../policy/format.ts";
import type { Policy } from "../../policy/model.ts";
import { NO_EDITS, type SchoolEdits } from "../../policy/school-edits.ts";
import { saveFile } from "../../records/save-file.ts";
import { BUNDLE_LIMITS, writeBundle } from "../../scenario/bundle.ts";
import type { Pack } from "../../scenario/format.ts";
import { canonical } from "../../scenario/hash.ts";
import { reviewOf } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";
import { SCHOOL_FILE, schoolFile, SESSION_FILE, sessionFile } from "../school-file.ts";
import { titleOf } from "./pack-title.ts";
import { useReviewWords } from "./review-words.ts";
import { opensAgain, saveForTwine, savePack } from "./save-pack.ts";
import type { Here } from "./take.ts";

const EVERYTHING_FILE = "buddy-bench-everything.json";
const POLICY_FILE = "buddy-bench-policy.json";

interface Props {
  readonly now: Here;
  readonly shipped: PolicyFile;
  readonly policy: Policy;
}

/** All that can go out as a file: everything in one, and each thing by itself. */
export function SaveFiles({ now, shipped, policy }: Props) {
  const { t } = useKit().words;
  const [isTooLarge, setTooLarge] = useState(false);
  const everything = () => {
    const { profile, plan } = now.school;
    const text = writeBundle({ school: profile, plan, policy: now.policy, packs: now.packs });
    setTooLarge(text.length > BUNDLE_LIMITS.bytes);
    if (text.length <= BUNDLE_LIMITS.bytes) saveFile(EVERYTHING_FILE, text, "application/json");
  };
  return (
    <section aria-labelledby="files-save">
      <h2 id="files-save">{t("files.save.title")}</h2>
      <p>{t("files.save.text")}</p>
      <div class="row">
        <button type="button" class="button sun" onClick={everything}>
          {t("files.save.everything")}
        </button>
      </div>
      {now.packs.length > 0 ? <p>{t("files.save.holds", { count: now.packs.length })}</p> : null}
      <output class="say">{isTooLarge ? t("files.save.tooLarge") : ""}</output>
      <h3>{t("files.save.single")}</h3>
      <ul class="file-list">
        <li>
          <span class="file-facts">
            <strong>{t("files.part.school")}</strong>
            <span class="pack-line">{now.school.profile.school}</span>
          </span>
          <Save
            label={t("files.save.school")}
            onSave={() => saveFile(SCHOOL_FILE, schoolFile(now.school.profile), "application/json")}
          />
        </li>
        <li>
          <span class="file-facts">
            <strong>{t("files.part.session")}</strong>
            <span class="pack-line">{t("files.save.sessionText")}</span>
          </span>
          <Save
            label={t("files.save.session")}
            onSave={() => saveFile(SESSION_FILE, sessionFile(now.school), "application/json")}
          />
        </li>
        <li>
          <span class="file-facts">
            <strong>{t("files.part.policy")}</strong>
            <span class="pack-line">
              {t(isShipped(now.policy, shipped) ? "files.save.noEdits" : "files.save.edits")}
            </span>
          </span>
          <Save
            label={t("files.save.policy")}
            onSave={() =>
              saveFile(POLICY_FILE, `${JSON.stringify(now.policy, undefined, 2)}\n`, "application/json")
            }
          />
        </li>
        {now.packs.map((pack) => (
          <PackFile key={pack.id} pack={pack} policy={policy} />
        ))}
      </ul>
      {now.packs.length === 0 ? <p>{t("files.save.noPacks")}</p> : null}
    </section>
  );
}

const isShipped = (edits: SchoolEdits, shipped: PolicyFile): boolean =>
  canonical(edits) === canonical(NO_EDITS(shipped));

const Save = ({ label, onSave }: { readonly label: string; readonly onSave: () => void }) => (
  <button type="button" class="button" onClick={onSave}>
    {label}
  </button>
);

function PackFile({ pack, policy }: { readonly pack: Pack; readonly policy: Policy }) {
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
        <Save label={t("files.save.pack", { title })} onSave={() => savePack(pack)} />
        <Save label={t("files.save.twine", { title })} onSave={() => saveForTwine(pack)} />
      </span>
    </li>
  );
}

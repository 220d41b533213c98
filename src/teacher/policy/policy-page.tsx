import { useEffect, useRef, useState } from "preact/hooks";
import { PartAbout } from "./part-about.tsx";
import { PartReadings } from "./part-readings.tsx";
import { PartRules } from "./part-rules.tsx";
import { PartSetting } from "./part-setting.tsx";
import { PartWords } from "./part-words.tsx";
import { countOwnWords } from "./edit-wording.ts";
import { PARTS, usePolicyDesk, type PolicyDesk, type PolicyPageProps, type Spot } from "./policy-desk.ts";
import { needsVersion, rulesChanged } from "./policy-review.ts";
import { ReviewState } from "./review-state.tsx";
import { readingsLeft } from "./readings.ts";
import "./policy.css";
import "./policy-due.css";

/** The school's own policy: its words, what was read into it, its one choice, stricter rules, version and review. */
export function PolicyPage(props: PolicyPageProps) {
  const [at, setAt] = useState<Spot>({ part: "words" });
  const desk = usePolicyDesk(props, setAt);
  const { t } = desk.said;
  const page = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // The focus goes to what opened; a clause that was asked for takes it itself. The room has it first.
  useEffect(() => {
    if (!isFirst.current && at.clause === undefined) page.current?.querySelector("h2")?.focus();
    isFirst.current = false;
  }, [at]);
  return (
    <div class="policy" ref={page}>
      <p class="teacher-banner">{t("policyPage.banner")}</p>
      {desk.now.policy === desk.shipped.policy ? <p class="policy-unfit">{t("policyPage.unfit")}</p> : null}
      <Counts desk={desk} />
      <ReviewState desk={desk} />
      <nav class="teacher-pages" aria-label={t("policyPage.parts.label")}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            class="button tool"
            aria-current={part === at.part ? "page" : undefined}
            onClick={() => setAt({ part })}
          >
            {t(`policyPage.parts.${part}`)}
          </button>
        ))}
      </nav>
      {at.part === "words" ? <PartWords key={at.clause} desk={desk} clause={at.clause} /> : null}
      {at.part === "readings" ? <PartReadings desk={desk} /> : null}
      {at.part === "setting" ? <PartSetting desk={desk} /> : null}
      {at.part === "rules" ? <PartRules key={at.clause} desk={desk} clause={at.clause} /> : null}
      {at.part === "about" ? <PartAbout desk={desk} /> : null}
    </div>
  );
}

/** How much of the policy is the school's own, and what still waits. */
function Counts({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  const unused = Object.keys(desk.typed).length;
  return (
    <ul class="policy-counts">
      <li>{t("policyPage.counts.words", { count: countOwnWords(desk.edits) })}</li>
      <li>{t("policyPage.counts.rules", { count: rulesChanged(desk.shipped, desk.edits) })}</li>
      <li>{t("policyPage.counts.readings", { count: readingsLeft(desk.shipped.policy, desk.edits) })}</li>
      {needsVersion(desk.shipped, desk.edits) ? <li>{t("policyPage.counts.version")}</li> : null}
      <li>
        <output class="say">{unused > 0 ? t("policyPage.counts.unused", { count: unused }) : ""}</output>
      </li>
    </ul>
  );
}

import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { AskFirst } from "../ask-first.tsx";
import { useKit } from "../../ui/kit.ts";
import { dayWords } from "../day-words.ts";
import { isByLead } from "../files/sign-off.tsx";
import { titleOfPack } from "./new-pack.ts";
import { useReview } from "./use-own.ts";

interface Doings {
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onSaveFile: () => void;
  readonly onRemove: () => void;
}

interface Props extends Doings {
  readonly id: string;
  readonly pack: Pack;
  readonly kept: boolean;
  readonly policy: Policy;
}

/** One pack of the school's own: whom it is for, how its sign-off stands, where it is kept, and what can be done. */
export function OwnCard({ id, pack, kept, policy, ...doings }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const place = kept ? "browser" : "tab";
  const title = titleOfPack(pack) ?? t("studio.list.untitled");
  return (
    <article class="pack-card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="pack-line">
        {[
          wording.circles[pack.circle] ?? t("studio.list.noCircle"),
          t("studio.list.scenarios", { count: pack.scenarios.length }),
          t(`studio.list.place.${place}`),
        ].join(" · ")}
      </p>
      <Review pack={pack} policy={policy} />
      <div class="row own-doings">
        <Doing words="open" title={title} onPress={doings.onOpen} isMain />
        <Doing words="copy" title={title} onPress={doings.onCopy} />
        <Doing words="file" title={title} onPress={doings.onSaveFile} />
        <Removing title={title} onRemove={doings.onRemove} />
      </div>
    </article>
  );
}

function Review({ pack, policy }: { readonly pack: Pack; readonly policy: Policy }) {
  const { t, language } = useKit().words;
  const review = useReview(pack, policy);
  if (review === undefined) return <p>{t("studio.list.review.waiting")}</p>;
  if (review.kind === "awaiting") return <p>{t("studio.list.review.awaiting")}</p>;
  const date = dayWords(language, review.date);
  return (
    <p>
      {t(`studio.list.review.${review.kind}`, { role: t(`studio.list.signer.${review.role}`), date })}
      {review.kind === "signed" && !isByLead(review.role) ? (
        <strong> {t("studio.sign.notLead")}</strong>
      ) : null}
    </p>
  );
}

function Doing({
  words,
  title,
  onPress,
  isMain = false,
}: {
  readonly words: "open" | "copy" | "file";
  readonly title: string;
  readonly onPress: () => void;
  readonly isMain?: boolean;
}) {
  const { t } = useKit().words;
  return (
    <button type="button" class={isMain ? "button small sun" : "button small"} onClick={onPress}>
      {t(`studio.list.${words}`)} <span class="visually-hidden">{title}</span>
    </button>
  );
}

/** Removing asks first: a saved file is the only way back. */
export function Removing({ title, onRemove }: { readonly title: string; readonly onRemove: () => void }) {
  const { t } = useKit().words;
  return (
    <AskFirst
      look="button small"
      ask={t("studio.list.ask", { title })}
      yes={t("studio.list.removeYes")}
      no={t("studio.list.removeNo")}
      onYes={onRemove}
    >
      {t("studio.list.remove")} <span class="visually-hidden">{title}</span>
    </AskFirst>
  );
}

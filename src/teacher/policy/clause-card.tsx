import { useEffect, useRef, useState } from "preact/hooks";
import type { PolicyFile } from "../../policy/format.ts";
import { clauseOf } from "../../ui/wording.ts";
import { hasOwnWords } from "./edit-wording.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { WordsForm } from "./words-form.tsx";

interface Props {
  readonly desk: PolicyDesk;
  readonly clause: PolicyFile["clauses"][number];
  /** Its form is open from the first. */
  readonly isOpen: boolean;
}

/** One clause: what it is, where it stands in the source, and its words for adults beside those for pupils. */
export function ClauseCard({ desk, clause, isOpen }: Props) {
  const { t } = desk.said;
  const { id, kind, source, reading } = clause;
  const [isEditing, setEditing] = useState(isOpen);
  const [wasUsed, setWasUsed] = useState(false);
  const { title, child, adult } = clauseOf(desk.now.wording, id);
  const button = useRef<HTMLButtonElement>(null);
  const article = useRef<HTMLElement>(null);
  // The focus goes to what opened, and back to what opened it.
  const first = useRef(true);
  useEffect(() => {
    if (isEditing) article.current?.querySelector("input")?.focus();
    else if (!first.current) button.current?.focus();
    first.current = false;
  }, [isEditing]);
  return (
    <article class="plain-box policy-card" aria-label={`${id} ${title}`} ref={article}>
      <h4>
        <span class="policy-id">{id}</span> {title}
      </h4>
      <p class="policy-line">
        {t(`policyPage.kind.${kind}`)} · {t("policyPage.clause.source", { place: source })}
        {reading ? ` · ${t("policyPage.clause.reading")}` : ""}
        {hasOwnWords(desk.edits, "clauses", id) ? ` · ${t("policyPage.clause.own")}` : ""}
      </p>
      {desk.unreviewed.has(id) ? <p class="policy-answer">{t("policyPage.clause.unread")}</p> : null}
      {desk.toLookAt.includes(id) ? <p class="policy-answer">{t("policyPage.fit.chip")}</p> : null}
      <output class="say">{wasUsed && !isEditing ? t("policyPage.clause.used") : ""}</output>
      {isEditing ? (
        <WordsForm
          desk={desk}
          kind="clauses"
          id={id}
          onClose={(isUsed) => {
            setWasUsed(isUsed);
            setEditing(false);
          }}
        />
      ) : (
        <dl class="policy-sides">
          <div>
            <dt>{t("policyPage.clause.adult")}</dt>
            <dd>{adult}</dd>
          </div>
          <div>
            <dt>{t("policyPage.clause.child")}</dt>
            <dd>{child}</dd>
          </div>
        </dl>
      )}
      {isEditing ? null : (
        <button type="button" class="button quiet" ref={button} onClick={() => setEditing(true)}>
          {t("policyPage.clause.edit", { name: id })}
        </button>
      )}
    </article>
  );
}

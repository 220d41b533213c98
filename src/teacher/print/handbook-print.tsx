import { useKit } from "../../ui/kit.ts";
import { clauseOf, tipOf } from "../../ui/wording.ts";
import { ChangedHere } from "./changed-here.tsx";
import { circleTitle, clausesByCircle, type PolicyClause } from "./clauses.ts";
import { usePrint } from "./print-kit.ts";
import { Sheets } from "./sheet.tsx";

/** The handbook: a card for each clause in both wordings, by circle; then the helper tips, which are no rules. */
export function HandbookPrint() {
  const { wording } = useKit();
  const { label, policy } = usePrint();
  return (
    <Sheets name={label("handbookTitle")} class="handbook-print">
      <h2>{label("handbookTitle")}</h2>
      <p class="print-lead">{label("handbookLead")}</p>
      {clausesByCircle(policy).map(({ circle, clauses }) => (
        <section key={circle}>
          <h3>{circleTitle(circle, wording, label)}</h3>
          <div class="rule-grid">
            {clauses.map((clause) => (
              <Card key={clause.id} clause={clause} />
            ))}
          </div>
        </section>
      ))}
      <section>
        <h3>{label("tips")}</h3>
        <p>{label("tipsLead")}</p>
        <div class="rule-grid">
          {policy.file.tips.map(({ id }) => (
            <article key={id} class="rule-print">
              <h4>{tipOf(wording, id).title}</h4>
              <p class="rule-child">{tipOf(wording, id).child}</p>
            </article>
          ))}
        </div>
      </section>
    </Sheets>
  );
}

function Card({ clause }: { readonly clause: PolicyClause }) {
  const { wording } = useKit();
  const { label } = usePrint();
  const { title, child, adult } = clauseOf(wording, clause.id);
  return (
    <article class="rule-print">
      <h4>
        {title} <span>{clause.id}</span>
      </h4>
      <p class="rule-child">{child}</p>
      <ChangedHere clause={clause.id} />
      <p class="rule-adult">
        {adult}. {label("source", { source: clause.source })} {clause.reading ? label("reading") : null}
      </p>
    </article>
  );
}

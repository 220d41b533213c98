import type { Policy } from "../../policy/model.ts";
import { sentencesIn } from "../../sound/speech/sentences.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import { clauseOf } from "../../ui/wording.ts";
import { ChangedHere } from "./changed-here.tsx";
import { circleTitle, clausesByCircle, type PolicyClause } from "./clauses.ts";
import { clausePicture, printPicture } from "./pictures.ts";
import { usePrint } from "./print-kit.ts";
import { Sheet } from "./sheet.tsx";

/** One poster for each clause of a circle, in a child's words; a grown-up's words stand small at the foot. */
export function Posters({ circle }: { readonly circle: string }) {
  const { policy } = usePrint();
  return (
    <>
      {policy.file.clauses
        .filter((clause) => clause.circle === circle)
        .map((clause) => (
          <Poster key={clause.id} clause={clause} />
        ))}
    </>
  );
}

function Poster({ clause }: { readonly clause: PolicyClause }) {
  const { wording, profile } = useKit();
  const { label, policy } = usePrint();
  const { title, child, adult } = clauseOf(wording, clause.id);
  return (
    <Sheet name={title} class={`poster circle-${clause.circle}`} clauses={[clause.id]}>
      <p class="poster-circle">{circleTitle(clause.circle, wording, label)}</p>
      <h2>{title}</h2>
      <Drawing of={printPicture(clausePicture(clause), profile)} alt="" class="print-picture" />
      <div class="poster-child">
        {sentencesIn(child).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ChangedHere clause={clause.id} />
      {keepsPrivate(policy, clause.id) ? <p class="poster-helper">{label("posterExcept")}</p> : null}
      {clause.circle === "peer" ? <p class="poster-helper">{label("posterHelper")}</p> : null}
      <p class="poster-adult">
        <b>{label("adults")}</b> {adult}.
        <br />
        <b>{label("childlineLine")}</b>
      </p>
    </Sheet>
  );
}

/** Whether a clause says alone that something stays private: on a wall its exception must stand beside it (S1). */
const keepsPrivate = (policy: Policy, id: string): boolean =>
  policy.file.circles.some(({ decision }) => decision.base.clauses.includes(id));

const asSentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);

/** The whole policy in a child's words, on one sheet. */
export function WholePolicy() {
  const { wording } = useKit();
  const { label, policy } = usePrint();
  return (
    <Sheet name={label("whole")} class="whole-policy">
      <h2>{label("whole")}</h2>
      <p>
        {label("wholeLead")}. <b>{label("childlineLine")}</b>
      </p>
      <div class="whole-circles">
        {clausesByCircle(policy).map(({ circle, clauses }) => (
          <section key={circle}>
            <h3>{circleTitle(circle, wording, label)}</h3>
            <ul class="whole-rules">
              {clauses.map(({ id }) => (
                <li key={id}>
                  <b>{asSentence(clauseOf(wording, id).title)}</b> {clauseOf(wording, id).child}{" "}
                  <ChangedHere clause={id} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

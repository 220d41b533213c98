import type { CircleFile } from "../../policy/format.ts";
import type { Policy } from "../../policy/model.ts";
import { useKit } from "../../ui/kit.ts";
import { clauseOf } from "../../ui/wording.ts";
import { dayWords } from "../day-words.ts";
import { usePrint } from "./print-kit.ts";
import { storyTitle } from "./print-pack.ts";

/** Where a child who reads this can go: two grown-ups of the school, the nearest one in danger, and Childline (S8, S9). */
export function HelpBox() {
  const { label, values } = usePrint();
  return (
    <div class="print-help">
      <p>
        {label("who")} <b>{values["coordinator"]}</b>, <b>{values["teacher"]}</b>
      </p>
      <p>{label("now")}</p>
      <p>
        <b>
          {label("childline")} <bdi dir="ltr">{label("childlineNumber")}</bdi>
        </b>{" "}
        {label("childlineText")}
      </p>
    </div>
  );
}

/** The titles of the stories that a session plays. */
export function StoriesPlayed({ ids }: { readonly ids: readonly string[] }) {
  const { label, packs } = usePrint();
  const titles = ids.flatMap((id) => storyTitle(packs, id) ?? []);
  return (
    <p>
      <b>{label("storiesPlayed")}</b> {titles.map((title) => `“${title}”`).join(", ")}
    </p>
  );
}

/** GE-4: what each circle keeps private, and the clauses under which it goes further. Read from the policy. */
export function Levels() {
  const { wording } = useKit();
  const { label, policy, state } = usePrint();
  return (
    <>
      <table class="print-levels">
        <thead>
          <tr>
            <th scope="col">{label("levelsCircle")}</th>
            <th scope="col">{label("levelsBase")}</th>
            <th scope="col">{label("levelsBeyond")}</th>
          </tr>
        </thead>
        <tbody>
          {policy.file.circles.map((circle) => (
            <tr key={circle.id}>
              <th scope="row">{wording.circles[circle.id] ?? circle.id}</th>
              <td>
                {baseOf(policy, circle).map((id) => (
                  <span key={id} class="level-clause">
                    {clauseOf(wording, id).adult} ({id}){state.unreviewed.has(id) ? label("changedMark") : ""}
                  </span>
                ))}
              </td>
              <td>
                {beyond(policy, circle).map((id) => (
                  <span key={id} class="level-clause">
                    {clauseOf(wording, id).title} ({id}){state.unreviewed.has(id) ? label("changedMark") : ""}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {state.unreviewed.size > 0 ? (
        <p>
          <b>
            {label("changedMark")} {label("changedHere")}
          </b>
        </p>
      ) : null}
    </>
  );
}

/** The clauses of a circle itself that its base rule stands on. Those for everyone are told once, above the table. */
const baseOf = (policy: Policy, { id, decision }: CircleFile): readonly string[] =>
  clausesOf(policy, id).filter((clause) => decision.base.clauses.includes(clause));

/** The clauses of a circle itself by which more is asked than keeping it private. */
function beyond(policy: Policy, circle: CircleFile): readonly string[] {
  const base = baseOf(policy, circle);
  return clausesOf(policy, circle.id).filter((id) => !base.includes(id));
}

const clausesOf = (policy: Policy, circle: string): readonly string[] =>
  policy.file.clauses.filter((clause) => clause.circle === circle).map(({ id }) => id);

/** IN-1 and IN-3: version, what was changed here, review, how much is our reading, and the linked policies. */
export function PolicyFacts() {
  const { wording, words } = useKit();
  const { label, policy, state } = usePrint();
  const { clauses, linked, reviewed } = policy.file;
  const { review, isLead } = state;
  const readings = clauses.filter(({ reading }) => reading).length;
  const counts = { rules: String(state.rules), words: String(state.words) };
  const given = review.kind !== "none" && {
    role: words.t(`policyPage.reviewer.${review.role}`),
    date: dayWords(words.language, review.date),
  };
  return (
    <ul class="print-list">
      <li>
        {label(state.isUnnamed ? "factsUnnamed" : "factsVersion")}{" "}
        {state.isChanged ? label("factsChanged", counts) : label("factsShipped")}
      </li>
      <li>
        <b>
          {given
            ? label(review.kind === "reviewed" ? "factsReviewed" : "factsStale", given)
            : label("factsNobody")}
        </b>{" "}
        {given && review.kind === "reviewed" && !isLead ? <b>{label("factsNotLead")}</b> : null}{" "}
        <NextReview />
      </li>
      <li>{reviewed.changes.join(" ")}</li>
      <li>{label("factsReadings", { count: String(readings), all: String(clauses.length) })}</li>
      <li>{label("factsStories")}</li>
      <li>{label("factsLinked", { linked: linked.map((id) => wording.linked[id] ?? id).join(", ") })}</li>
    </ul>
  );
}

/** When the policy is reviewed next; a date that has passed says so. */
function NextReview() {
  const { language } = useKit().words;
  const { label, policy, today } = usePrint();
  const { next } = policy.file.reviewed;
  if (!next) return <>{label("factsNoNext")}</>;
  const said = { next: dayWords(language, next) };
  return next < today ? <b>{label("factsPast", said)}</b> : <>{label("factsNext", said)}</>;
}

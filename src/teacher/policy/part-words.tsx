import { useMemo, useState } from "preact/hooks";
import type { PolicyFile } from "../../policy/format.ts";
import { clauseOf } from "../../ui/wording.ts";
import { TextField } from "../text-field.tsx";
import { ClauseCard } from "./clause-card.tsx";
import { MoreWords } from "./more-words.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { circleSaid } from "./said.ts";

type Clause = PolicyFile["clauses"][number];

interface Props {
  readonly desk: PolicyDesk;
  /** The clause that another part sent one to: its form is open, and the focus is there. */
  readonly clause: string | undefined;
}

/** Every clause by circle, an adult's words beside a child's; and a way to find one. */
export function PartWords({ desk, clause: wanted }: Props) {
  const { t } = desk.said;
  const [sought, setSought] = useState(wanted ?? "");
  const clauses = useMemo(
    () => desk.shipped.policy.file.clauses.filter((clause) => tells(desk, clause, sought)),
    [desk.now, sought],
  );
  const circles = [...new Set(clauses.map(({ circle }) => circle))];
  return (
    <section class="policy-part" aria-labelledby="policy-words">
      <h2 id="policy-words" tabIndex={-1}>
        {t("policyPage.parts.words")}
      </h2>
      <TextField
        label={t("policyPage.find.label")}
        hint={t("policyPage.find.hint")}
        value={sought}
        most={60}
        onChange={setSought}
      />
      <output class="say policy-found">
        {clauses.length === 0
          ? t("policyPage.find.none")
          : t("policyPage.find.found", { count: clauses.length })}
      </output>
      {circles.map((circle) => (
        <section key={circle} class="policy-group" aria-labelledby={`policy-circle-${circle}`}>
          <h3 id={`policy-circle-${circle}`}>{circleSaid(desk.said, circle)}</h3>
          {clauses
            .filter((one) => one.circle === circle)
            .map((one) => (
              <ClauseCard key={one.id} desk={desk} clause={one} isOpen={one.id === wanted} />
            ))}
        </section>
      ))}
      {sought.trim() === "" ? <MoreWords desk={desk} /> : null}
    </section>
  );
}

/** Whether a clause is meant: by the start of its id, or by what it says. */
function tells({ now }: PolicyDesk, { id }: Clause, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  const { title, child, adult } = clauseOf(now.wording, id);
  return (
    id.toLowerCase().startsWith(text) ||
    [title, child, adult].some((words) => words.toLowerCase().includes(text))
  );
}

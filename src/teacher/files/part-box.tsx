import { useId } from "preact/hooks";
import type { Pack } from "../../scenario/format.ts";
import type { PolicyRead } from "../../scenario/review.ts";
import type { Plan } from "../../scenario/session.ts";
import { useKit } from "../../ui/kit.ts";
import { clauseOf } from "../../ui/wording.ts";
import { useReplacedWords } from "../replaced-words.ts";
import { differences } from "../school-file.ts";
import type { DraftReport } from "../studio/report.ts";
import { ChangesTable } from "./changes-table.tsx";
import type { FilesPageProps } from "./files-page.tsx";
import { PackFacts } from "./pack-facts.tsx";
import { titleOf } from "./pack-title.ts";
import type { PolicyAfter } from "./policy-after.ts";
import { policyChanges } from "./policy-changes.ts";
import { usePolicyChangeWords } from "./policy-words.ts";
import type { GoodPart } from "./read-file.ts";
import { howsFor, standingOf, type Here, type How } from "./take.ts";

interface Props {
  readonly part: GoodPart;
  /** Every part of the file: a plan may name its packs. */
  readonly all: readonly GoodPart[];
  readonly now: Here;
  readonly shipped: FilesPageProps["shipped"];
  /** Of a policy: whether it may be taken. */
  readonly after: PolicyAfter | undefined;
  /** Of a pack: as it would be here. */
  readonly asTaken: Pack | undefined;
  /** Of a pack: what the checker says of it, once it has. */
  readonly report: DraftReport | "broke" | undefined;
  /** The policy that would hold. */
  readonly read: PolicyRead;
  readonly how: How;
  readonly onHow: (how: How) => void;
}

/** One part of a file: what it is, what it would change, and what to do with it. */
export function PartBox(props: Props) {
  const { t } = useKit().words;
  const { part, now, shipped, after, how, onHow } = props;
  const name = useId();
  const standing = standingOf(part, now, shipped);
  const hows = after && after.kind !== "fits" ? [] : howsFor(part, standing);
  const title = part.part === "pack" ? titleOf(part.pack) : "";
  return (
    <fieldset class="options file-part" data-state={hows.length === 0 ? "idle" : how}>
      <legend>{part.part === "pack" ? t("files.part.pack", { title }) : t(`files.part.${part.part}`)}</legend>
      {standing === "same" ? <p>{t("files.standing.same")}</p> : <Inside {...props} standing={standing} />}
      {hows.map((one) => (
        <label key={one} class="option">
          <input type="radio" name={name} checked={how === one} onChange={() => onHow(one)} />
          <span>{t(`files.how.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Inside(props: Props & { readonly standing: "new" | "differs" | "ships" }) {
  const wordsOf = useReplacedWords();
  const { part, now, after, shipped } = props;
  const policyWords = usePolicyChangeWords(shipped, after?.kind === "fits" ? after.read.policy : undefined);
  switch (part.part) {
    case "school":
      return (
        <ChangesTable
          changes={differences(now.school, { ...now.school, profile: part.profile }).map(wordsOf)}
        />
      );
    case "plan":
      return <PlanChanges {...props} plan={part.plan} />;
    case "policy":
      return (
        <>
          <ChangesTable changes={policyChanges(now.policy, part.edits).map(policyWords)} />
          {after ? <Admitted after={after} /> : null}
        </>
      );
    case "pack":
      return <PackFacts {...props} part={part} />;
    default:
      return part satisfies never;
  }
}

/** What a plan would change, its packs by their titles; and those that are neither here nor in the file. */
function PlanChanges({ plan, all, now, shipped }: Props & { readonly plan: Plan }) {
  const { t } = useKit().words;
  const wordsOf = useReplacedWords();
  const known = [...now.packs, ...all.flatMap((part) => (part.part === "pack" ? [part.pack] : []))];
  const titles = new Map(known.map((pack) => [pack.id, titleOf(pack)]));
  const named = (id: string) => titles.get(id) ?? id.replaceAll("-", " ");
  const told = (list: Plan): Plan => ({ ...list, packs: list.packs.map(named) });
  const missing = plan.packs.filter((id) => !shipped.packIds.includes(id) && !titles.has(id));
  return (
    <>
      <ChangesTable
        changes={differences({ plan: told(now.school.plan) }, { plan: told(plan) }).map(wordsOf)}
      />
      {missing.length === 0 ? null : (
        <p>{t("files.plan.missing", { packs: missing.map(named).join(", ") })}</p>
      )}
    </>
  );
}

/** Whether the policy of a file may be taken, and if not, which rules of the shipped one stand against it. */
function Admitted({ after }: { readonly after: PolicyAfter }) {
  const { words, wording } = useKit();
  const { t } = words;
  if (after.kind === "refused" && after.clauses.length === 0)
    return <p aria-live="polite">{t("files.admit.fault")}</p>;
  if (after.kind === "words") return <Listed said={t("files.admit.words")} lines={after.faults} />;
  if (after.kind !== "refused") return <p aria-live="polite">{t(`files.admit.${after.kind}`)}</p>;
  return (
    <>
      <p aria-live="polite">{t("files.admit.refused")}</p>
      <ul>
        {after.clauses.map((clause) => (
          <li key={clause}>
            <strong>{clause}</strong> {clauseOf(wording, clause).title}
          </li>
        ))}
      </ul>
    </>
  );
}

function Listed({ said, lines }: { readonly said: string; readonly lines: readonly string[] }) {
  return (
    <>
      <p aria-live="polite">{said}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

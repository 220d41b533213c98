import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import { SIGNERS, type Pack } from "../../scenario/format.ts";
import { reviewOf, signed, unsigned, type Signer } from "../../scenario/review.ts";
import { dateHere } from "../../ui/date-here.ts";
import { useKit } from "../../ui/kit.ts";
import type { Problem } from "../studio/report.ts";
import { dayWords } from "../day-words.ts";
import { useReviewWords } from "./review-words.ts";
import "./files.css";

interface Props {
  readonly pack: Pack;
  /** The school's policy: what the pack is read with, and signed with. */
  readonly policy: Policy;
  /** What the checker says of this very pack; nothing while it has not answered. */
  readonly problems: readonly Pick<Problem, "severity">[] | undefined;
  /** The pack with the signature, or without it. */
  readonly onSign: (pack: Pack) => void;
  /** Opens the print of every line, where there is a way to it. */
  readonly onPrint?: (() => void) | undefined;
  /** Today's date here. */
  readonly today?: () => string;
}

/** Signing a pack off: who, by role, and when; for this pack and this policy just as they stand. */
export function SignOff({ pack, policy, problems, onSign, onPrint, today = () => dateHere() }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const wordsOf = useReviewWords();
  const title = useId();
  const review = reviewOf(pack, { policy, wording });
  const isForeign = review.kind === "signed" && !isByLead(review.role);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isPressed, setPressed] = useState(false);
  // The pressed button goes with its form, so the focus goes where the new state is told.
  useEffect(() => {
    if (isPressed) heading.current?.focus();
    setPressed(false);
  }, [isPressed]);
  const change = (next: Pack) => {
    setPressed(true);
    onSign(next);
  };
  return (
    <section class="plain-box sign-off" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {t("files.sign.title")}
      </h2>
      <output class="sign-state" data-state={isForeign ? "changed" : review.kind}>
        {wordsOf(review)}
        {isForeign ? ` ${t("studio.sign.notLead")}` : null}
      </output>
      {review.kind === "signed" ? (
        <p>{t("files.sign.holds")}</p>
      ) : (
        <Form
          // Whoever signs has read this pack, with this policy: another one is signed from the start.
          key={`${review.kind} ${problems === undefined ? "waiting" : countErrors(problems)}`}
          errors={problems && countErrors(problems)}
          onPrint={onPrint}
          date={today()}
          onSign={(role, date) => change(signed(pack, { policy, wording }, { role, date }))}
        />
      )}
      {review.kind === "awaiting" ? null : (
        <button type="button" class="button small" onClick={() => change(unsigned(pack))}>
          {t("files.sign.takeAway")}
        </button>
      )}
    </section>
  );
}

/** Whose signature settles it: the safeguarding lead's, or their deputy's. */
export const isByLead = (role: Signer): boolean => role === "lead" || role === "deputy";

const countErrors = (problems: readonly Pick<Problem, "severity">[]): number =>
  problems.filter(({ severity }) => severity === "error").length;

interface FormProps {
  readonly errors: number | undefined;
  readonly onPrint: (() => void) | undefined;
  readonly date: string;
  readonly onSign: (role: Signer, date: string) => void;
}

function Form({ errors, onPrint, date, onSign }: FormProps) {
  const { t, language } = useKit().words;
  const [role, setRole] = useState<Signer | undefined>(undefined);
  const [hasRead, setRead] = useState(false);
  const [missing, setMissing] = useState<"read" | "role" | undefined>(undefined);
  const name = useId();
  if (errors === undefined) return <p>{t("files.sign.waiting")}</p>;
  if (errors > 0) return <p>{t("files.sign.errors", { count: errors })}</p>;
  const sign = () => {
    if (!hasRead) setMissing("read");
    else if (!role) setMissing("role");
    else onSign(role, date);
  };
  return (
    <>
      <h3>{t("files.sign.first")}</h3>
      <ol>
        <li>
          {t("files.sign.lines")}{" "}
          {onPrint ? (
            <button type="button" class="button small" onClick={onPrint}>
              {t("files.sign.print")}
            </button>
          ) : (
            t("files.sign.where")
          )}
        </li>
        <li>{t("files.sign.policy")}</li>
        <li>{t("files.sign.play")}</li>
      </ol>
      <label class="option">
        <input type="checkbox" checked={hasRead} onChange={(event) => setRead(event.currentTarget.checked)} />
        <span>{t("files.sign.read")}</span>
      </label>
      <fieldset class="options">
        <legend>{t("files.sign.role")}</legend>
        {SIGNERS.map((one) => (
          <label key={one} class="option">
            <input type="radio" name={name} checked={role === one} onChange={() => setRole(one)} />
            <span>{t(`files.signer.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>{t("files.sign.date", { date: dayWords(language, date) })}</p>
      <p>{t("files.sign.honest")}</p>
      <div class="row">
        <button type="button" class="button sun" onClick={sign}>
          {t("files.sign.press")}
        </button>
      </div>
      <output class="say">{missing ? t(`files.sign.missing.${missing}`) : ""}</output>
    </>
  );
}

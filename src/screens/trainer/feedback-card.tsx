import { useEffect, useRef } from "preact/hooks";
import type { Feedback } from "../../play/words.ts";
import type { Exercise } from "../../scenario/exercises/format.ts";
import { useKit } from "../../ui/kit.ts";
import { textOf, useSay, type Said } from "../../ui/said.ts";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";
import { RuleCard, TipCard } from "../../ui/rule-card.tsx";
import { verdictOf } from "../../ui/wording.ts";

interface Props {
  readonly exercise: Exercise;
  /** What the sentence was found to be; nothing where tiles do not make one. */
  readonly feedback: Feedback | undefined;
  /** Whether something has been said at all. */
  readonly said: boolean;
  readonly sentence: Said;
  readonly why: Said;
}

/** What a sentence does, kindly; and, when it fits, the real thing: saying it to a partner. */
export function FeedbackCard({ exercise, feedback, said, sentence, why }: Props) {
  const { t } = useKit().words;
  const { say, worded } = useSay();
  const of = `${exercise.id}-why`;
  const partner = `${exercise.id}-partner`;
  const card = useRef<HTMLOutputElement>(null);
  // Below the fold on a small screen: what was pressed for must be seen.
  useEffect(() => {
    if (said) card.current?.scrollIntoView({ block: "center" });
  }, [said, textOf(sentence)]);
  const title = feedback
    ? worded((wording) => verdictOf(wording, feedback.verdict).title)
    : say("trainer.notYet");
  const text = feedback ? why : say("trainer.notYetText");
  return (
    <>
      <output ref={card} class="feedback" data-fits={feedback?.fits ? "" : undefined}>
        {said ? (
          <>
            <span class="verdict">
              <Spoken of={of} text={title} />
            </span>
            <span>
              <Spoken of={of} part={1} text={text} />
            </span>
          </>
        ) : null}
      </output>
      {said ? <ReadAloud of={of} says={[title, text]} /> : null}
      {said && feedback ? (
        <>
          {feedback.clauses.map((clause) => (
            <RuleCard key={clause} clause={clause} />
          ))}
          {feedback.tips.map((tip) => (
            <TipCard key={tip} tip={tip} />
          ))}
        </>
      ) : null}
      {said && feedback?.fits ? (
        <section class="partner">
          <h2>{t("trainer.partner")}</h2>
          <p class="follow">
            <Spoken of={partner} text={sentence} quoted />
          </p>
          <p>{t("trainer.partnerText")}</p>
          <ReadAloud of={partner} says={[sentence]} label={t("trainer.hear")} />
        </section>
      ) : null}
    </>
  );
}

import { useEffect, useRef } from "preact/hooks";
import { debriefOf } from "../../play/debrief.ts";
import type { Deck, PracticeCase } from "../../play/practice-case.ts";
import { mayTryAgain, oneChange, type PracticeEvent, type PracticeSitting } from "../../play/practice.ts";
import type { Run } from "../../play/run.ts";
import { passageAt } from "../../scenario/stepping.ts";
import { useKit } from "../../ui/kit.ts";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";
import { RuleCard, TipCard } from "../../ui/rule-card.tsx";
import { useSay, type Said } from "../../ui/said.ts";
import { SayWords } from "../../ui/say-words.tsx";
import type { Sentences } from "../../ui/say.tsx";
import { factWords, verdictOf } from "../../ui/wording.ts";

interface Props {
  readonly deck: Deck;
  readonly dealt: PracticeCase;
  readonly sitting: PracticeSitting;
  readonly run: Run;
  readonly sentences: Sentences;
  /** Who answers. */
  readonly name: string;
  readonly onEvent: (event: PracticeEvent) => void;
}

const OF = "told";

/** What became of the words: the answer to them, what they are under the policy, and the one thing that would change it. */
export function Told({ deck, dealt, sitting, run, sentences, name, onEvent }: Props) {
  const { words, voice } = useKit();
  const { t } = words;
  const { say, worded } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const moment = debriefOf(run).moments.at(-1);
  const answer = passageAt(run.story, run.at);
  if (!moment || answer.kind !== "say") return null;
  const after = passageAt(run.story, answer.next);
  const story = after.kind === "say" ? sentences(after.text) : undefined;
  const title = worded((wording) => verdictOf(wording, moment.verdict).title);
  const told = worded((wording) => verdictOf(wording, moment.verdict)[voice]);
  const change = oneChange(deck, dealt);
  const again = mayTryAgain(sitting);
  const said = sentences(moment.text);
  const answered = sentences(answer.text);
  const read = [said, answered, ...(story ? [story] : []), title, told];
  const spoken = (text: Said, quoted = false) => (
    <Spoken of={OF} part={read.indexOf(text)} text={text} quoted={quoted} />
  );
  return (
    <>
      <p class="said">
        {t("debrief.said")}: {spoken(said, true)}
      </p>
      <div class="bubble">
        <p class="name">{name}</p>
        <p class="line">{spoken(answered)}</p>
      </div>
      {story ? <p>{spoken(story)}</p> : null}
      <div class="feedback" data-fits={again ? undefined : ""}>
        <h2 class="verdict" ref={heading} tabIndex={-1}>
          {spoken(title)}
        </h2>
        <p>{spoken(told)}</p>
      </div>
      <ReadAloud of={OF} says={read} />
      {moment.clauses.map((clause) => (
        <RuleCard key={clause} clause={clause} />
      ))}
      {moment.tips.map((tip) => (
        <TipCard key={tip} tip={tip} />
      ))}
      {change ? (
        <section>
          <h2>{t("practice.change")}</h2>
          <p>
            <SayWords
              of={say("debrief.flip", ({ wording }) => ({
                fact: factWords(wording, voice, change.fact, change.level),
                decision: wording.decisions[change.to]?.[voice] ?? change.to,
              }))}
            />
          </p>
        </section>
      ) : null}
      <div class="row">
        {again ? (
          <button type="button" class="button sun" onClick={() => onEvent({ kind: "again" })}>
            {t("debrief.tryAgain")}
          </button>
        ) : null}
        <button
          type="button"
          class={again ? "button" : "button sun"}
          onClick={() => onEvent({ kind: "next" })}
        >
          {t("practice.next")}
        </button>
      </div>
    </>
  );
}

import type { ComponentChildren } from "preact";
import { useKit } from "../../ui/kit.ts";
import { clauseOf, tipOf, verdictOf } from "../../ui/wording.ts";
import type { Shown, TwoBars } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import type { Bar } from "../votes.ts";
import { ChoiceWords, ShapeAndNumber } from "./choices.tsx";
import { StillScene } from "./pictures.tsx";
import { Title } from "./title.tsx";

type RevealShown = Extract<Shown, { screen: "reveal" }>;

interface Props {
  readonly shown: RevealShown;
  readonly scene: SceneWords;
  readonly heard: ComponentChildren;
}

/** The hall's choice with its rule, and beside them both votes: nobody sees a bar without the rule. */
export function Reveal({ shown, scene, heard }: Props) {
  const { wording } = useKit();
  const { verdict, clauses, tips, choice, bars } = shown;
  const said = verdictOf(wording, verdict);
  const [clause] = clauses;
  const [tip] = tips;
  return (
    <div class="hall-panel hall-full hall-reveal">
      {heard}
      <div class="hall-reveal-columns">
        <div class="hall-found">
          <Title of={`reveal ${shown.run.steps.length} ${shown.kind}`}>
            <Heading shown={shown} />
          </Title>
          <p class="hall-choice" data-place={choice.place}>
            <ChoiceWords choice={choice} scene={scene} />
          </p>
          <div class="hall-verdict">
            <p class="hall-verdict-title">{said.title}</p>
            <p>{said.child}</p>
          </div>
        </div>
        {bars ? <Bars bars={bars} /> : <StillScene shown={shown} scene={scene} />}
      </div>
      {clause === undefined ? (
        tip === undefined ? null : (
          <RuleText label="hall.reveal.tip" {...tipOf(wording, tip)} id={undefined} />
        )
      ) : (
        <RuleText label="hall.reveal.rule" {...clauseOf(wording, clause)} id={clause} />
      )}
    </div>
  );
}

function Heading({ shown }: { readonly shown: RevealShown }) {
  const { t } = useKit().words;
  const number = shown.choice.place + 1;
  switch (shown.kind) {
    case "voted":
      return <>{t("hall.reveal.voted", { number })}</>;
    case "tell-now":
      return <>{t("hall.reveal.tellNow")}</>;
    case "what-if":
      return <>{t("hall.reveal.whatIf", { number })}</>;
    case "again":
      return <>{t("hall.reveal.again", { number })}</>;
    default:
      return shown.kind satisfies never;
  }
}

interface RuleProps {
  readonly label: "hall.reveal.rule" | "hall.reveal.tip";
  readonly title: string;
  readonly child: string;
  readonly id: string | undefined;
}

/** A rule card, or a tip where no rule decided, in a child's words. */
function RuleText({ label, title, child, id }: RuleProps) {
  const { t } = useKit().words;
  return (
    <div class="hall-rule">
      <p class="hall-rule-title">
        {t(label)}: {title} {id === undefined ? null : <span class="hall-clause">{id}</span>}
      </p>
      <p>{child}</p>
    </div>
  );
}

/** Both votes, one under the other, choice by choice. Their words are in each bar's name: no bar needs its colour. */
function Bars({ bars }: { readonly bars: readonly TwoBars[] }) {
  const { t } = useKit().words;
  return (
    <figure class="hall-bars">
      <figcaption>
        <b>{t("hall.reveal.bars")}</b>
        <span class="hall-bar-key first">{t("hall.reveal.first")}</span>
        <span class="hall-bar-key second">{t("hall.reveal.second")}</span>
      </figcaption>
      <ul>
        {bars.map(({ place, first, second }) => (
          <li key={place}>
            <ShapeAndNumber place={place} />
            <span class="hall-bar-pair">
              <BarLine bar={first} vote="first" />
              <BarLine bar={second} vote="second" />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function BarLine({ bar, vote }: { readonly bar: Bar | undefined; readonly vote: "first" | "second" }) {
  const { t } = useKit().words;
  if (!bar) return null;
  const number = bar.count ?? t(`hall.vote.show.${bar.word}`);
  return (
    <span class={`hall-bar ${vote}`}>
      <span class="visually-hidden">{t(`hall.reveal.${vote}`)}: </span>
      <span class="hall-bar-fill" style={{ "--share": bar.share }} aria-hidden="true" />
      <span class="hall-bar-number">{number}</span>
    </span>
  );
}

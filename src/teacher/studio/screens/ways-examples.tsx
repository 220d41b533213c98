import type { Scenario } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import { verdictOf } from "../../../ui/wording.ts";
import type { StudioDesk } from "./desk.ts";
import { firstWords, wordsOfPassage } from "./first-words.ts";
import type { ExampleWay, WayStep } from "./ways-of.ts";

interface Props {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
  readonly ways: readonly ExampleWay[];
  /** These are all the ways there are. */
  readonly all: boolean;
}

/** A way of more choices than this is shown by its first ones. */
const MOST_STEPS = 20;

/** Ways to look at, each folded: its choices one after the other with what they are judged to be, and its ending. */
export function WaysExamples({ desk, scenario, ways, all }: Props) {
  const { t } = useKit().words;
  return (
    <>
      <h3>{t("studio.ways.examples")}</h3>
      <p>{t(all ? "studio.ways.allWays" : "studio.ways.someWays")}</p>
      <ol class="ways-list">
        {ways.map((way, i) => (
          <li key={i}>
            <ExampleDetails desk={desk} scenario={scenario} way={way} number={i + 1} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ExampleDetails({
  desk,
  scenario,
  way,
  number,
}: Omit<Props, "ways" | "all"> & { readonly way: ExampleWay; readonly number: number }) {
  const { t } = useKit().words;
  const kept = way.slips === 0 ? t("studio.ways.keeps") : t("studio.ways.slips", { count: way.slips });
  const end = scenario.passages.find(({ id }) => id === way.end);
  const more = way.steps.length - MOST_STEPS;
  return (
    <details class="plain-box">
      <summary>{t("studio.ways.way", { number, count: way.steps.length, kept })}</summary>
      <ol class="way-steps">
        {way.steps.slice(0, MOST_STEPS).map((step, i) => (
          <li key={i}>
            <Step desk={desk} scenario={scenario} step={step} />
          </li>
        ))}
      </ol>
      {more > 0 ? <p>{t("studio.ways.more", { count: more })}</p> : null}
      <p>
        {t("studio.ways.ends")}{" "}
        {(end && wordsOfPassage(desk.draft, scenario, end, desk.profile)) ?? t("studio.ways.unwritten")}
      </p>
    </details>
  );
}

function Step({
  desk,
  scenario,
  step: { passage, choice, verdict },
}: Omit<Props, "ways" | "all"> & { readonly step: WayStep }) {
  const { words, wording } = useKit();
  return (
    <>
      <button
        type="button"
        class="button small"
        onClick={() => desk.go({ scenario: scenario.id, passage, choice })}
      >
        {cardWords(desk, scenario, passage, choice) ?? words.t("studio.ways.unwritten")}
      </button>{" "}
      <span class="way-verdict">{verdictOf(wording, verdict).title}</span>
    </>
  );
}

/** The first words of a card; nothing where they are not written yet. */
export function cardWords(
  { draft, profile }: StudioDesk,
  scenario: Scenario,
  passage: string,
  choice: string,
): string | undefined {
  const at = scenario.passages.find(({ id }) => id === passage);
  const card = at?.kind === "choose" ? at.choices.find(({ id }) => id === choice) : undefined;
  return card && firstWords(draft, scenario, card.text, profile);
}

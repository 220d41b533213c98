import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import type { Hall, HallEvent } from "../hall-model.ts";
import type { HallChoice, Shown } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import { SHOWS } from "../votes.ts";
import { tallyNow } from "../round.ts";
import { ChoiceWords } from "./choices.tsx";
import { EyesShut } from "./pictures.tsx";
import { Title } from "./title.tsx";

type VoteShown = Extract<Shown, { screen: "vote" | "vote-again" }>;

interface Props {
  readonly hall: Hall;
  readonly shown: VoteShown;
  readonly scene: SceneWords;
  /** The line that the vote is about. */
  readonly heard: ComponentChildren;
  readonly onEvent: (event: HallEvent) => void;
}

/** One vote: the choices, and buttons to count by. What was counted is not shown here: the hall sees no number before the rule. */
export function VoteScreen({ hall, shown, scene, heard, onEvent }: Props) {
  const { t } = useKit().words;
  const [said, setSaid] = useState("");
  // A panel that is touched shows its buttons on request: with keys or a second window nobody needs them.
  const [counting, setCounting] = useState(false);
  const tally = hall.round && tallyNow(hall.round);
  const quick = tally?.mode === "quick";
  const count = (event: HallEvent, words: string) => {
    onEvent(event);
    setSaid(words);
  };
  return (
    <div class="hall-panel hall-vote">
      {heard}
      <div class="hall-asked">
        {shown.eyesShut ? <EyesShut /> : null}
        <Title of={shown.screen} class="hall-question">
          <Question shown={shown} />
        </Title>
      </div>
      <ol class="hall-choices" data-count={shown.choices.length}>
        {shown.choices.map((choice) => (
          <li
            key={choice.id}
            class="hall-choice"
            data-place={choice.place}
            data-marked={choice.place === shown.marker ? "" : undefined}
            data-quick={counting && quick ? "" : undefined}
            data-tied={shown.tied.includes(choice.place) ? "" : undefined}
          >
            <ChoiceWords choice={choice} scene={scene} />
            {counting && quick ? <QuickCount choice={choice} onCount={count} /> : null}
            {counting && !quick ? <HandCount choice={choice} onCount={count} /> : null}
          </li>
        ))}
      </ol>
      <div class="hall-count-tools">
        <button type="button" class="button" aria-pressed={counting} onClick={() => setCounting(!counting)}>
          {t("hall.vote.count")}
        </button>
        {counting ? (
          <>
            <button
              type="button"
              class="button"
              onClick={() => count({ kind: "mode", mode: quick ? "count" : "quick" }, "")}
            >
              {quick ? t("hall.vote.hands") : t("hall.vote.quick")}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => count({ kind: "undo" }, t("hall.vote.undone"))}
            >
              {t("hall.vote.undo")}
            </button>
          </>
        ) : null}
        {shown.screen === "vote-again" ? (
          <button
            type="button"
            class="button"
            aria-pressed={shown.eyesShut}
            onClick={() => onEvent({ kind: "eyes-shut" })}
          >
            {t("hall.vote.eyes")}
          </button>
        ) : null}
        <output class="hall-said">{said}</output>
      </div>
    </div>
  );
}

/** What is asked; and where two tie, or nobody was counted, who decides. */
function Question({ shown }: { readonly shown: VoteShown }) {
  const { t } = useKit().words;
  if (shown.screen === "vote") return <>{t("hall.vote.first")}</>;
  if (shown.tied.length > 0) {
    const numbers = shown.tied.map((place) => String(place + 1));
    const some = numbers.slice(0, -1).join(", ");
    const both = t("hall.vote.or", { some, last: numbers.at(-1) ?? "" });
    return <>{t("hall.vote.tied", { numbers: both })}</>;
  }
  if (shown.marker !== undefined) return <>{t("hall.vote.marked", { number: shown.marker + 1 })}</>;
  return <>{shown.eyesShut ? t("hall.vote.eyesText") : t("hall.vote.second")}</>;
}

interface CountProps {
  readonly choice: HallChoice;
  readonly onCount: (event: HallEvent, words: string) => void;
}

function HandCount({ choice: { place }, onCount }: CountProps) {
  const { t } = useKit().words;
  const number = place + 1;
  const hands = (by: 1 | -1) => onCount({ kind: "hands", place, by }, t("hall.vote.counted", { number }));
  return (
    <span class="hall-hands">
      <button
        type="button"
        class="button"
        aria-label={t("hall.vote.fewer", { number })}
        onClick={() => hands(-1)}
      >
        −
      </button>
      <button
        type="button"
        class="button"
        aria-label={t("hall.vote.more", { number })}
        onClick={() => hands(1)}
      >
        +
      </button>
    </span>
  );
}

/** How much of the hall it looked like. What was pressed is not shown: it would be a bar. */
function QuickCount({ choice: { place }, onCount }: CountProps) {
  const { t } = useKit().words;
  const number = place + 1;
  return (
    <span class="hall-shows">
      {SHOWS.map((show) => (
        <button
          key={show}
          type="button"
          class="button"
          aria-label={t("hall.vote.showFor", { number, show: t(`hall.vote.show.${show}`) })}
          onClick={() => onCount({ kind: "show", place, show }, t("hall.vote.counted", { number }))}
        >
          {t(`hall.vote.show.${show}`)}
        </button>
      ))}
    </span>
  );
}

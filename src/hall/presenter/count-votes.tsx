import { CHOICE_SHAPES } from "../../ui/choice-shapes.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import type { HallEvent, Round } from "../hall-model.ts";
import { markable } from "../round.ts";
import { SHOWS, type Tally, type TallyMode } from "../votes.ts";

interface Props {
  readonly tally: Tally;
  readonly round: Round;
  /** The sentences voted on, by place. */
  readonly texts: readonly string[];
  readonly onEvent: (event: HallEvent) => void;
}

const MODES: readonly TallyMode[] = ["count", "quick"];

/** The vote on the projector, counted: hands by one press each, or how much of the hall; the hall sees nothing of it. */
export function CountVotes({ tally, round, texts, onEvent }: Props) {
  const { t } = useKit().words;
  const second = round.phase === "vote-again";
  return (
    <section class="presenter-part" aria-labelledby="votes-title">
      <h2 id="votes-title">{t("presenter.votes.title")}</h2>
      <fieldset class="presenter-modes">
        <legend class="visually-hidden">{t("presenter.votes.mode")}</legend>
        {MODES.map((mode) => (
          <label key={mode} class="option">
            <input
              type="radio"
              name="mode"
              checked={tally.mode === mode}
              onChange={() => onEvent({ kind: "mode", mode })}
            />
            <span>{t(`presenter.votes.${mode}`)}</span>
          </label>
        ))}
      </fieldset>
      <ol class="presenter-counters">
        {tally.values.map((value, place) => (
          <li key={CHOICE_SHAPES[place]}>
            <Drawing
              of={{ kind: "shape", index: CHOICE_SHAPES[place] ?? 0 }}
              alt=""
              class="presenter-shape"
            />
            <span class="presenter-option">
              {place + 1}. {texts[place]}
            </span>
            {tally.mode === "count" ? (
              <Hands place={place} value={value} onEvent={onEvent} />
            ) : (
              <ShowOf place={place} value={value} onEvent={onEvent} />
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button small"
        disabled={round.past.length === 0}
        onClick={() => onEvent({ kind: "undo" })}
      >
        {t("presenter.votes.undo")}
      </button>
      {second ? <Deciding round={round} onEvent={onEvent} /> : null}
    </section>
  );
}

interface OneProps {
  readonly place: number;
  readonly value: number;
  readonly onEvent: (event: HallEvent) => void;
}

function Hands({ place, value, onEvent }: OneProps) {
  const { t } = useKit().words;
  const number = place + 1;
  const by = (hands: number) => onEvent({ kind: "hands", place, by: hands });
  return (
    <span class="presenter-hands">
      <button
        type="button"
        class="button"
        aria-label={t("presenter.votes.fewer", { number })}
        onClick={() => by(-1)}
      >
        −
      </button>
      <output aria-label={t("presenter.votes.hands", { number, count: value })}>{value}</output>
      <button
        type="button"
        class="button"
        aria-label={t("presenter.votes.more", { number })}
        onClick={() => by(1)}
      >
        +
      </button>
    </span>
  );
}

function ShowOf({ place, value, onEvent }: OneProps) {
  const { t } = useKit().words;
  const of = t("presenter.votes.of", { number: place + 1 });
  return (
    <fieldset class="presenter-shows">
      <legend class="visually-hidden">{of}</legend>
      {SHOWS.map((show, i) => (
        <button
          key={show}
          type="button"
          class="button small"
          aria-pressed={value === i}
          onClick={() => onEvent({ kind: "show", place, show })}
        >
          {t(`presenter.votes.show.${show}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Where two are level, or nobody was counted: the presenter's pick among them. And eyes shut, which the hall is offered. */
function Deciding({ round, onEvent }: Pick<Props, "round" | "onEvent">) {
  const { t } = useKit().words;
  const places = markable(round);
  return (
    <>
      <label class="option">
        <input type="checkbox" checked={round.eyesShut} onChange={() => onEvent({ kind: "eyes-shut" })} />
        <span>{t("presenter.control.eyes")}</span>
      </label>
      {places.length > 1 ? (
        <fieldset class="presenter-marker">
          <legend>{t("presenter.votes.mark")}</legend>
          <p>{t("presenter.votes.markText")}</p>
          {places.map((place) => (
            <label key={place} class="option">
              <input
                type="radio"
                name="marker"
                checked={round.marker === place}
                onChange={() => onEvent({ kind: "mark-at", place })}
              />
              <span>{place + 1}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

import { debriefOf } from "../../play/debrief.ts";
import type { Run } from "../../play/run.ts";
import type { Line } from "../../play/view.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { State } from "../../policy/state.ts";
import { makeChoice, passageAt } from "../../scenario/stepping.ts";
import { useKit } from "../../ui/kit.ts";
import { clauseOf, factWords, tipOf, verdictOf } from "../../ui/wording.ts";
import type { HallEvent } from "../hall-model.ts";
import { judgedChoices } from "../tell-now.ts";
import { whatIfs } from "../what-if.ts";
import type { SceneWords } from "./scene-words.ts";

interface Props {
  readonly run: Run;
  readonly scene: SceneWords;
  /** The hall can look at another way now. */
  readonly offered: boolean;
  readonly onEvent: (event: HallEvent) => void;
}

/** What the policy finds of each choice, for the adult alone: the one on screen, and every one that the hall did not take. */
export function PolicyAnswers({ run, scene, offered, onEvent }: Props) {
  const { t } = useKit().words;
  const answers = answersAt(run);
  if (answers.length === 0) return null;
  return (
    <section class="presenter-part" aria-labelledby="found-title">
      <h2 id="found-title">{t("presenter.found.title")}</h2>
      <p class="presenter-aside">{t("presenter.found.text")}</p>
      <ul class="presenter-answers">
        {answers.map(({ key, heard, place, text, before, judgement, moment, choice }) => (
          <li key={key}>
            {heard ? (
              <h3>
                {t("debrief.heard")}: “{scene.sentences(heard.text)}”
              </h3>
            ) : null}
            <p>
              <b>{place + 1}.</b> “{scene.sentences(text)}”
            </p>
            <Reason before={before} judgement={judgement} />
            {offered && moment !== undefined ? (
              <button
                type="button"
                class="button small"
                aria-label={`${t("presenter.found.look")}: ${scene.sentences(text)}`}
                onClick={() => onEvent({ kind: "what-if", moment, choice })}
              >
                {t("presenter.found.look")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Answer {
  readonly key: string;
  /** The line it answers, said once for the choices of one moment. */
  readonly heard: Line | undefined;
  readonly place: number;
  readonly text: string;
  readonly choice: string;
  /** The moment that a choice was not taken at; nothing for one that is on offer now. */
  readonly moment: number | undefined;
  /** What was known when it was on offer. */
  readonly before: State;
  readonly judgement: Judgement;
}

/** At a choice the choices on offer; elsewhere those not taken so far, each judged as it would have been then. */
function answersAt(run: Run): readonly Answer[] {
  const now = judgedChoices(run).map(({ place, choice, judgement }) => ({
    key: choice.id,
    heard: undefined,
    place,
    text: choice.text,
    choice: choice.id,
    moment: undefined,
    before: run.state,
    judgement,
  }));
  return now.length > 0 ? now : notTaken(run);
}

function notTaken(run: Run): readonly Answer[] {
  const lines = debriefOf(run).moments;
  const others = whatIfs(run);
  return others.flatMap(({ moment, choice, place, text }, i) => {
    const taken = run.moments[moment];
    const passage = taken && passageAt(run.story, taken.passage);
    const other = passage?.kind === "choose" ? passage.choices.find(({ id }) => id === choice) : undefined;
    if (!taken || !other) return [];
    const { judgement } = makeChoice(run.story, taken.before, other);
    const { before } = taken;
    const heard = others[i - 1]?.moment === moment ? undefined : lines[moment]?.heard;
    return [{ key: `${moment} ${choice}`, heard, place, text, choice, moment, before, judgement }];
  });
}

/** The verdict in an adult's words, with the clauses it stands on and the facts that decided. */
function Reason({ before, judgement }: Pick<Answer, "before" | "judgement">) {
  const { wording } = useKit();
  const { verdict, clauses, tips, because, decision } = judgement;
  const facts = because.map((fact) => factWords(wording, "adult", fact, before.facts[fact]));
  return (
    <>
      <p class="presenter-found">
        <b>{verdictOf(wording, verdict).title}.</b> {verdictOf(wording, verdict).adult}.
      </p>
      <ul class="presenter-reasons">
        {clauses.map((id) => (
          <li key={id}>
            <b>{id}</b> {clauseOf(wording, id).adult}
          </li>
        ))}
        {tips.map((id) => (
          <li key={id}>
            <b>{id}</b> {tipOf(wording, id).adult}
          </li>
        ))}
        {facts.length > 0 ? (
          <li>
            {wording.decisions[decision]?.adult ?? decision}: {facts.join("; ")}
          </li>
        ) : null}
      </ul>
    </>
  );
}

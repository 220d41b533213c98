import { useKit } from "../../ui/kit.ts";
import { debriefOf } from "../../play/debrief.ts";
import type { HallEvent } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import { ChoiceWords } from "./choices.tsx";
import { Title } from "./title.tsx";

interface Props {
  readonly shown: Extract<Shown, { screen: "what-if" }>;
  readonly scene: SceneWords;
  readonly onEvent: (event: HallEvent) => void;
}

/** Every choice that was not taken, a moment at a time: pressing one plays it. Going on is as easy. */
export function WhatIfScreen({ shown, scene, onEvent }: Props) {
  const { t } = useKit().words;
  const { others, option, run } = shown;
  const moment = others[option - 1]?.moment ?? others[0]?.moment ?? 0;
  const heard = debriefOf(run).moments[moment]?.heard;
  const moments = run.moments.map((_, at) => at);
  const firstOf = (at: number) => others.findIndex((other) => other.moment === at) + 1;
  return (
    <main class="hall-page hall-what-if">
      <Title of="what-if">{t("hall.whatIf.title")}</Title>
      <nav class="hall-moments" aria-label={t("hall.whatIf.moments")}>
        {moments.map((at) => (
          <button
            key={at}
            type="button"
            class="button"
            aria-pressed={at === moment}
            onClick={() => onEvent({ kind: "mark-at", place: firstOf(at) })}
          >
            {t("hall.whatIf.moment", { number: at + 1 })}
          </button>
        ))}
      </nav>
      {heard ? (
        <p class="hall-heard">
          {heard.by === undefined ? null : <b class="hall-heard-name">{scene.nameOf(heard.by)}</b>}
          <span>{scene.sentences(heard.text)}</span>
        </p>
      ) : null}
      <ul class="hall-others">
        {others.map((other, at) =>
          other.moment === moment ? (
            <li key={other.choice}>
              <button
                type="button"
                class="hall-choice hall-option"
                data-place={other.place}
                data-marked={at + 1 === option ? "" : undefined}
                onClick={() => onEvent({ kind: "what-if", moment, choice: other.choice })}
              >
                <ChoiceWords choice={{ ...other, id: other.choice }} scene={scene} />
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </main>
  );
}

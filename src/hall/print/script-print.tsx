import { readersOf, scriptOf, type Found, type ScriptChoice, type ScriptPart } from "../presenter/script.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import { CHOICE_SHAPES } from "../../ui/choice-shapes.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import { clauseOf, tipOf, verdictOf } from "../../ui/wording.ts";

/** A scene as a script in parts: who reads what, the choices with what the policy says of them, and where to go on. */
export function ScriptPrint({ scene }: { readonly scene: SceneWords }) {
  const { t } = useKit().words;
  const { story, title, sentences, nameOf } = scene;
  const { note, follow } = story.scenario;
  const parts = scriptOf(story);
  return (
    <section class="print-sheet script" aria-label={title}>
      <h2>{title}</h2>
      {note ? <p>{t("hallPrint.note", { note: sentences(note) })}</p> : null}
      <h3>{t("hallPrint.readers")}</h3>
      <ul class="script-readers">
        {readersOf(story).map((id) => (
          <li key={id ?? ""}>
            <span>{id === undefined ? t("hallPrint.narrator") : nameOf(id)}</span>
            {id === "mentor" ? ` ${t("hallPrint.readsChoice")}` : null}
          </li>
        ))}
      </ul>
      {parts.map((part) => (
        <Part key={part.number} part={part} scene={scene} />
      ))}
      {follow ? (
        <>
          <h3>{t("hallPrint.talk")}</h3>
          <p>{sentences(follow)}</p>
        </>
      ) : null}
      <p>{t("presenter.say.youAgain")}</p>
      <h3>{t("hallPrint.rules")}</h3>
      <Rules clauses={clausesIn(parts)} tips={tipsIn(parts)} />
    </section>
  );
}

function Part({ part, scene }: { readonly part: ScriptPart; readonly scene: SceneWords }) {
  const { t } = useKit().words;
  const { sentences, nameOf } = scene;
  return (
    <section class="script-part">
      <h3>{t("hallPrint.part", { number: part.number })}</h3>
      {part.lines.map(({ by, text }) => (
        <p key={text} class="script-line">
          <b>{by === undefined ? t("hallPrint.narrator") : nameOf(by)}:</b> {sentences(text)}
        </p>
      ))}
      {part.choices.length > 0 ? (
        <ol class="script-choices">
          {part.choices.map((choice, place) => (
            <Option key={choice.id} choice={choice} place={place} scene={scene} />
          ))}
        </ol>
      ) : null}
      {part.goOn === undefined ? null : <p class="script-on">{t("hallPrint.goOn", { number: part.goOn })}</p>}
      {part.ends ? <p class="script-on">{t("hallPrint.end")}</p> : null}
    </section>
  );
}

interface OptionProps {
  readonly choice: ScriptChoice;
  readonly place: number;
  readonly scene: SceneWords;
}

/** One choice: its words, what the policy finds, who answers, and where to go on. */
function Option({ choice, place, scene }: OptionProps) {
  const { words, wording } = useKit();
  const { t } = words;
  const { sentences, nameOf } = scene;
  const found = choice.found.map(({ verdict, clauses }) => named(verdictOf(wording, verdict).title, clauses));
  return (
    <li>
      <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[place] ?? 0 }} alt="" class="script-shape" />
      <span>
        {place + 1}. “{sentences(choice.text)}”
        <br />
        <span class="script-found">{found.join(`; ${t("hallPrint.or")} `)}</span>
        {choice.reply.map(({ by, text }) => (
          <span key={text} class="script-reply">
            <b>{by === undefined ? t("hallPrint.narrator") : nameOf(by)}:</b> {sentences(text)}
          </span>
        ))}
        <span class="script-on">{t("hallPrint.goOn", { number: choice.to })}</span>
      </span>
    </li>
  );
}

const named = (title: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${title} (${ids.join(", ")})` : title;

const foundIn = (parts: readonly ScriptPart[]): readonly Found[] =>
  parts.flatMap(({ choices }) => choices.flatMap(({ found }) => found));

/** Every tip for helpers that was passed over in these parts. */
const tipsIn = (parts: readonly ScriptPart[]): readonly string[] => [
  ...new Set(foundIn(parts).flatMap(({ clauses, tips }) => (clauses.length > 0 ? [] : tips))),
];

/** Every rule that decided something in these parts. */
const clausesIn = (parts: readonly ScriptPart[]): readonly string[] => [
  ...new Set(foundIn(parts).flatMap(({ clauses }) => clauses)),
];

interface RulesProps {
  readonly clauses: readonly string[];
  readonly tips: readonly string[];
}

/** The rules in a child's words, to be read out; then the helper tips, which are no rules. */
function Rules({ clauses, tips }: RulesProps) {
  const { words, wording } = useKit();
  const { t } = words;
  return (
    <ul class="script-rules">
      {[...clauses].sort().map((id) => (
        <li key={id}>
          <b>
            {id}: {clauseOf(wording, id).title}.
          </b>{" "}
          {clauseOf(wording, id).child}
        </li>
      ))}
      {[...tips].sort().map((id) => (
        <li key={id}>
          <b>
            {id}, {t("debrief.tip")}: {tipOf(wording, id).title}.
          </b>{" "}
          {tipOf(wording, id).child}
        </li>
      ))}
    </ul>
  );
}

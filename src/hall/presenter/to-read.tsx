import type { Run } from "../../play/run.ts";
import { useKit } from "../../ui/kit.ts";
import { tellNowIsNext } from "../tell-now.ts";
import type { SceneWords } from "./scene-words.ts";
import { linesFrom, type ScriptLine } from "./script.ts";

interface Props {
  readonly scene: SceneWords;
  /** The run at the first line to be read. */
  readonly run: Run;
  /** The choice that the mentor's reader says before it. */
  readonly said?: string;
}

/** The coming lines for the readers, each in its part, up to the next choice or the end. */
export function ToRead({ scene, run, said }: Props) {
  const { t } = useKit().words;
  const { lines, choices } = linesFrom(run.story, run.at);
  const { nameOf, sentences } = scene;
  // After a choice that keeps what must be told one line is heard, and then what can be done now is shown.
  const one = tellNowIsNext(run);
  const mentor: readonly ScriptLine[] = said === undefined ? [] : [{ by: "mentor", text: said }];
  const read = [...mentor, ...(one ? lines.slice(0, 1) : lines)];
  return (
    <section class="presenter-part" aria-labelledby="script-title">
      <h2 id="script-title">{t("presenter.script.title")}</h2>
      <ol class="presenter-script">
        {read.map(({ by, text }, i) => (
          <li key={text} data-now={i === 0 ? "" : undefined}>
            <b>{by === undefined ? t("presenter.script.narrator") : nameOf(by)}:</b> {sentences(text)}
          </li>
        ))}
      </ol>
      <p class="presenter-aside">
        {one
          ? t("presenter.script.tellNow")
          : choices.length > 0
            ? t("presenter.script.then")
            : t("presenter.script.ends")}
      </p>
    </section>
  );
}

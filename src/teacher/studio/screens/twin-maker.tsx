import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Scenario } from "../../../scenario/format.ts";
import { slotValues } from "../../../scenario/texts.ts";
import { useKit } from "../../../ui/kit.ts";
import { titleOf } from "../edit-scenarios.ts";
import { makeTwin, type TwinLine } from "../twin.ts";
import type { StudioDesk } from "./desk.ts";
import { wordsOfPassage } from "./first-words.ts";
import { tellingWords } from "./forms/fact-words.ts";
import { useTwinLines } from "./use-twin-lines.ts";
import "./problems.css";

interface Props {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

/** More proposals than these help nobody to choose. */
const MOST_OFFERED = 6;

/** Proposes which line of a scenario to change, best first, and makes the twin of the one that is picked. */
export function TwinMaker({ desk, scenario, onClose }: Props) {
  const { t } = useKit().words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const search = useTwinLines(scenario, desk.policy.circles.get(desk.draft.circle));
  const make = (line: TwinLine) => {
    const { draft, twin } = makeTwin(desk.draft, scenario.id, line);
    desk.edit(draft);
    desk.go({ scenario: twin, passage: line.passage, field: "words" });
    onClose();
  };
  return (
    <section class="twin-maker plain-box" aria-labelledby="studio-twin">
      <h2 id="studio-twin" ref={heading} tabIndex={-1}>
        {t("studio.twin.heading", { title: titleOf(desk.draft, scenario) })}
      </h2>
      <p>{t("studio.twin.what")}</p>
      {scenario.twin ? <p>{t("studio.twin.hasTwin")}</p> : null}
      <output>
        {search.kind === "waiting" ? t("studio.twin.waiting") : null}
        {search.kind === "none" ? t(`studio.twin.${search.why}`) : null}
      </output>
      {search.kind === "found" ? (
        <Lines desk={desk} scenario={scenario} lines={search.lines.slice(0, MOST_OFFERED)} onMake={make} />
      ) : null}
      <button type="button" class="button small" onClick={onClose}>
        {t("studio.twin.cancel")}
      </button>
    </section>
  );
}

function Lines({
  desk,
  scenario,
  lines,
  onMake,
}: Omit<Props, "onClose"> & {
  readonly lines: readonly TwinLine[];
  readonly onMake: (line: TwinLine) => void;
}) {
  const { words, wording } = useKit();
  const { t } = words;
  const name = useId();
  const [picked, setPicked] = useState(lines[0]?.passage);
  const line = lines.find(({ passage }) => passage === picked);
  const change = ({ passage, reveals }: TwinLine): string => {
    const at = scenario.passages.find(({ id }) => id === passage);
    const said = (at && wordsOfPassage(desk.draft, scenario, at, desk.profile)) ?? t("studio.ways.unwritten");
    const [told] = Object.entries(reveals ?? {});
    if (told === undefined) return t("studio.twin.hush", { words: said });
    const { mentor = "", mentee = "" } = slotValues(scenario, desk.profile);
    const [fact, level] = told;
    return t("studio.twin.tell", {
      words: said,
      fact: tellingWords(words, wording, { fact, level }, { mentor, mentee }),
    });
  };
  return (
    <>
      <fieldset class="options">
        <legend>{t("studio.twin.pick")}</legend>
        {lines.map((one) => (
          <label key={one.passage} class="option">
            <input
              type="radio"
              name={name}
              checked={one.passage === picked}
              onChange={() => setPicked(one.passage)}
            />
            <span>
              {change(one)} {t("studio.twin.flips", { count: one.flips })}
            </span>
          </label>
        ))}
      </fieldset>
      <p>{t("studio.twin.next")}</p>
      <button type="button" class="button sun" disabled={!line} onClick={() => line && onMake(line)}>
        {t("studio.twin.make")}
      </button>
    </>
  );
}

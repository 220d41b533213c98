import { useEffect, useRef, useState } from "preact/hooks";
import type { Scenario } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import { titleOf } from "../edit-scenarios.ts";
import type { StudioDesk } from "./desk.ts";
import { withNewScene } from "./new-scene.ts";
import { countProblems, fromWords, passageRows, type Counts } from "./outline-rows.ts";
import { OutlineRow } from "./outline-row.tsx";
import { PassageTools, SceneTools } from "./outline-tools.tsx";
import { currentRow, useOutlineWork, type OutlineWork, type Removed } from "./outline-work.ts";
import "./outline.css";

interface Props {
  readonly desk: StudioDesk;
  /** Opens the maker of twins for a scenario. */
  readonly onTwin: (scenario: string) => void;
}

/** All scenes of the pack; under the one in hand its passages. The map in words. */
export function Outline({ desk, onTwin }: Props) {
  const { t } = useKit().words;
  const { draft, at } = desk;
  const host = useRef<HTMLElement>(null);
  const [removed, setRemoved] = useState<Removed | undefined>(undefined);
  const work = useOutlineWork(desk, host, setRemoved);
  const counts = countProblems(desk.report);
  useEffect(() => currentRow(host.current)?.scrollIntoView({ block: "nearest" }), [at.scenario, at.passage]);
  const add = () => {
    const { next, scenario } = withNewScene(draft, t("studio.outline.newTitle"));
    desk.edit(next);
    desk.go({ scenario, field: "title" });
  };
  const putBack = () => {
    desk.undo();
    work.toRow();
  };
  return (
    <nav class="studio-outline" aria-label={t("studio.outline.title")} ref={host}>
      <div class="outline-head">
        <button type="button" class="button small" onClick={add}>
          {t("studio.outline.add")}
        </button>
        <div class="outline-removed">
          <output class="say">
            {removed?.draft === draft ? t("studio.outline.removed", { what: removed.what }) : ""}
          </output>
          {removed?.draft === draft ? (
            <button type="button" class="button small" onClick={putBack}>
              {t("studio.outline.undo")}
            </button>
          ) : null}
        </div>
      </div>
      <ol class="outline-list">
        <li>
          <OutlineRow
            tag={undefined}
            text={t("studio.outline.pack")}
            problems={0}
            isCurrent={at.scenario === undefined}
            onPress={() => desk.go({})}
          />
        </li>
        {draft.scenarios.map((scenario) => (
          <li key={scenario.id}>
            <OutlineRow
              tag={undefined}
              text={titleOf(draft, scenario)}
              problems={counts.in(scenario.id)}
              isCurrent={at.scenario === scenario.id && at.passage === undefined}
              isOpen={at.scenario === scenario.id}
              onPress={() => desk.go({ scenario: scenario.id })}
            />
            {at.scenario === scenario.id ? (
              <OpenScene desk={desk} scenario={scenario} counts={counts} work={work} onTwin={onTwin} />
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface OpenProps extends Props {
  readonly scenario: Scenario;
  readonly counts: Counts;
  readonly work: OutlineWork;
}

function OpenScene({ desk, scenario, counts, work, onTwin }: OpenProps) {
  const { words } = useKit();
  const { t } = words;
  const { draft, profile, at } = desk;
  const rows = passageRows(draft, scenario, profile);
  // Asked once and not for each of its rows: this is drawn at each letter.
  const kinds = {
    say: t("studio.outline.kind.say"),
    choose: t("studio.outline.kind.choose"),
    end: t("studio.outline.kind.end"),
  };
  const noWords = t("studio.outline.noWords");
  return (
    <>
      {at.passage === undefined ? (
        <SceneTools desk={desk} scenario={scenario} work={work} onTwin={onTwin} />
      ) : null}
      <ol class="outline-passages">
        {rows.map((row) => (
          <li key={row.id}>
            <OutlineRow
              tag={`${kinds[row.kind]} ${row.number}`}
              kind={row.kind}
              by={row.by}
              text={row.words ?? noWords}
              isBlank={row.words === undefined}
              note={row.isStart ? t("studio.outline.start") : fromWords(words, row)}
              problems={counts.in(scenario.id, row.id)}
              isCurrent={at.passage === row.id}
              onPress={() => desk.go({ scenario: scenario.id, passage: row.id })}
            />
            {at.passage === row.id ? (
              <PassageTools
                desk={desk}
                scenario={scenario.id}
                passage={row.id}
                what={row.words ?? kinds[row.kind]}
                work={work}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

import type { ComponentChildren } from "preact";
import type { Passage, Scenario } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import { addPassage, movePassage, removePassage } from "../edit-passages.ts";
import { duplicateScenario, moveScenario, removeScenario, titleOf } from "../edit-scenarios.ts";
import type { StudioDesk } from "./desk.ts";
import type { OutlineWork } from "./outline-work.ts";

interface SceneProps {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
  readonly work: OutlineWork;
  readonly onTwin: (scenario: string) => void;
}

/** What can be done with the scene in hand as a whole. */
export function SceneTools({ desk, scenario, work, onTwin }: SceneProps) {
  const { t } = useKit().words;
  const { draft } = desk;
  const copy = () => {
    const made = duplicateScenario(draft, scenario.id);
    desk.edit(made.draft);
    desk.go({ scenario: made.copy, field: "title" });
  };
  return (
    <fieldset class="outline-tools" aria-label={t("studio.outline.sceneTools")}>
      <Tool onPress={() => work.change(moveScenario(draft, scenario.id, -1))}>{t("studio.outline.up")}</Tool>
      <Tool onPress={() => work.change(moveScenario(draft, scenario.id, 1))}>{t("studio.outline.down")}</Tool>
      <Tool onPress={copy}>{t("studio.outline.copy")}</Tool>
      <Tool onPress={() => onTwin(scenario.id)}>{t("studio.outline.twin")}</Tool>
      <Tool onPress={() => work.remove(removeScenario(draft, scenario.id), titleOf(draft, scenario))}>
        {t("studio.outline.remove")}
      </Tool>
    </fieldset>
  );
}

interface PassageProps {
  readonly desk: StudioDesk;
  readonly scenario: string;
  readonly passage: string;
  /** The passage as it is called when it has been removed. */
  readonly what: string;
  readonly work: OutlineWork;
}

/** What can be done at the passage in hand: another one after it, its place in the outline, and taking it out. */
export function PassageTools({ desk, scenario, passage, what, work }: PassageProps) {
  const { t } = useKit().words;
  const { draft } = desk;
  const add = (kind: Passage["kind"]) => {
    const made = addPassage(draft, scenario, passage, kind);
    desk.edit(made.draft);
    const added = made.draft.scenarios
      .find(({ id }) => id === scenario)
      ?.passages.find(({ id }) => id === made.passage);
    const card = added?.kind === "choose" ? added.choices[0] : undefined;
    desk.go({
      scenario,
      passage: made.passage,
      field: "words",
      ...(card === undefined ? {} : { choice: card.id }),
    });
  };
  return (
    <fieldset class="outline-tools" aria-label={t("studio.outline.passageTools")}>
      <Tool onPress={() => add("say")}>{t("studio.outline.addSay")}</Tool>
      <Tool onPress={() => add("choose")}>{t("studio.outline.addChoose")}</Tool>
      <Tool onPress={() => add("end")}>{t("studio.outline.addEnd")}</Tool>
      <Tool onPress={() => work.change(movePassage(draft, scenario, passage, -1))}>
        {t("studio.outline.up")}
      </Tool>
      <Tool onPress={() => work.change(movePassage(draft, scenario, passage, 1))}>
        {t("studio.outline.down")}
      </Tool>
      <Tool onPress={() => work.remove(removePassage(draft, scenario, passage), what)}>
        {t("studio.outline.remove")}
      </Tool>
    </fieldset>
  );
}

interface ToolProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function Tool({ onPress, children }: ToolProps) {
  return (
    <button type="button" class="button outline-tool" onClick={onPress}>
      {children}
    </button>
  );
}

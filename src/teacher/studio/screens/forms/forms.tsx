import { useEffect, useRef } from "preact/hooks";
import type { Passage, Scenario } from "../../../../scenario/format.ts";
import { useKit } from "../../../../ui/kit.ts";
import { scenarioOf, textOf } from "../../draft.ts";
import type { StudioDesk } from "../desk.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { useHere, type Here } from "./here.ts";
import { EndForm, LineForm } from "./line-form.tsx";
import { PackForm } from "./pack-form.tsx";
import { usePassages } from "./passage-list.ts";
import { PassageTools } from "./passage-tools.tsx";
import { reach } from "./reach.ts";
import { ScenarioForm } from "./scenario-form.tsx";
import { shownText } from "./slot-names.ts";
import "./forms.css";

interface Props {
  readonly desk: StudioDesk;
}

/** The form of what the writer is at: the whole pack, a scenario, or one passage of it. */
export function Forms({ desk }: Props) {
  const { t } = useKit().words;
  const root = useRef<HTMLFormElement>(null);
  const { at, wanted, draft } = desk;
  useEffect(() => {
    if (root.current && wanted) reach(root.current, wanted);
  }, [wanted, at.scenario, at.passage]);
  const scenario = at.scenario === undefined ? undefined : scenarioOf(draft, at.scenario);
  return (
    <form
      ref={root}
      class="forms"
      aria-label={t("studio.form.label")}
      onSubmit={(event) => event.preventDefault()}
    >
      {scenario ? (
        <InScenario key={scenario.id} desk={desk} scenario={scenario} />
      ) : (
        <>
          <Heading>{t("studio.form.heading.pack")}</Heading>
          <PackForm desk={desk} />
        </>
      )}
    </form>
  );
}

/** What a jump to no field in particular comes to. */
const Heading = ({ children }: { readonly children: string }) => (
  <h2 tabIndex={-1} data-heading="">
    {children}
  </h2>
);

function InScenario({ desk, scenario }: Props & { readonly scenario: Scenario }) {
  const { t } = useKit().words;
  const here = useHere(desk, scenario);
  const passage = scenario.passages.find(({ id }) => id === desk.at.passage);
  if (passage) return <InPassage key={passage.id} here={here} passage={passage} />;
  const title = shownText(textOf(desk.draft, scenario.title), here.names);
  return (
    <>
      <Heading>
        {title === "" ? t("studio.form.heading.scenarioNew") : t("studio.form.heading.scenario", { title })}
      </Heading>
      <Notes here={here} />
      <ScenarioForm here={here} />
    </>
  );
}

function InPassage({ here, passage }: { readonly here: Here; readonly passage: Passage }) {
  const { t } = useKit().words;
  const passages = usePassages(here);
  const number = here.scenario.passages.indexOf(passage) + 1;
  return (
    <>
      <Heading>
        {t(`studio.form.heading.${passage.kind}`, { number, all: here.scenario.passages.length })}
      </Heading>
      <Notes here={here} passage={passage.id} />
      {passage.kind === "say" ? <LineForm here={here} passage={passage} passages={passages} /> : null}
      {passage.kind === "choose" ? <ChoiceForm here={here} passage={passage} passages={passages} /> : null}
      {passage.kind === "end" ? <EndForm here={here} passage={passage} /> : null}
      <PassageTools here={here} passage={passage.id} />
    </>
  );
}

/** Problems of a scenario or a passage as a whole, which no field of its form holds. */
function Notes({ here: { desk, scenario }, passage }: { readonly here: Here; readonly passage?: string }) {
  const of = { scenario: scenario.id, ...(passage === undefined ? {} : { passage }) };
  return (
    <>
      {(["passages", "id"] as const).map((field) => (
        <FieldNotes key={field} desk={desk} place={{ ...of, field }} id={`form-notes-${field}`} />
      ))}
      <FieldNotes desk={desk} place={of} id="form-notes" />
    </>
  );
}

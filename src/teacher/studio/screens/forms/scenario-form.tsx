import { useId } from "preact/hooks";
import type { Scenario } from "../../../../scenario/format.ts";
import { useKit } from "../../../../ui/kit.ts";
import { inScenario, setText } from "../../draft.ts";
import { changeScenario } from "../../edit-scenarios.ts";
import { CastFields } from "./cast-fields.tsx";
import { controlName } from "./control-names.ts";
import { writeOptional } from "./edit-words.ts";
import { FactFields } from "./fact-fields.tsx";
import { FieldNotes } from "./field-notes.tsx";
import type { Here } from "./here.ts";
import { LeadsTo } from "./leads-to.tsx";
import { usePassages } from "./passage-list.ts";
import { PlacePictures } from "./place-pictures.tsx";
import { Sentence } from "./sentence.tsx";
import { TwinFields } from "./twin-fields.tsx";

const YEARS = ["Y3-4", "Y5-6", "all"] as const;

/** The head of a scenario: what it is called, where it is, who is in it, and what is known before anybody speaks. */
export function ScenarioForm({ here }: { readonly here: Here }) {
  const { t } = useKit().words;
  const passages = usePassages(here);
  const { desk, scenario } = here;
  const place = { scenario: scenario.id };
  return (
    <>
      <Sentence
        desk={desk}
        label={t("studio.form.scenario.title")}
        textKey={scenario.title}
        place={{ ...place, field: "title" }}
        names={here.names}
        heading
        write={(draft, text, language) => setText(draft, scenario.title, text, language)}
      />
      <Setting here={here} />
      {(["note", "follow"] as const).map((field) => (
        <Sentence
          key={field}
          desk={desk}
          label={t(`studio.form.scenario.${field}`)}
          hint={t(`studio.form.scenario.${field}Hint`)}
          textKey={scenario[field] ?? `${scenario.id}.${field}`}
          place={{ ...place, field }}
          names={here.names}
          write={(draft, text, language) => writeOptional(draft, scenario, field, text, language)}
        />
      ))}
      <Readers here={here} />
      <CastFields here={here} />
      <FactFields
        here={here}
        legend={t("studio.form.scenario.facts")}
        value={scenario.facts}
        place={{ ...place, field: "facts" }}
        onChange={(facts) => desk.edit(inScenario(desk.draft, scenario.id, (one) => withFacts(one, facts)))}
      />
      <LeadsTo
        here={here}
        label={t("studio.form.scenario.start")}
        passages={passages}
        value={scenario.start}
        place={{ ...place, field: "start" }}
        lead={(draft, start) => changeScenario(draft, scenario.id, { start })}
      />
      <TwinFields here={here} passages={passages} />
    </>
  );
}

function withFacts(scenario: Scenario, facts: Scenario["facts"] | undefined): Scenario {
  const { facts: _, ...rest } = scenario;
  return facts === undefined ? rest : { ...rest, facts };
}

function Setting({ here: { desk, scenario } }: { readonly here: Here }) {
  const { t } = useKit().words;
  const notes = useId();
  return (
    <div>
      <PlacePictures
        legend={t("studio.form.scenario.place")}
        value={scenario.place}
        field={controlName({ field: "place" })}
        told={notes}
        onPick={(place) => {
          if (place !== undefined) desk.edit(changeScenario(desk.draft, scenario.id, { place }));
        }}
      />
      <FieldNotes desk={desk} place={{ scenario: scenario.id, field: "place" }} id={notes} />
    </div>
  );
}

function Readers({ here: { desk, scenario } }: { readonly here: Here }) {
  const { t } = useKit().words;
  const group = useId();
  const now = scenario.years ?? "all";
  return (
    <fieldset class="form-group">
      <legend>{t("studio.form.scenario.years")}</legend>
      <div class="row">
        {YEARS.map((years) => (
          <label key={years} class="option">
            <input
              type="radio"
              name={group}
              checked={years === now}
              data-field={years === now ? controlName({ field: "years" }) : undefined}
              onChange={() => desk.edit(changeScenario(desk.draft, scenario.id, { years }))}
            />
            <span>{t(`studio.form.scenario.year.${years}`)}</span>
          </label>
        ))}
      </div>
      <label class="option">
        <input
          type="checkbox"
          checked={scenario.hall ?? false}
          data-field={controlName({ field: "hall" })}
          onChange={(event) =>
            desk.edit(changeScenario(desk.draft, scenario.id, { hall: event.currentTarget.checked }))
          }
        />
        <span>{t("studio.form.scenario.hall")}</span>
      </label>
    </fieldset>
  );
}

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import { factQuestion, isAsked } from "../../unanswered.ts";
import { controlName } from "./control-names.ts";
import { without } from "./edit-cast.ts";
import {
  aboutWords,
  factsOffered,
  tellingOf,
  tellingWords,
  type FactOffer,
  type Telling,
} from "./fact-words.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { FieldPlace } from "./field-problems.ts";
import type { Here } from "./here.ts";

type Reveals = Readonly<Record<string, string | boolean>>;

interface Props {
  readonly here: Here;
  readonly legend: string;
  readonly value: Reveals | undefined;
  readonly place: FieldPlace;
  /** What comes out from now on, nothing where nothing does; and the fact of which that was chosen. */
  readonly onChange: (value: Record<string, string | boolean> | undefined, fact: string) => void;
}

/** What comes out with a line, as plain sentences: the facts of the circle, of which the policy knows. */
export function FactFields({ here, legend, value = {}, place, onChange }: Props) {
  const notes = useId();
  const { circle } = here;
  if (!circle) return null;
  const offers = factsOffered(circle);
  const simple = offers.filter(({ tellings }) => tellings.length < 2);
  const set = (fact: string, telling: Telling | undefined) => {
    const next = telling ? { ...value, [fact]: telling.level } : without(value, fact);
    onChange(Object.keys(next).length === 0 ? undefined : next, fact);
  };
  const one = (offer: FactOffer) => (
    <FactField key={offer.fact} here={here} offer={offer} value={value} place={place} onSet={set} />
  );
  return (
    <fieldset class="form-group" data-field={controlName(place)} tabIndex={-1} aria-describedby={notes}>
      <legend>{legend}</legend>
      <FieldNotes desk={here.desk} place={place} id={notes} />
      {offers.filter(({ tellings }) => tellings.length > 1).map(one)}
      {simple.length === offers.length ? (
        simple.map(one)
      ) : (
        <MoreFacts count={simple.filter(({ fact }) => value[fact] !== undefined).length}>
          {simple.map(one)}
        </MoreFacts>
      )}
    </fieldset>
  );
}

/** The facts that are seldom told of. They stay open while one ticks and unticks. */
function MoreFacts({ count, children }: { readonly count: number; readonly children: ComponentChildren }) {
  const { t } = useKit().words;
  const [isOpen, setOpen] = useState(count > 0);
  return (
    <details class="form-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {count === 0 ? t("studio.form.line.else") : t("studio.form.line.elseSome", { count })}
      </summary>
      {children}
    </details>
  );
}

interface FactProps {
  readonly here: Here;
  readonly offer: FactOffer;
  readonly value: Reveals;
  readonly place: FieldPlace;
  readonly onSet: (fact: string, telling: Telling | undefined) => void;
}

function FactField({ here, offer: { fact, tellings }, value, place, onSet }: FactProps) {
  const { words, wording } = useKit();
  const group = useId();
  const ask = useId();
  const { circle, talk } = here;
  const now = circle && tellingOf(circle, fact, value[fact]);
  const name = controlName({ ...place, part: fact });
  const [only] = tellings;
  if (tellings.length === 1 && only)
    return (
      <label class="option">
        <input
          type="checkbox"
          checked={now !== undefined}
          data-field={name}
          onChange={(event) => onSet(fact, event.currentTarget.checked ? only : undefined)}
        />
        <span>{tellingWords(words, wording, only, talk)}</span>
      </label>
    );
  const { scenario, passage } = place;
  const isOpen =
    scenario !== undefined &&
    passage !== undefined &&
    isAsked(here.desk.draft, factQuestion(scenario, passage, fact));
  const chosen = (telling: Telling | undefined) => !isOpen && telling?.level === now?.level;
  return (
    <>
      {isOpen ? (
        <p id={ask} class="form-ask">
          {words.t("studio.form.line.choose", { about: aboutWords(words, fact) })}
        </p>
      ) : null}
      <div
        role="radiogroup"
        aria-label={aboutWords(words, fact)}
        aria-describedby={isOpen ? ask : undefined}
        class="fact-levels"
      >
        {[undefined, ...tellings].map((telling, i) => (
          <label key={String(telling?.level)} class="option">
            <input
              type="radio"
              name={group}
              checked={chosen(telling)}
              data-field={chosen(telling) || (isOpen && i === 0) ? name : undefined}
              onChange={() => onSet(fact, telling)}
            />
            <span>
              {telling
                ? tellingWords(words, wording, telling, talk)
                : words.t("studio.form.line.nothing", { about: aboutWords(words, fact) })}
            </span>
          </label>
        ))}
      </div>
    </>
  );
}

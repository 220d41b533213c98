import { useId, useState } from "preact/hooks";
import { ADULT_LOOKS, LOOKS, MOODS, type Look } from "../../../../art/catalogue.ts";
import { nameAt } from "../../../../scenario/texts.ts";
import { Drawing } from "../../../../ui/drawing.tsx";
import { useKit } from "../../../../ui/kit.ts";
import { controlName } from "./control-names.ts";
import { addMember, changeMember, removeMember } from "./edit-cast.ts";
import { dropUnsaid, nameKey, writeName } from "./edit-words.ts";
import { FieldNotes } from "./field-notes.tsx";
import type { Here } from "./here.ts";
import { Pick } from "./pick.tsx";
import { FoldedPictures } from "./picture-picker.tsx";
import { ROLES, roleWords, spareLook, type Role } from "./roles.ts";
import { Sentence } from "./sentence.tsx";

/** Who is in a scenario: their parts, how they look, and their names where neither the school nor the picture has one. */
export function CastFields({ here }: { readonly here: Here }) {
  const { t } = useKit().words;
  const notes = useId();
  const { desk, scenario } = here;
  return (
    <fieldset
      class="form-group"
      data-field={controlName({ field: "cast" })}
      tabIndex={-1}
      aria-describedby={notes}
    >
      <legend>{t("studio.form.cast.title")}</legend>
      <FieldNotes desk={desk} place={{ scenario: scenario.id, field: "cast" }} id={notes} />
      <ul class="cast">
        {Object.keys(scenario.cast).map((id) => (
          <Member key={id} here={here} id={id} />
        ))}
      </ul>
      <NewMember here={here} />
    </fieldset>
  );
}

function Member({ here, id }: { readonly here: Here; readonly id: string }) {
  const { words } = useKit();
  const { t } = words;
  const { desk, scenario, nameOf } = here;
  const member = scenario.cast[id];
  if (!member) return null;
  const { role, look, name: own } = member;
  const name = nameOf(id);
  const offers = ROLES.some((one) => one === role) ? ROLES : [role, ...ROLES];
  const place = { field: "cast", part: id } as const;
  return (
    <li>
      <details class="form-fold cast-member">
        <summary>
          <Drawing of={{ kind: "portrait", look }} alt="" class="fold-drawing" />
          <span>
            <strong>{name}</strong>, {roleWords(words, role)}
          </span>
        </summary>
        <Pick
          label={t("studio.form.cast.part", { name })}
          offers={offers.map((one) => ({ value: one, name: roleWords(words, one) }))}
          value={role}
          field={controlName(place)}
          onPick={(picked) => {
            if (picked !== undefined) desk.edit(changeMember(desk.draft, scenario.id, id, { role: picked }));
          }}
        />
        <LookPicker
          here={here}
          name={name}
          look={look}
          field={controlName({ ...place, part: `${id}-look` })}
          onPick={(picked) => desk.edit(changeMember(desk.draft, scenario.id, id, { look: picked }))}
        />
        <Moods name={name} look={look} />
        <Sentence
          desk={desk}
          label={t("studio.form.cast.name", { name })}
          hint={t("studio.form.cast.nameHint")}
          textKey={nameKey(scenario, id)}
          place={{ scenario: scenario.id, field: "cast", part: id }}
          names={[]}
          heading
          write={(draft, text, language) => writeName(draft, scenario, id, text, language)}
        />
        <div class="row">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const left = removeMember(desk.draft, scenario.id, id);
              desk.edit(own === undefined ? left : dropUnsaid(left, [own]));
              desk.go({ scenario: scenario.id, field: "cast" });
            }}
          >
            {t("studio.form.cast.remove", { name })}
          </button>
        </div>
      </details>
    </li>
  );
}

interface LookProps {
  readonly here: Here;
  readonly name: string;
  readonly look: Look;
  readonly field: string;
  readonly onPick: (look: Look) => void;
}

function LookPicker({ here, name, look, field, onPick }: LookProps) {
  const { t } = useKit().words;
  const { profile } = here.desk;
  return (
    <FoldedPictures<Look>
      legend={t("studio.form.cast.look", { name })}
      offers={LOOKS.map((one) => ({
        value: one,
        name: ADULT_LOOKS.includes(one)
          ? t("studio.form.cast.grownUp", { number: ADULT_LOOKS.indexOf(one) + 1 })
          : nameAt(profile, one),
        drawing: { kind: "portrait", look: one },
      }))}
      value={look}
      field={field}
      shape="square"
      onPick={onPick}
    />
  );
}

/** All the faces that somebody can make: drawn once asked for. */
function Moods({ name, look }: { readonly name: string; readonly look: Look }) {
  const { t } = useKit().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="form-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("studio.form.cast.moods", { name })}</summary>
      {isOpen ? (
        <ul class="picture-offers" data-shape="square">
          {MOODS.map((mood) => (
            <li key={mood} class="mood-shown">
              <Drawing of={{ kind: "mood", look, mood }} alt="" class="offer-drawing" />
              <span>{t(`mood.${mood}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function NewMember({ here }: { readonly here: Here }) {
  const { words } = useKit();
  const { t } = words;
  const { desk, scenario } = here;
  const [role, setRole] = useState<Role>("coordinator");
  return (
    <div class="cast-new">
      <Pick<Role>
        label={t("studio.form.cast.addPart")}
        offers={ROLES.map((one) => ({ value: one, name: roleWords(words, one) }))}
        value={role}
        field={controlName({ field: "cast", part: "new" })}
        onPick={(picked) => setRole(picked ?? role)}
      />
      <button
        type="button"
        class="button small"
        onClick={() => {
          const taken = Object.values(scenario.cast).map(({ look }) => look);
          const added = addMember(desk.draft, scenario, role, spareLook(role, taken));
          desk.edit(added.draft);
          desk.go({ scenario: scenario.id, field: "cast", part: added.member });
        }}
      >
        {t("studio.form.cast.addButton")}
      </button>
    </div>
  );
}

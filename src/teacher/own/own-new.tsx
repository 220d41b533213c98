import type { TargetedEvent } from "preact";
import { useId, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import type { PackOffer } from "../room-props.ts";
import { TextField } from "../text-field.tsx";
import { blankPack, type Taken } from "./new-pack.ts";

interface Props {
  readonly policy: Policy;
  readonly taken: Taken;
  readonly onAdd: (pack: Pack) => void;
}

/** A title is read on a pupil's card. */
const MOST_LETTERS = 60;

/** Begins a pack from blank: its title, and whom it is for. */
export function NewPack({ policy, taken, onAdd }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const id = useId();
  const [title, setTitle] = useState("");
  const [circle, setCircle] = useState([...policy.circles.keys()][0] ?? "");
  const [isMissing, setMissing] = useState(false);
  const begin = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const trimmed = title.trim();
    setMissing(trimmed === "");
    if (trimmed === "") {
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    const firstTitle = t("studio.list.new.first");
    onAdd(blankPack({ title: trimmed, circle, policy: policy.id, firstTitle }, taken));
    setTitle("");
  };
  return (
    <form class="plain-box own-form" aria-labelledby={`${id}-heading`} onSubmit={begin}>
      <h2 id={`${id}-heading`}>{t("studio.list.new.heading")}</h2>
      <TextField
        label={t("studio.list.new.title")}
        hint={t("studio.list.new.hint")}
        value={title}
        most={MOST_LETTERS}
        fault={isMissing ? t("studio.list.new.needsTitle") : undefined}
        onChange={(value) => {
          setTitle(value);
          setMissing(false);
        }}
      />
      <div class="field">
        <label for={`${id}-circle`}>{t("studio.list.new.circle")}</label>
        <select
          id={`${id}-circle`}
          class="own-select"
          value={circle}
          onChange={(event) => setCircle(event.currentTarget.value)}
        >
          {[...policy.circles.keys()].map((one) => (
            <option key={one} value={one}>
              {wording.circles[one] ?? one}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button">
        {t("studio.list.new.make")}
      </button>
    </form>
  );
}

/** Begins a pack as a copy of one that comes with the game. */
export function NewCopy({
  shipped,
  packs,
  onCopy,
}: {
  readonly shipped: readonly PackOffer[];
  readonly packs: ReadonlyMap<string, Pack>;
  readonly onCopy: (pack: Pack, title: string) => void;
}) {
  const { t } = useKit().words;
  const id = useId();
  const here = shipped.filter((offer) => packs.has(offer.id));
  const waiting = shipped.length - here.length;
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const offer = here.find((one) => one.id === picked) ?? here[0];
  const begin = (event: Event) => {
    event.preventDefault();
    const pack = offer && packs.get(offer.id);
    if (pack) onCopy(pack, offer.title);
  };
  return (
    <form class="plain-box own-form" aria-labelledby={`${id}-heading`} onSubmit={begin}>
      <h2 id={`${id}-heading`}>{t("studio.list.from.heading")}</h2>
      <p>{t("studio.list.from.why")}</p>
      <div class="field">
        <label for={`${id}-pack`}>{t("studio.list.from.pick")}</label>
        <select
          id={`${id}-pack`}
          class="own-select"
          value={offer?.id}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          {here.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      {waiting > 0 ? <p>{t("studio.list.from.waiting", { count: waiting })}</p> : null}
      <button type="submit" class="button" disabled={!offer}>
        {t("studio.list.from.make")}
      </button>
    </form>
  );
}

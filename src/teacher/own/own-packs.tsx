import { useRef, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { Drafts, Refusal } from "../../records/drafts.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import type { PackOffer } from "../room-props.ts";
import { copiedQuestions } from "../studio/unanswered.ts";
import { copyPack, distinctTitle, takenBy, titleOfPack, type Taken } from "./new-pack.ts";
import { OwnCard, Removing } from "./own-card.tsx";
import { NewCopy, NewPack } from "./own-new.tsx";
import { useOwn, type OwnDesk, type Start } from "./use-own.ts";
import "./own.css";

interface Props {
  readonly drafts: Drafts;
  readonly shipped: readonly PackOffer[];
  /** Packs that have been opened, by id: those that ship can be copied from here. */
  readonly packs: ReadonlyMap<string, Pack>;
  readonly policy: Policy;
  /** Opens the studio. */
  readonly onOpen: (start: Start) => void;
  readonly onSaveFile: (pack: Pack) => void;
  /** A pack was added or taken away. */
  readonly onChanged: () => void;
}

/** The packs that a school has written: the list of them, a blank one, and a copy of one that comes with the game. */
export function OwnPacks({ drafts, shipped, packs, policy, onOpen, onSaveFile, onChanged }: Props) {
  const { t } = useKit().words;
  const desk = useOwn(drafts, onOpen, onChanged);
  const [said, setSaid] = useState("");
  const [older, setOlder] = useState<Start | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = takenIds(shipped, desk);
  const untitled = t("studio.list.untitled");
  const nameOf = (pack: Pack) => titleOfPack(pack) ?? untitled;
  const copyTitle = (title: string) =>
    distinctTitle(
      t("studio.list.copyOf", { title }),
      (desk.list?.drafts ?? []).flatMap(({ pack }) => pack ?? []),
    );
  const refused = (why: Refusal) => t(`studio.list.refused.${why}`);

  const open = async (key: string) => {
    setSaid("");
    setOlder(undefined);
    const opening = await desk.open(key);
    if (opening.kind === "older") {
      setOlder(opening.start);
      setSaid(t("studio.list.older", { title: nameOf(opening.start.pack) }));
    }
    if (opening.kind === "damaged") setSaid(t("studio.list.damagedWhy"));
    if (opening.kind === "gone") setSaid(t("studio.list.gone"));
    if (opening.kind === "refused") setSaid(refused(opening.why));
  };
  const add = async (pack: Pack, opens: boolean) => {
    setOlder(undefined);
    const { start, why } = await desk.add(pack);
    const there = t("studio.list.copied", { title: nameOf(pack) });
    if (opens && why === undefined) onOpen(start);
    else setSaid(why === undefined ? there : `${there} ${refused(why)}`);
  };
  const remove = async (key: string, title: string) => {
    setOlder(undefined);
    const why = await desk.remove(key);
    setSaid(why === undefined ? t("studio.list.removed", { title }) : refused(why));
    // The button went with its pack.
    heading.current?.focus();
  };

  return (
    <section class="own-packs" aria-labelledby="own-packs">
      <h2 id="own-packs" ref={heading} tabIndex={-1}>
        {t("studio.list.heading")}
      </h2>
      <p>{t("studio.list.what")}</p>
      <p class="own-kept">
        {desk.list?.refused === undefined ? t("studio.list.kept") : refused(desk.list.refused)}
      </p>
      <output class="say">{said}</output>
      {older ? (
        <button type="button" class="button small" onClick={() => onOpen(older)}>
          {t("studio.list.openOlder")}
        </button>
      ) : null}
      {desk.list === undefined ? <p aria-busy="true">{t("studio.list.waiting")}</p> : null}
      {desk.list?.drafts.length === 0 ? <p>{t("studio.list.none")}</p> : null}
      <ul class="pack-cards">
        {desk.list?.drafts.map(({ key, pack, kept }, i) => (
          <li key={key}>
            {pack ? (
              <OwnCard
                id={`own-pack-${i}`}
                pack={pack}
                kept={kept}
                policy={policy}
                onOpen={() => void open(key)}
                onCopy={() => {
                  const copy = copyPack(pack, copyTitle(nameOf(pack)), taken);
                  void add(copiedQuestions(pack, copy), false);
                }}
                onSaveFile={() => onSaveFile(pack)}
                onRemove={() => void remove(key, nameOf(pack))}
              />
            ) : (
              <Damaged onRemove={(title) => void remove(key, title)} />
            )}
          </li>
        ))}
      </ul>
      <div class="own-new">
        <NewPack policy={policy} taken={taken} onAdd={(pack) => void add(pack, true)} />
        <NewCopy
          shipped={shipped}
          packs={packs}
          onCopy={(pack, title) => void add(copyPack(pack, copyTitle(title), taken), true)}
        />
      </div>
    </section>
  );
}

/** The ids of every pack that there is: those that ship, and the school's own. */
const takenIds = (shipped: readonly PackOffer[], { list }: OwnDesk): Taken =>
  takenBy([
    ...shipped,
    ...(list?.drafts ?? []).flatMap(({ key, pack }) => [
      { id: key, scenarios: [] },
      ...(pack ? [{ id: pack.id, scenarios: pack.scenarios.map(({ id }) => id) }] : []),
    ]),
  ]);

/** A pack of which nothing can be read any more: its loss is told, and what can be done. */
function Damaged({ onRemove }: { readonly onRemove: (title: string) => void }) {
  const { t } = useKit().words;
  const title = t("studio.list.damaged");
  return (
    <article class="pack-card own-damaged">
      <h3>{title}</h3>
      <p>{t("studio.list.damagedWhy")}</p>
      <div class="row">
        <Removing title={title} onRemove={() => onRemove(title)} />
      </div>
    </article>
  );
}

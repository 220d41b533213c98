import { useEffect, useMemo, useState } from "preact/hooks";
import type { Pack, Profile } from "../scenario/format.ts";
import { fitsBand, type Band } from "../scenario/bands.ts";
import { reviewOf } from "../scenario/review.ts";
import { isHidden, profileOn } from "../scenario/today.ts";
import { useKit } from "../ui/kit.ts";
import { clauseOf } from "../ui/wording.ts";
import { useReviewWords } from "./files/review-words.ts";
import { packFacts, type PackFacts } from "./pack-facts.ts";
import { sceneWords } from "./scene-words.ts";
import { LANGUAGE, PUPILS, type PackOffer, type RoomContent } from "./room-props.ts";

interface Props {
  readonly offer: PackOffer;
  readonly content: RoomContent;
  /** The pack once it has come. */
  readonly pack: Pack | undefined;
  readonly hasFailed: boolean;
  readonly profile: Profile;
  readonly band: Band;
  readonly date: string;
  readonly isOn: boolean;
  /** Another pack is on tonight too, so this one can be taken off. */
  readonly canLeave: boolean;
  readonly onTonight: (isOn: boolean) => void;
  readonly onHide: (scene: string, isHidden: boolean) => void;
}

/** One pack: whom it is for, its review, and, once opened, what it trains and every scene with its note. */
export function PackCard(props: Props) {
  const { offer, pack, isOn, canLeave, hasFailed, onTonight } = props;
  const { words, wording } = useKit();
  const { t } = words;
  const reviewWords = useReviewWords();
  const { policy } = props.content;
  const review = useMemo(() => pack && reviewOf(pack, { policy, wording }), [pack, policy, wording]);
  const [open, setOpen] = useState(false);
  const isPupils = offer.circle === PUPILS;
  return (
    <article class="pack-card" aria-labelledby={`pack-${offer.id}`}>
      <h3 id={`pack-${offer.id}`}>{offer.title}</h3>
      <p class="pack-line">
        {[
          wording.circles[offer.circle] ?? offer.circle,
          t("teacher.packs.scenes", { count: offer.scenarios.length }),
          review === undefined || review.kind === "awaiting"
            ? t("teacher.packs.awaiting")
            : reviewWords(review),
        ].join(" · ")}
      </p>
      {isPupils ? (
        <label class="option">
          <input
            type="checkbox"
            checked={isOn}
            disabled={isOn && !canLeave}
            onChange={(event) => onTonight(event.currentTarget.checked)}
          />
          <span>{t("teacher.packs.tonight")}</span>
        </label>
      ) : null}
      {hasFailed ? <p>{t("teacher.packs.failed")}</p> : null}
      {pack ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t("teacher.packs.more")}</summary>
          {open ? <Inside {...props} pack={pack} /> : null}
        </details>
      ) : null}
    </article>
  );
}

function Inside({ pack, content, profile, band, date, onHide }: Props & { readonly pack: Pack }) {
  const { words, wording } = useKit();
  const { t } = words;
  const facts = useFacts(pack, content);
  const isPupils = pack.circle === PUPILS;
  const today = profileOn(profile, date);
  return (
    <div class="pack-inside">
      {facts ? (
        <>
          <p>
            {t("teacher.packs.length", { count: facts.screens })}{" "}
            {facts.readingAge === undefined ? "" : t("teacher.packs.reading", { count: facts.readingAge })}
          </p>
          <h4>{t("teacher.packs.trains")}</h4>
          <ul>
            {facts.clauses.map(({ clause, scenes }) => (
              <li key={clause}>
                <strong>{clause}</strong> {clauseOf(wording, clause).title}{" "}
                <span class="pack-line">({t("teacher.packs.in", { count: scenes })})</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t("teacher.packs.working")}</p>
      )}
      <h4>{t("teacher.packs.each")}</h4>
      <ul class="pack-scenes">
        {pack.scenarios.map((scenario) => {
          const scene = `${pack.id}/${scenario.id}`;
          const told = sceneWords(pack, scenario, today);
          return (
            <li key={scene} data-off={isHidden(today, scene) || !fitsBand(scenario, band) ? "" : undefined}>
              <span class="scene-facts">
                <strong>{told.title}</strong>{" "}
                {scenario.years === undefined ? "" : t(`teacher.band.${scenario.years}`)}
                {told.note === undefined ? null : (
                  <>
                    <br />
                    {t("teacher.packs.note", { note: told.note })}
                  </>
                )}
              </span>
              {isPupils ? (
                <label class="option">
                  <input
                    type="checkbox"
                    checked={isHidden(today, scene)}
                    onChange={(event) => onHide(scene, event.currentTarget.checked)}
                  />
                  <span>
                    {t("teacher.packs.hide")} <span class="visually-hidden">{told.title}</span>
                  </span>
                </label>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The facts of a pack, worked out once the page has been shown: walking every path takes a moment. */
function useFacts(pack: Pack, { policy }: RoomContent): PackFacts | undefined {
  const [facts, setFacts] = useState<PackFacts | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() =>
      setFacts(packFacts(pack, policy, pack.texts[LANGUAGE] ?? {}, pack.circle === PUPILS)),
    );
    return () => clearTimeout(timer);
  }, [pack, policy]);
  return facts;
}

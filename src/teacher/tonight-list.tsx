import type { Plan, Session } from "../scenario/session.ts";
import { BANDS, fitsBand } from "../scenario/bands.ts";
import { isHidden, profileOn } from "../scenario/today.ts";
import { useKit } from "../ui/kit.ts";
import type { PackOffer, RoomContent } from "./room-props.ts";
import { changePacks } from "./school-draft.ts";

interface Props {
  readonly draft: Session;
  readonly packs: readonly PackOffer[];
  readonly content: RoomContent;
  readonly date: string;
  readonly onPlan: (plan: Plan) => void;
}

/** Tonight's packs in their order, and the years they are for. */
export function TonightList({ draft, packs, content, date, onPlan }: Props) {
  const { t } = useKit().words;
  const { plan } = draft;
  const profile = profileOn(draft.profile, date);
  const on = plan.packs.flatMap((id) => packs.find((one) => one.id === id) ?? []);
  const scenesOf = ({ id }: PackOffer): number | undefined =>
    content.packs
      .get(id)
      ?.scenarios.filter(
        (scenario) => !isHidden(profile, `${id}/${scenario.id}`) && fitsBand(scenario, plan.band),
      ).length;
  return (
    <section aria-labelledby="tonight-title">
      <h2 id="tonight-title">{t("teacher.tonight.title")}</h2>
      <p>{t("teacher.tonight.text")}</p>
      <fieldset class="options bands">
        <legend>{t("teacher.tonight.band")}</legend>
        {BANDS.map((band) => (
          <label key={band} class="option">
            <input
              type="radio"
              name="band"
              checked={band === plan.band}
              onChange={() => onPlan({ ...plan, band })}
            />
            <span>{t(`teacher.band.${band}`)}</span>
          </label>
        ))}
      </fieldset>
      <ol class="tonight">
        {on.map((pack, i) => {
          const move = (to: "up" | "down" | "off") => onPlan(changePacks(plan, { pack: pack.id, to }));
          const { title } = pack;
          const count = scenesOf(pack);
          return (
            <li key={pack.id}>
              <span class="tonight-name">
                <strong>{title}</strong>{" "}
                {count === undefined
                  ? ""
                  : count === 0
                    ? t("teacher.tonight.none")
                    : t("teacher.tonight.scenes", { count })}
              </span>
              <span class="row">
                <button
                  type="button"
                  class="button small"
                  disabled={i === 0}
                  aria-label={t("teacher.tonight.upLong", { title })}
                  onClick={() => move("up")}
                >
                  {t("teacher.tonight.up")}
                </button>
                <button
                  type="button"
                  class="button small"
                  disabled={i === on.length - 1}
                  aria-label={t("teacher.tonight.downLong", { title })}
                  onClick={() => move("down")}
                >
                  {t("teacher.tonight.down")}
                </button>
                <button
                  type="button"
                  class="button small"
                  disabled={on.length === 1}
                  aria-label={t("teacher.tonight.offLong", { title })}
                  onClick={() => move("off")}
                >
                  {t("teacher.tonight.off")}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

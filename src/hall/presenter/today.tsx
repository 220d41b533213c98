import { useKit } from "../../ui/kit.ts";
import { nameOfLook } from "../../scenario/name-of-look.ts";
import type { ToldScenario } from "../../scenario/spare-names.ts";
import type { Hall, HallEvent } from "../hall-model.ts";
import { isInScene } from "../scene.ts";
import { adultsOf } from "../../scenario/today.ts";
import { adultsToday, isInToday } from "./adults-today.ts";
import { givenBack, looksIn, nameToday, renamed, type NamesNow } from "./spare-names.ts";

interface Props {
  readonly hall: Hall;
  /** The scene that is on, or before the first one all of the programme. */
  readonly scenes: readonly ToldScenario[];
  readonly onEvent: (event: HallEvent) => void;
}

/** What may have to change on the day, by one press each: who is in, a name that a child here has, a scene to be left out. */
export function Today({ hall, scenes, onEvent }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  return (
    <section class="presenter-part" aria-labelledby="today-title">
      <h2 id="today-title">{t("presenter.today.title")}</h2>
      <fieldset>
        <legend>{t("presenter.today.in")}</legend>
        {adultsOf(profile).map(({ role, name }) => (
          <label key={role} class="option">
            <input
              type="checkbox"
              checked={isInToday(profile, hall.away, role)}
              onChange={() => onEvent({ kind: "in-today", role })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {adultsToday(profile, hall.away).length === 0 ? (
        <p class="presenter-aside">{t("presenter.today.noneIn")}</p>
      ) : null}
      {scenes.length > 0 ? <Names hall={hall} scenes={scenes} onEvent={onEvent} /> : null}
      {isInScene(hall) ? (
        <button type="button" class="button small" onClick={() => onEvent({ kind: "skip" })}>
          {t("presenter.today.skip")}
        </button>
      ) : null}
    </section>
  );
}

/** The pupils of the scene: one press gives another name, in every line, and one the old name back. */
function Names({ hall, scenes, onEvent }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  const now: NamesNow = { scenes, school: profile.names, today: hall.names };
  return (
    <>
      <h3>{t("presenter.today.names")}</h3>
      <ul class="presenter-names">
        {looksIn(scenes).map((look) => {
          const name = nameToday(look, now);
          const old = nameOfLook(look, profile.names);
          return (
            <li key={look}>
              <button type="button" class="button small" onClick={() => renamed(look, now).forEach(onEvent)}>
                {name === old
                  ? t("presenter.today.swap", { name })
                  : t("presenter.today.swapped", { name, old })}
              </button>
              {name === old ? null : (
                <button
                  type="button"
                  class="button small"
                  onClick={() => givenBack(look, now).forEach(onEvent)}
                >
                  {t("presenter.today.giveBack", { old })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

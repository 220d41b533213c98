import type { Light, Lights } from "../policy/lights.ts";
import { Drawing } from "./drawing.tsx";
import { useKit } from "./kit.ts";
import { useSay, type Said } from "./said.ts";
import { SayWords } from "./say-words.tsx";

/** The order in which the lights are always shown. */
export const LIGHTS_SHOWN = ["safe", "honest", "private"] as const satisfies readonly (keyof Lights)[];

interface Props {
  readonly name: keyof Lights;
  readonly light: Light;
  /** The moment that made it so, in words. */
  readonly moment?: Said | undefined;
}

/** The three lights as they were at one moment, small and in a row; a light that was not due is left out. */
export function LightsThen({ lights }: { readonly lights: Lights }) {
  const { t } = useKit().words;
  return (
    <ul class="lights-then" aria-label={t("debrief.lightsThen")}>
      {LIGHTS_SHOWN.filter((name) => lights[name] !== "none").map((name) => (
        <li key={name}>
          <Drawing
            of={{ kind: "light", light: name, lit: lights[name] === "lit" }}
            alt=""
            class="lantern small"
          />
          {t(`debrief.light.${name}`)}: {t(`debrief.lightState.${lights[name]}`)}
        </li>
      ))}
    </ul>
  );
}

/** One of the three lights: lit, or not lit yet. */
export function LightCard({ name, light, moment }: Props) {
  const { t } = useKit().words;
  const { say } = useSay();
  return (
    <li class={`light ${light}`}>
      <Drawing of={{ kind: "light", light: name, lit: light === "lit" }} alt="" class="lantern" />
      <div>
        <p class="light-name">
          {t(`debrief.light.${name}`)} <span class="light-state">{t(`debrief.lightState.${light}`)}</span>
        </p>
        <p>
          <SayWords of={say(`debrief.lightMeans.${name}`)} />
        </p>
        {moment ? (
          <p class="moment">
            <SayWords of={moment} quoted />
          </p>
        ) : null}
      </div>
    </li>
  );
}

import type { Circle } from "./model.ts";
import type { State } from "./state.ts";

export type Light = "lit" | "unlit" | "none";
export interface Lights {
  readonly safe: Light;
  readonly honest: Light;
  readonly private: Light;
}

/** The three lights of a run so far. A repair lights them fully; a light that was not due is `none`. */
export function lightsOf(circle: Circle, state: State): Lights {
  return { safe: safe(circle, state), honest: honest(circle, state), private: keptPrivate(circle, state) };
}

function opened(circle: Circle, state: State, kind: "telling" | "warning"): string[] {
  return circle.file.duties
    .filter((duty) => duty.kind === kind && (state.duties[duty.id] ?? "void") !== "void")
    .map((duty) => duty.id);
}

function safe(circle: Circle, state: State): Light {
  const telling = opened(circle, state, "telling");
  if (telling.length === 0) return "none";
  return telling.every((duty) => state.duties[duty] === "met") ? "lit" : "unlit";
}

function honest(circle: Circle, state: State): Light {
  const limitDue = opened(circle, state, "warning").length > 0;
  const promised = state.broken.some((rule) => dims(circle, rule, "honest"));
  if (!limitDue && !promised) return "none";
  if (state.standing.some((rule) => dims(circle, rule, "honest"))) return "unlit";
  return !limitDue || state.first === "mentee" ? "lit" : "unlit";
}

function keptPrivate(circle: Circle, state: State): Light {
  return state.standing.some((rule) => dims(circle, rule, "private")) ? "unlit" : "lit";
}

const dims = (circle: Circle, rule: string, light: "honest" | "private"): boolean =>
  circle.prohibitions.get(rule)?.dims === light;

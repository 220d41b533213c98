import type { Place } from "../art/catalogue.ts";
import { lengthOf, sharesOf, walkBetween } from "../art/map/routes.ts";
import { MAP_FRAME, type MapPoint } from "../art/map/spots.ts";

/** Units of the map a second; a far walk is faster, so that none keeps anybody waiting. */
const PACE = 620;
const LONGEST_MS = 1200;
const SHORTEST_MS = 350;
const STEP_MS = 190;
const LATE_MS = 3000;

export type Walk = (element: HTMLElement, at: Place, to: Place, onArrived: () => void) => () => void;

/** Where the animal has its feet: the style sheet says the same. */
const STANDS = "translate(-50%, -92%)";

/** The way from one point of the map to another on the screen. */
const movedBy = (from: MapPoint, to: MapPoint, map: Element | null): string => {
  const { clientWidth = 0, clientHeight = 0 } = map ?? {};
  const x = ((to.x - from.x) / MAP_FRAME.width) * clientWidth;
  const y = ((to.y - from.y) / MAP_FRAME.height) * clientHeight;
  return `translate(${x}px, ${y}px)`;
};

/** Moves an element from place to place along the paths, hopping at each step. Returns what stops it. */
export const walk: Walk = (element, at, to, onArrived) => {
  const points = walkBetween(at, to);
  const [from] = points;
  if (typeof element.animate !== "function" || !from || points.length < 2) {
    onArrived();
    return () => undefined;
  }
  const shares = sharesOf(points);
  const duration = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, (lengthOf(points) / PACE) * 1000));
  const map = element.parentElement;
  const way = element.animate(
    // Moved by transform alone: the page is laid out once, and not at every frame.
    points.map((point, i) => ({
      transform: `${movedBy(from, point, map)} ${STANDS}`,
      offset: shares[i] ?? 1,
    })),
    { duration, easing: "ease-in-out", fill: "forwards" },
  );
  const hops = element.firstElementChild?.animate(
    [
      { transform: "translateY(0) rotate(-4deg)" },
      { transform: "translateY(-14%) rotate(0deg)" },
      { transform: "translateY(0) rotate(4deg)" },
    ],
    { duration: STEP_MS, iterations: Math.ceil(duration / STEP_MS), direction: "alternate" },
  );
  way.addEventListener("finish", onArrived);
  // A browser that draws nothing, for want of power or of a window, never ends a movement: the story opens all the same.
  const late = setTimeout(onArrived, duration + LATE_MS);
  return () => {
    clearTimeout(late);
    way.removeEventListener("finish", onArrived);
    way.cancel();
    hops?.cancel();
  };
};

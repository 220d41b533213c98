import { useEffect, useRef } from "preact/hooks";
import type { Badge, Place } from "../art/catalogue.ts";
import { lengthOf, sharesOf, walkBetween } from "../art/map/routes.ts";
import { MAP_FRAME, standAt, type MapPoint } from "../art/map/spots.ts";
import { Drawing } from "../ui/drawing.tsx";

/** Units of the map a second; a far walk is faster, so that none keeps anybody waiting. */
const PACE = 620;
const LONGEST_MS = 1200;
const SHORTEST_MS = 350;
const STEP_MS = 190;
const LATE_MS = 3000;

/** A point of the map as style: shares of its width and height. */
export const placed = ({ x, y }: MapPoint) => ({
  left: `${(x / MAP_FRAME.width) * 100}%`,
  top: `${(y / MAP_FRAME.height) * 100}%`,
});

interface Props {
  readonly badge: Badge;
  readonly at: Place;
  /** Where it is going; nowhere while nothing is chosen. */
  readonly to: Place | undefined;
  readonly onArrived: () => void;
}

/** The player's animal on the map. The only part of the map that moves, and it does so only when a story was chosen. */
export function Walker({ badge, at, to, onArrived }: Props) {
  const body = useRef<HTMLSpanElement>(null);
  const arrived = useRef(onArrived);
  arrived.current = onArrived;
  useEffect(() => {
    const element = body.current;
    if (to === undefined || !element) return undefined;
    return walk(element, walkBetween(at, to), () => arrived.current());
  }, [at, to]);
  return (
    <span class="walker" ref={body} style={placed(standAt(at))} aria-hidden="true">
      <Drawing of={{ kind: "badge", badge }} alt="" class="walker-badge" />
    </span>
  );
}

/** Where the animal has its feet: the style sheet says the same. */
const STANDS = "translate(-50%, -92%)";

/** The way from one point of the map to another on the screen. */
const movedBy = (from: MapPoint, to: MapPoint, map: Element | null): string => {
  const { clientWidth = 0, clientHeight = 0 } = map ?? {};
  const x = ((to.x - from.x) / MAP_FRAME.width) * clientWidth;
  const y = ((to.y - from.y) / MAP_FRAME.height) * clientHeight;
  return `translate(${x}px, ${y}px)`;
};

/** Moves an element along a walk, hopping at each step. Returns what stops it. */
function walk(element: HTMLElement, points: readonly MapPoint[], onArrived: () => void): () => void {
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
}

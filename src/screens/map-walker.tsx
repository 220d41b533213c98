import { useEffect, useRef } from "preact/hooks";
import type { Badge, Place } from "../art/catalogue.ts";
import { MAP_FRAME, standAt, type MapPoint } from "../art/map/spots.ts";
import { Drawing } from "../ui/drawing.tsx";
import type { Walk } from "./map-walk.ts";

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
  /** How it goes there; nothing until that has come. */
  readonly walk: Walk | undefined;
  readonly onArrived: () => void;
}

/** The player's animal on the map. The only part of the map that moves, and it does so only when a story was chosen. */
export function Walker({ badge, at, to, walk, onArrived }: Props) {
  const body = useRef<HTMLSpanElement>(null);
  const arrived = useRef(onArrived);
  arrived.current = onArrived;
  useEffect(() => {
    const element = body.current;
    if (to === undefined || !element || !walk) return undefined;
    return walk(element, at, to, () => arrived.current());
  }, [at, to]);
  return (
    <span class="walker" ref={body} style={placed(standAt(at))} aria-hidden="true">
      <Drawing of={{ kind: "badge", badge }} alt="" class="walker-badge" />
    </span>
  );
}

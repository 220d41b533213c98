import { useEffect, useRef, useState } from "preact/hooks";
import * as v from "valibot";
import { HallPlaceSchema } from "../../records/hall-place.ts";
import { browserClock, browserPort, openPresenterLink, windowName, type PresenterLink } from "../channel.ts";
import { ProfileSchema, type Profile } from "../../scenario/format.ts";
import type { HallEvent } from "../hall-model.ts";
import type { KeptHall } from "../restore.ts";
import { closing } from "./use-stage-link.ts";

/** What the presenter's window knows of the projector. */
export interface Projector {
  /** The assembly as it came over; nothing while no projector is there. */
  readonly kept: KeptHall | undefined;
  /** The school whose names the projector says; nothing while no projector is there. */
  readonly profile: Profile | undefined;
  /** A projector was there before: it will be back. */
  readonly lost: boolean;
  /** False where this browser can have no second window. */
  readonly possible: boolean;
  readonly send: (event: HallEvent) => void;
}

const ComeSchema = v.strictObject({ place: HallPlaceSchema, profile: ProfileSchema });

/** What comes over the channel: an assembly and its school. */
export interface Come {
  readonly place: KeptHall;
  readonly profile: Profile;
}

/** What came over the channel, or nothing where the message is no assembly with its school. */
export function readHall(value: unknown): Come | undefined {
  const read = v.safeParse(ComeSchema, value);
  return read.success ? read.output : undefined;
}

/** The presenter's end of the link while the part is on screen. */
export function useProjector(): Projector {
  const link = useRef<PresenterLink<HallEvent> | undefined>(undefined);
  const [come, setCome] = useState<Come | undefined>(undefined);
  const [seen, setSeen] = useState(false);
  const [possible, setPossible] = useState(true);
  useEffect(() => {
    const port = browserPort();
    if (!port) {
      setPossible(false);
      return undefined;
    }
    const open = openPresenterLink<Come, HallEvent>({
      port,
      clock: browserClock,
      name: windowName(),
      readHall,
      onHall(hall) {
        setCome(hall);
        setSeen(true);
      },
    });
    link.current = open;
    return closing(() => {
      link.current = undefined;
      open.close();
    });
  }, []);
  return {
    kept: come?.place,
    profile: come?.profile,
    lost: seen && come === undefined,
    possible,
    send: (event) => link.current?.send(event),
  };
}

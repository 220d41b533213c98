import { useEffect, useRef, useState } from "preact/hooks";
import type { Profile } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import {
  browserClock,
  browserPort,
  openStageLink,
  windowName,
  type Read,
  type StageLink,
} from "../channel.ts";

/** Whether a presenter's window is there; "none" where this browser can have no second window. */
export type PresenterIs = "none" | "away" | "here";

/** What the projector shows of itself: the assembly, and the school whose names it says. A second tab may know another. */
interface Sent<Hall> {
  readonly place: Hall;
  readonly profile: Profile;
}

interface Props<Hall, Event> {
  readonly hall: Hall;
  readonly readEvent: Read<Event>;
  readonly onEvent: (event: Event) => void;
}

/**
 * The projector's end of the link while the part is on screen: shows each new hall to the presenter's window and hands
 * on what is pressed there. Gives whether such a window is there.
 */
export function useStageLink<Hall, Event>(props: Props<Hall, Event>): PresenterIs {
  const { profile } = useKit();
  const now = useRef({ ...props, profile });
  now.current = { ...props, profile };
  const link = useRef<StageLink | undefined>(undefined);
  const [presenter, setPresenter] = useState<PresenterIs>("away");
  useEffect(() => {
    const port = browserPort();
    if (!port) {
      setPresenter("none");
      return undefined;
    }
    const open = openStageLink<Sent<Hall>, Event>({
      port,
      clock: browserClock,
      name: windowName(),
      hallNow: () => ({ place: now.current.hall, profile: now.current.profile }),
      readEvent: (value) => now.current.readEvent(value),
      onEvent: (event) => now.current.onEvent(event),
      onConnected: (connected) => setPresenter(connected ? "here" : "away"),
    });
    link.current = open;
    return closing(() => {
      link.current = undefined;
      open.close();
    });
  }, []);
  useEffect(() => link.current?.show(), [props.hall, profile]);
  return presenter;
}

/** Says goodbye once, when the part goes or when the page does. */
export function closing(close: () => void): () => void {
  let open = true;
  const once = () => {
    if (open) close();
    open = false;
    removeEventListener("pagehide", once);
  };
  addEventListener("pagehide", once);
  return once;
}

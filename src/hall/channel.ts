import * as v from "valibot";

/**
 * The link between the projector's window and the presenter's, on one device and without a network. Either may be
 * closed or opened again at any time, so each side says again and again that it is there, and nobody waits for an answer.
 */

const CHANNEL_NAME = "buddy-bench:hall";

/** A channel that all windows of the game hear, but for the one that speaks. A test puts its own in its place. */
export interface Port {
  readonly post: (message: unknown) => void;
  readonly listen: (hear: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** What the link needs to know of time. */
export interface Clock {
  readonly now: () => number;
  /** Does the work again and again; gives what stops it. */
  readonly every: (ms: number, work: () => void) => () => void;
}

/** How often each side says that it is there. */
export const SAY_AGAIN_MS = 2000;
/** Silence for so long means that a window has gone without a word. Longer than a busy page is ever busy. */
export const GONE_AFTER_MS = 7000;

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const FromStage = v.variant("kind", [
  v.strictObject({ kind: v.literal("state"), stage: Name, hall: v.unknown() }),
  v.strictObject({ kind: v.literal("here"), stage: Name }),
  v.strictObject({ kind: v.literal("gone"), stage: Name }),
]);
const FromPresenter = v.variant("kind", [
  v.strictObject({ kind: v.literal("hello"), presenter: Name }),
  v.strictObject({ kind: v.literal("bye"), presenter: Name }),
  v.strictObject({ kind: v.literal("event"), stage: Name, event: v.unknown() }),
]);
type Said = v.InferOutput<typeof FromStage> | v.InferOutput<typeof FromPresenter>;

/** Reads one part of a message: what it says, or nothing where it says nothing that is known. */
export type Read<T> = (value: unknown) => T | undefined;

interface LinkParts {
  readonly port: Port;
  readonly clock: Clock;
  /** A name for this window, unlike that of any other; made anew each time and kept nowhere. */
  readonly name: string;
}

interface StageParts<Hall, Event> extends LinkParts {
  readonly hallNow: () => Hall;
  readonly readEvent: Read<Event>;
  readonly onEvent: (event: Event) => void;
  /** Whether any presenter's window is there. Said once for each change. */
  readonly onConnected: (connected: boolean) => void;
}

/** The projector's end: it shows its state, and hears what the presenter does. */
export interface StageLink {
  /** Shows the presenter the hall as it is now. */
  readonly show: () => void;
  readonly close: () => void;
}

/** Opens the projector's end. It says that it is there, and shows the hall to whoever says hello. */
export function openStageLink<Hall, Event>(parts: StageParts<Hall, Event>): StageLink {
  const { port, clock, name: stage, hallNow, readEvent, onEvent, onConnected } = parts;
  const say = (message: Said) => port.post(message);
  const heard = new Map<string, number>();
  let connected = false;
  const count = () => {
    for (const [name, at] of heard) if (clock.now() - at > GONE_AFTER_MS) heard.delete(name);
    if (connected === heard.size > 0) return;
    connected = heard.size > 0;
    onConnected(connected);
  };
  const show = () => say({ kind: "state", stage, hall: hallNow() });
  port.listen((message) => {
    const read = v.safeParse(FromPresenter, message);
    if (!read.success) return;
    const said = read.output;
    if (said.kind === "hello") {
      heard.set(said.presenter, clock.now());
      show();
    } else if (said.kind === "bye") heard.delete(said.presenter);
    else if (said.stage === stage) {
      const event = readEvent(said.event);
      if (event !== undefined) onEvent(event);
    }
    count();
  });
  const stop = clock.every(SAY_AGAIN_MS, () => {
    say({ kind: "here", stage });
    count();
  });
  say({ kind: "here", stage });
  return {
    show,
    close() {
      stop();
      say({ kind: "gone", stage });
      port.close();
    },
  };
}

interface PresenterParts<Hall> extends LinkParts {
  readonly readHall: Read<Hall>;
  /** The hall as the projector has it; nothing while no projector is there. */
  readonly onHall: (hall: Hall | undefined) => void;
}

/** The presenter's end: it sees the hall, and says what to do. */
export interface PresenterLink<Event> {
  /** Asks the projector to do something. Lost where no projector is there: it is the one that knows. */
  readonly send: (event: Event) => void;
  readonly close: () => void;
}

/** Opens the presenter's end. It stays with the first projector it hears, until that one has gone. */
export function openPresenterLink<Hall, Event>(parts: PresenterParts<Hall>): PresenterLink<Event> {
  const { port, clock, name: presenter, readHall, onHall } = parts;
  const say = (message: Said) => port.post(message);
  let stage: { readonly name: string; readonly at: number } | undefined;
  const leave = () => {
    if (!stage) return;
    stage = undefined;
    onHall(undefined);
  };
  port.listen((message) => {
    const read = v.safeParse(FromStage, message);
    if (!read.success || (stage && stage.name !== read.output.stage)) return;
    const said = read.output;
    if (said.kind === "gone") leave();
    else if (said.kind === "here") {
      if (stage) stage = { name: stage.name, at: clock.now() };
      say({ kind: "hello", presenter });
    } else {
      const hall = readHall(said.hall);
      if (hall === undefined) return;
      stage = { name: said.stage, at: clock.now() };
      onHall(hall);
    }
  });
  const stop = clock.every(SAY_AGAIN_MS, () => {
    if (stage && clock.now() - stage.at > GONE_AFTER_MS) leave();
    say({ kind: "hello", presenter });
  });
  say({ kind: "hello", presenter });
  return {
    send(event) {
      if (stage) say({ kind: "event", stage: stage.name, event });
    },
    close() {
      stop();
      say({ kind: "bye", presenter });
      port.close();
    },
  };
}

/** The browser's own channel; nothing where the browser has none or refuses it: then there is one window only. */
export function browserPort(): Port | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  try {
    const channel = new BroadcastChannel(CHANNEL_NAME);
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      post: (message) => channel.postMessage(message),
      listen: (hear) => channel.addEventListener("message", ({ data }) => hear(data)),
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}

export const browserClock: Clock = {
  now: () => performance.now(),
  every(ms, work) {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
};

/** A name that no other window has. */
export const windowName = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("-");

import { scriptAddress } from "./script-address.ts";

/** Whether the game can be played without a network: never here, not yet, or ready. */
export type Readiness = "never" | "not-yet" | "ready";

/** The game's own worker, as the page sees it. */
export interface Offline {
  readiness(): Readiness;
  /** Starts to fetch the game's files for later. To be called once the game can be played: it takes the line. */
  begin(): void;
  /** Tells of each change until the returned function is called. */
  watch(changed: () => void): () => void;
  /** The first page is shown: a new version that waits may take over. Loads the page anew when it has. */
  atTitle(isAtTitle: boolean): void;
}

const WORKER = "./sw.js";

interface Surroundings {
  readonly container: ServiceWorkerContainer;
  readonly reload: () => void;
}

/**
 * Registers the game's worker. It fetches every file once and then answers for the network. Nothing waits for it, and
 * where it fails the game goes on as before.
 */
export function openOffline({ container, reload }: Surroundings): Offline {
  const watchers = new Set<() => void>();
  let now: Readiness = "not-yet";
  let registration: ServiceWorkerRegistration | undefined;
  let titled = false;
  const tell = (next: Readiness) => {
    if (next === now) return;
    now = next;
    for (const changed of watchers) changed();
  };
  let asked = false;
  const askToTakeOver = () => {
    // The very first worker waits for a moment too, with none before it: it needs no asking, and the page no reload.
    if (!titled || !registration?.waiting || !registration.active) return;
    asked = true;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    registration.waiting.postMessage("take over");
  };
  container.addEventListener("controllerchange", () => {
    // Whoever has pressed on meanwhile is one press further at most, and a reload keeps the place.
    if (asked) reload();
  });
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") askToTakeOver();
    });
  return {
    readiness: () => now,
    begin() {
      container.register(scriptAddress(WORKER), { updateViaCache: "none" }).then(
        // Where workers are switched off by a rule of the device, some browsers hand back nothing instead of refusing.
        (registered: ServiceWorkerRegistration | undefined) => {
          if (!registered) {
            tell("never");
            return;
          }
          registration = registered;
          // Firefox hands back a worker that another page began only when it has every file: its states are past.
          void container.ready.then(() => tell("ready"));
          follow(registered.installing);
          registered.addEventListener("updatefound", () => follow(registered.installing));
          // A worker that waits from an earlier visit.
          askToTakeOver();
        },
        () => tell("never"),
      );
    },
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    atTitle(isAtTitle) {
      titled = isAtTitle;
      askToTakeOver();
    },
  };
}

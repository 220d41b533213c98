import { lateOffline } from "./late-offline.ts";
import type { Offline, Readiness } from "./offline.ts";

/** Only the build for a web server has a worker: one file, or a page that an LMS opens, has none. */
const HAS_WORKER = import.meta.env.MODE === "production";

/** Where nothing is to be fetched, and nothing ever changes. */
const always = (readiness: Readiness): Offline => ({
  readiness: () => readiness,
  begin: () => undefined,
  watch: () => () => undefined,
  atTitle: () => undefined,
});

/** Offline play by this browser's own workers; it never is where the browser or the page's address has none. */
export function browserOffline(): Offline {
  // One file needs no network: all of the game is in it.
  if (import.meta.env.MODE === "single") return always("ready");
  if (!HAS_WORKER || !("serviceWorker" in navigator)) return always("never");
  return lateOffline(async () =>
    (await import("./offline.ts")).openOffline({
      container: navigator.serviceWorker,
      reload: () => window.location.reload(),
    }),
  );
}

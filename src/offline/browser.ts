import { openOffline, type Offline } from "./offline.ts";

/** Only the build for a web server has a worker: one file, or a page that an LMS opens, has none. */
const HAS_WORKER = import.meta.env.MODE === "production";

/** One file needs no network: all of the game is in it. */
const IN_ONE_FILE: Offline = {
  readiness: () => "ready",
  begin: () => undefined,
  watch: () => () => undefined,
  atTitle: () => undefined,
};

/** Offline play by this browser's own workers; it never is where the browser or the page's address has none. */
export const browserOffline = (): Offline =>
  import.meta.env.MODE === "single"
    ? IN_ONE_FILE
    : openOffline({
        container: HAS_WORKER && "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
        reload: () => window.location.reload(),
      });

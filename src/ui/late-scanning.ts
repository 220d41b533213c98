import type { Scanning } from "./scanning.ts";

/** Scanning whose code comes where somebody scans. Where it does not come, it is asked for again when a setting is changed. */
export function lateScanning(page: Document): Scanning {
  let scanning: Promise<Scanning> | undefined;
  let worn = 0;
  return {
    wear(seconds) {
      worn = seconds;
      if (seconds > 0) scanning ??= import("./scanning.ts").then(({ scanningOf }) => scanningOf(page));
      scanning?.then(
        (come) => come.wear(worn),
        (error: unknown) => {
          scanning = undefined;
          reportError(error);
        },
      );
    },
  };
}

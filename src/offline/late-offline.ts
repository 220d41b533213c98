import type { Offline } from "./offline.ts";

/** Offline play whose code comes when it begins. Where that does not come, nothing is kept for later, and the game goes on. */
export function lateOffline(open: () => Promise<Offline>): Offline {
  let offline: Offline | undefined;
  let titled = false;
  const watchers = new Set<() => void>();
  const begin = async () => {
    offline = await open();
    offline.watch(() => {
      for (const changed of watchers) changed();
    });
    offline.atTitle(titled);
    offline.begin();
  };
  return {
    readiness: () => offline?.readiness() ?? "not-yet",
    begin: () => void begin().catch(() => undefined),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    atTitle(isAtTitle) {
      titled = isAtTitle;
      offline?.atTitle(isAtTitle);
    },
  };
}

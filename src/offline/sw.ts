/// <reference lib="webworker" />
import { setCacheNameDetails } from "workbox-core";
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { isWhole } from "./whole.ts";

/** The list that the build puts in: every file of the game, with its hash. */
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null; integrity?: string }[];
};

// What is kept bears the game's name, so that sites of one host can tell theirs apart (safety.md, P19).
setCacheNameDetails({ prefix: "buddy-bench" });

/**
 * The game without a network: on the first visit every file is fetched once, and only these files are ever kept. Each
 * is compared with the hash that the build wrote down, so that a filter's block page, or half of a file, is never taken
 * for one of them (safety.md, Q12); then nothing is kept, and what was kept before stays.
 */
addPlugins([
  { cacheWillUpdate: async ({ request, response }) => (isWhole(request, response) ? response : null) },
]);
cleanupOutdatedCaches();
// oxlint-disable-next-line no-underscore-dangle -- the name by which the build finds the place for its list
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// The very first page is served from here on too: a new version on the server then takes nothing away from it.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** What the game says to its worker. */
self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(takeOver());
});

/**
 * A new version takes over when the first page asks for it, and only where no other tab of the game is open: a tab that
 * is in a scene goes on with the files that it began with.
 */
async function takeOver(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length <= 1) await self.skipWaiting();
}

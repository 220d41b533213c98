// The way back. Copied over `sw.js` on the server, it takes the game's worker and every file that it kept off each
// device that comes by; then devices play over the network again.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const scope = new URL("./", self.location).href;
      for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
      await self.registration.unregister();
      for (const tab of await self.clients.matchAll({ type: "window" })) void tab.navigate(tab.url);
    })(),
  );
});

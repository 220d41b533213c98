import { writeFileSync } from "node:fs";
import path from "node:path";
import { addressOf, servedFrom } from "./sites.ts";
import { expect, hintsIn, test as watched } from "./watch.ts";

/** A site without any policy, which does what the game must never do. Each breach has an address of its own. */
const SEEDED = {
  "index.html": `<!doctype html><title>Seeded</title><link rel="icon" href="data:,">
    <link rel="preconnect" href="https://hint.example">
    <iframe src="http://frame.example/"></iframe><img src="http://picture.example/" alt="">
    <a id="ping" href="#there" ping="http://ping.example/">Go</a>
    <script type="module" src="page.js"></script>`,
  "page.js": `new AudioContext();
    fetch("http://page.example/").catch(() => 0);
    fetch("http://127.0.0.1:9/").catch(() => 0);
    fetch("there.txt?who=me").catch(() => 0);
    fetch("there.txt", { method: "POST", body: "me" }).catch(() => 0);
    navigator.sendBeacon("http://beacon.example/");
    new WebSocket("ws://socket.example/");
    new RTCPeerConnection();
    document.cookie = "who=me";
    window.open("http://popup.example/");
    addEventListener("devicemotion", () => 0);
    navigator.geolocation.getCurrentPosition(() => 0);
    document.body.insertAdjacentHTML("beforeend", "<b>sink</b>");
    document.querySelector("#ping").click();
    new Worker("worker.js");
    navigator.serviceWorker.register("sw.js");
    setTimeout(() => { throw new Error("on its own") });`,
  "worker.js": 'fetch("http://worker.example/").catch(() => 0);',
  "sw.js": 'addEventListener("install", () => fetch("http://service.example/").catch(() => 0));',
  "second.html": '<!doctype html><title>Second</title><script>fetch("http://second.example/")</script>',
} as const;

const test = watched.extend({
  address: addressOf(() =>
    servedFrom("seeded", (folder) => {
      for (const [name, text] of Object.entries(SEEDED)) writeFileSync(path.join(folder, name), text);
    }),
  ),
});
test.use({ serviceWorkers: "allow" });

test("[P9, P10, C1, Q3] the watch of every browser test notices each of these breaches, wherever it is made", async ({
  page,
  context,
  address,
  watch,
  outside,
}) => {
  await page.goto(address);
  const second = await context.newPage();
  await second.goto(`${address}second.html`);
  const asked = ["page", "frame", "picture", "beacon", "ping", "popup", "worker", "service", "second"];
  const requests = asked.map((who) => `foreign request: http://${who}.example/`);
  const calls = [
    "new AudioContext",
    "Navigator.sendBeacon",
    "new WebSocket",
    "new RTCPeerConnection",
    "document.cookie",
    "window.open",
    "devicemotion",
    "Geolocation.getCurrentPosition",
    "Element.insertAdjacentHTML",
  ].map((call) => `banned call: ${call}`);
  const told = ["?who=me", ""].map((more) => `told its own host: ${address}there.txt${more}`);
  const wanted = [
    ...told,
    ...requests,
    "foreign request: http://127.0.0.1:9/",
    ...calls,
    "Error: on its own",
  ];
  await expect.poll(() => wanted.filter((one) => !watch.wrongs.includes(one))).toEqual([]);
  await expect
    .poll(() =>
      [...asked, "socket"].filter((who) => !outside.asked.some((one) => one.includes(`${who}.example`))),
    )
    .toEqual([]);
  const hints = (await hintsIn(context.pages())).join();
  expect(hints).toContain("hint.example");
  expect(hints).toContain("ping.example");
  watch.expected.push(
    /\.example|there\.txt|127\.0\.0\.1:9\/|banned call|on its own|^Failed to load resource|Failed to fetch/,
  );
});

// `npm start`: installs what is missing, builds, serves the game on this computer alone, and opens it.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { ensureInstalled, ROOT } from "./install.mjs";
import { serve } from "./serve.mjs";

const PORT = 4173;
const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

ensureInstalled();
const vite = path.join(ROOT, "node_modules", "vite", "bin", "vite.js");
// The build is refused any connection: nothing that it is made of can tell anybody that it was made.
const refusing = ["--import", new URL("./no-network.mjs", import.meta.url).href];
const built = spawnSync(process.execPath, [...refusing, vite, "build", "--logLevel", "warn"], {
  cwd: ROOT,
  stdio: "inherit",
});
if (built.status !== 0) {
  console.error("The game could not be built. The lines above say why.");
  process.exit(1);
}
const dist = path.join(ROOT, "dist");
// Another game may be open already: then any free port will do.
const { address } = await serve(dist, { port: PORT }).catch(() => serve(dist));
console.log(`Buddy Bench is open at ${address}`);
console.log("Press Ctrl+C to stop it.");
open(address);

/** Opens the address in the usual browser; where there is none, the printed address is enough. */
function open(url) {
  if (process.env.CI || process.env.BROWSER === "none") return;
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

// `npm run atlases`: draws every character of the cast into assets/atlases. Run it when a drawing has changed;
// a test says when that is. Needs a browser; building and playing the game do not.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

const OUT = path.join(ROOT, "assets", "atlases");

ensureInstalled();
const browserFile = await ensureBrowser();
if (!browserFile) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const { createServer } = await import("vite");
const { chromium } = await import("@playwright/test");
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: "error",
  server: { host: "127.0.0.1", port: 0, hmr: false, ws: false },
});
await server.listen();
const browser = await chromium.launch({ executablePath: browserFile, args: ["--no-sandbox"] });
const page = await browser.newPage();
const port = server.httpServer.address().port;
await page.goto(`http://127.0.0.1:${port}/tools/atlas-page.html`);
await page.waitForFunction(() => globalThis.ready === true);
mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
for (const look of await page.evaluate(() => globalThis.looks)) {
  if (wanted.length > 0 && !wanted.includes(look)) continue;
  const { drawing, atlas, pictures } = await page.evaluate((name) => globalThis.packLook(name), look);
  const madeFrom = createHash("sha256").update(drawing).digest("hex");
  const bytes = Object.entries(pictures).map(([scale, address]) => {
    const file = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
    writeFileSync(path.join(OUT, `${look}@${scale}x.webp`), file);
    return `${scale}x ${Math.round(file.length / 1024)} kB`;
  });
  writeFileSync(path.join(OUT, `${look}.json`), `${JSON.stringify({ madeFrom, ...atlas })}\n`);
  console.log(
    `${look}: ${Object.keys(atlas.frames).length} pieces, ${atlas.width}x${atlas.height}, ${bytes.join(", ")}`,
  );
}
await browser.close();
await server.close();

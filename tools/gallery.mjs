// `npm run gallery`: contact sheets of all the art, as PNG files in shots/gallery (not in git), for people to look at.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { buildGallery } from "./gallery/build.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";
import { serve } from "./serve.mjs";

const OUT = path.join(ROOT, "shots", "gallery");

ensureInstalled();
const browserFile = await ensureBrowser();
if (!browserFile) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const { chromium } = await import("@playwright/test");
const server = await serve(await buildGallery());
const browser = await chromium.launch({ executablePath: browserFile, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(`${server.address}tools/gallery/`);
await page.waitForFunction(() => "gallery" in globalThis);
mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
for (const name of await page.evaluate(() => globalThis.gallery.sheets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const address = await page.evaluate((sheet) => globalThis.gallery.sheet(sheet), name);
  writeFileSync(
    path.join(OUT, `${name}.png`),
    Buffer.from(address.slice(address.indexOf(",") + 1), "base64"),
  );
  console.log(`shots/gallery/${name}.png`);
}
await browser.close();
await server.close();

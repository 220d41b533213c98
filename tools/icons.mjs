// `npm run icons`: draws public/icon.svg at the sizes that a home screen wants. Run it when the icon has changed; a test
// says when that is. Needs a browser.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

/** File, size in pixels, and how much of the width the drawing takes: a maskable icon is cut to any shape. */
const ICONS = [
  ["icon-192.png", 192, 1],
  ["icon-512.png", 512, 1],
  ["icon-maskable-512.png", 512, 0.7],
];
const GROUND = "#3F63B8";

ensureInstalled();
const executablePath = await ensureBrowser();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const { chromium } = await import("@playwright/test");
const svg = readFileSync(path.join(ROOT, "public", "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [file, size, share] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = share < 1 ? `background:${GROUND};` : "";
  const drawn = Math.round(size * share);
  await page.setContent(
    `<body style="margin:0;${ground}display:grid;place-items:center;height:100vh"><div style="width:${drawn}px;height:${drawn}px">${svg}</div>`,
  );
  writeFileSync(path.join(ROOT, "public", file), await page.screenshot({ omitBackground: share === 1 }));
  await page.close();
}
await browser.close();
const madeFrom = createHash("sha256").update(svg).digest("hex");
writeFileSync(path.join(ROOT, "assets", "icons.json"), `${JSON.stringify({ madeFrom })}\n`);

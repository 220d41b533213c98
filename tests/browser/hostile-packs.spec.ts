import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { SOUND_PACK } from "../support/packs.ts";
import { expect, test } from "./game.ts";
import { enter, go } from "./teacher-room.ts";

const STORY = "<img src=x onerror=window.__xss=1>";
const PACK = "$t(title.start) {{x}} <h1 style=position:fixed>";

/** Sentences that the checker takes for plain words, which they are; each would do harm where it were more. */
const WORDS = {
  "pack.title": PACK,
  "gate.title": STORY,
  "gate.note": "<i>Someone</i> is scared.",
  "gate.follow": "<iframe src=x></iframe> Say it.",
  "gate.hello": "<script>window.__xss=1</script>",
  "gate.limit": "$t(title.start) {{ mentee }} I can't promise.",
  "gate.promise": '" onclick="window.__xss=1" x=\'',
  "gate.tells": "W".repeat(118),
  "gate.go": "</button><a href=x>Go</a> and tell {{teacher}}.",
  "gate.keep": "مرحبا، لن أقول شيئا <b>",
  "gate.again": "</style><style>*{display:none}</style>",
  "gate.done": "<svg onload=window.__xss=1> {{teacher}} ${window.__xss=1}",
  "gate.noticed": "<base href=x><meta http-equiv=refresh content=0>",
};
const HOSTILE = { ...SOUND_PACK, title: "pack.title", texts: { "en-GB": WORDS } };

/** What the checker has something against opens in the studio: to be put right, and shown just as it stands there. */
const DRAFT = {
  ...HOSTILE,
  id: "draft",
  texts: {
    "en-GB": {
      ...WORDS,
      "pack.title": "M".repeat(400),
      "gate.title": "<a href=javascript:window.__xss=1>Press</a>",
      "gate.hello": "javascript:window.__xss=1 {{x}}",
      "gate.limit": "m".repeat(400),
      "gate.again": "url(https://example.org/x.png)",
    },
  },
};

/** Everything that the browser keeps for the game. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    stores: [localStorage, sessionStorage].map((store) => Object.entries(store)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));

/** Nothing of a pack has become more than words, and nothing is wider than the window. */
async function expectPlain(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    const look = () =>
      page.evaluate(() => ({
        ran: "__xss" in window,
        links: document.querySelectorAll("a[href]").length,
        parts: document.querySelectorAll(
          "main :is(script, iframe, base, meta, h1 h1, [onclick], [onerror], [onload])",
        ).length,
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
    // What is drawn otherwise on a narrow window is drawn a moment after the window is narrow.
    await expect.poll(look, { message: `${width} px` }).toEqual({ ran: false, links: 0, parts: 0, wider: 0 });
  }
}

/** Presses Next until there is a choice or the end, and notes all that could be read on the way. */
async function hearOut(page: Page, read: string[]): Promise<void> {
  const next = page.getByRole("button", { name: /^Next\s*$/ });
  for (;;) {
    await expectPlain(page);
    read.push(await page.locator("body").innerText());
    if ((await next.count()) === 0) return;
    await next.click();
  }
}

const bring = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel("Open a file").setInputFiles({ name, mimeType: "application/json", buffer });
};

/** Opens a file and takes all that it brings. */
async function take(page: Page, json: object): Promise<void> {
  await bring(page, "everything.json", Buffer.from(JSON.stringify(json)));
  await expectPlain(page);
  await page.getByRole("button", { name: "Take what is chosen" }).click();
  await expect(page.getByText("Done. What you chose is here now.")).toBeVisible();
}

const card = (page: Page, words: string): Locator => page.getByRole("button").filter({ hasText: words });

/** Files of which nothing may come, with the heading under which each is told. */
const REFUSED = [
  ["picture-svg", "This file is a web page"],
  ["picture-png", "This file is not from Buddy Bench"],
  ["archive-zip", "This file is not from Buddy Bench"],
  ["bytes-not-utf8", "This file cannot be read"],
  ["proto-in-the-cast", "This file cannot be read"],
  ["verdict-correct", "This part cannot be used: a pack"],
  ["key-very-long", "This part cannot be used: a pack"],
  ["language-of-markup", "This part cannot be used: a pack"],
] as const;

test("[Q3, Q4, Q5, Q7, Q8, Q9, Q10, Q14] a hostile pack is refused without a trace, or is nothing but words in the studio and in the game", async ({
  page,
  address,
}) => {
  test.setTimeout(240_000);
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
  await enter(page, address);
  await go(page, "Files");

  await test.step("refused files leave nothing, and say why in plain words", async () => {
    const before = await kept(page);
    for (const [name, heading] of REFUSED) {
      await bring(page, `${name}.json`, readFileSync(`tests/hostile-packs/${name}.pack.json`));
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await expectPlain(page);
      await page.getByRole("button", { name: "Close", exact: true }).click();
    }
    expect(await kept(page)).toEqual(before);
  });

  await test.step("what is taken stands in the lists and in the studio as it was written", async () => {
    const plan = { band: "all", packs: [HOSTILE.id] };
    await take(page, { format: 1, kind: "buddy-bench-bundle", plan, packs: [HOSTILE, DRAFT] });
    await go(page, "Packs");
    await expect(page.getByRole("article", { name: PACK })).toBeVisible();
    await expectPlain(page);
    await go(page, "Write");
    await expect(page.getByText(PACK, { exact: true }).first()).toBeVisible();
    await expectPlain(page);
    await page.getByRole("button", { name: `Open ${"M".repeat(400)}` }).click();
    await expect(page.getByText("javascript:window.__xss=1 {{x}}").first()).toBeVisible();
    await expectPlain(page);
    await page.getByRole("tab", { name: /^To put right/ }).click();
    const list = page.getByRole("tabpanel", { name: /^To put right/ });
    await expect(list.getByText(/link, an address|number to call/).first()).toBeVisible({ timeout: 20_000 });
    await expectPlain(page);
    await page.getByRole("tab", { name: "Map" }).click();
    await expectPlain(page);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("button", { name: "Start page" }).click();
  });

  await test.step("the game says it word for word", async () => {
    const read: string[] = [];
    await page.getByRole("button", { name: "Start" }).first().click();
    await page.getByRole("button", { name: "otter" }).first().click();
    await expectPlain(page);
    await card(page, STORY).first().click();
    read.push(await page.locator("body").innerText());
    await page.getByRole("button", { name: "Play" }).first().click();
    await hearOut(page, read);
    await card(page, WORDS["gate.limit"]).click();
    await hearOut(page, read);
    await card(page, WORDS["gate.keep"]).click();
    await hearOut(page, read);
    await card(page, "</button><a href=x>Go</a>").click();
    await hearOut(page, read);
    await page.getByRole("button", { name: /See what happened/ }).click();
    await hearOut(page, read);
    const said = read.join("\n").replaceAll(/\s+/g, " ");
    for (const key of [
      "title",
      "note",
      "follow",
      "hello",
      "limit",
      "promise",
      "tells",
      "keep",
      "again",
    ] as const)
      expect(said).toContain(WORDS[`gate.${key}`]);
    expect(said).toMatch(/<svg onload=window\.__xss=1> \p{L}.* \$\{window\.__xss=1\}/u);
  });
});

import policyWords from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { kempshott } from "../support/policies.ts";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./print-room/fixture.ts";

/** Every print, and how many pages it is meant to take; nothing where it takes as many as its stories need. */
const PRINTS: readonly (readonly [name: string, pages: number | undefined])[] = [
  ["Rule posters", 5],
  ["All rules on one poster", 1],
  ["How private is it?", 1],
  ["Pocket card", 1],
  ["Mentor agreement", 1],
  ["Handbook of rule cards", undefined],
  ["Certificate", 1],
  ["Six session plans", 6],
  ["How we train together", 1],
  ["Closing circle", 1],
  ["Role-play cards", undefined],
  ["Assembly script", 2],
  ["Supervision sheet", 1],
  ["When a mentor comes to you", 1],
  ["If a child really tells", 1],
  ["Text for job details", 1],
  ["Visitors' badges", 1],
  ["Folded leaflet", 1],
  ["Letter home", 1],
  ["Newsletter text", 1],
  ["Every line of a set", undefined],
  ["One page for governors", 1],
];

const clauses = kempshott.file.clauses.map(({ id }) => id);
const CIRCLES = [
  "For everyone",
  "Whom it binds",
  "About these rules",
  "Peer mentoring",
  "Adult mentoring",
  "Staff and pupils",
  "Families",
  "Staff and governors",
];

test.describe("[issue 6, Shows 6] every print view", () => {
  test("the list offers these prints and no others, each with what it is", async ({ room, page }) => {
    await room.open();
    const items = page.locator(".print-choices li");
    await expect(items.getByRole("button")).toHaveText(PRINTS.map(([name]) => name));
    for (const item of await items.all()) await expect(item.locator("p")).toHaveText(/\w+.*\.$/);
  });

  for (const school of ["", "?other-school"])
    test(`takes as many pages as meant, is dark on white, has nothing cut and no button on paper${school}`, async ({
      room,
      page,
    }) => {
      await room.open(school);
      for (const [name, meant] of PRINTS) {
        await room.choose(name);
        const seen = await room.onPaper(async () => {
          await expect(page.getByRole("button")).toHaveCount(0);
          await expect(page.getByRole("combobox")).toHaveCount(0);
          await expect(page.locator("h1")).toBeHidden();
          return { cut: await room.cut(), pale: await room.pale(), pages: await room.pages() };
        });
        const expected = { cut: [], pale: [], pages: meant ?? expect.any(Number) };
        expect(seen, name).toEqual(expected);
        await room.back();
      }
    });

  test("can be reached, printed and left by keyboard; the focus is on the new heading", async ({
    room,
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await room.open();
    await page.getByRole("button", { name: "Letter home" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Letter home" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Print", exact: true })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Print room" })).toBeFocused();
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.locator("body")).toHaveAttribute("data-left", "yes");
  });

  // Axe looks at the wide list and prints in room-access.spec.ts.
  test("passes axe on a small screen, where only the paper scrolls sideways", async ({ room, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await room.open();
    for (const name of ["Rule posters", "Six session plans", "Role-play cards"]) {
      await room.choose(name);
      await expectNoAxeFault(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, name).toBe(false);
      await room.back();
    }
  });

  test("without packs, prints of stories say so and cannot be printed; the others can", async ({
    room,
    page,
  }) => {
    await room.open("?no-packs");
    await room.choose("Every line of a set");
    await expect(page.getByText("Open a set of stories first.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Print", exact: true })).toBeDisabled();
    await room.back();
    await room.choose("Pocket card");
    await expect(page.getByRole("button", { name: "Print", exact: true })).toBeEnabled();
  });
});

test.describe("rule posters", () => {
  test("[IN-2] there is one for each clause of the policy, in a child's words, on one sheet each", async ({
    room,
  }) => {
    await room.open();
    await room.choose("Rule posters");
    const posters: string[] = [];
    for (const circle of CIRCLES) {
      await room.pick("Rules for", circle);
      const said = await room.paper.locator(".poster").allInnerTexts();
      const seen = await room.onPaper(async () => ({ cut: await room.cut(), pages: await room.pages() }));
      expect(seen, circle).toEqual({ cut: [], pages: said.length });
      posters.push(...said);
    }
    expect(posters).toHaveLength(clauses.length);
    const words = new Map(Object.entries(policyWords.clauses));
    const without = clauses.filter((id) => {
      const { title = "?", child = "?" } = words.get(id) ?? {};
      const found = posters.find((poster) => poster.includes(`Rules: ${id}`));
      return !found?.includes(title) || !found.replaceAll(/\s+/g, " ").includes(child);
    });
    expect(without).toEqual([]);
  });

  test("[S1] a rule that keeps something private never hangs alone: its exception stands beside it", async ({
    room,
  }) => {
    await room.open();
    await room.choose("Rule posters");
    const poster = room.paper.getByRole("region", { name: "Keep it private" });
    await expect(poster).toContainText("But if someone may not be safe, a grown-up must know.");
    await expect(poster).toContainText("Childline 0800 1111");
    await room.pick("Rules for", "Families");
    const families = room.paper.getByRole("region", { name: "Families can tell the school" });
    await expect(families).toContainText("But if someone may not be safe, a grown-up must know.");
  });

  test("the whole policy stands on one poster, each clause in a child's words", async ({ room }) => {
    await room.open();
    await room.choose("All rules on one poster");
    const said = await room.paper.innerText();
    const words = Object.entries(policyWords.clauses);
    expect(words.filter(([, { child }]) => !said.includes(child)).map(([id]) => id)).toEqual([]);
  });
});

test.describe("the profile's names", () => {
  test("are the ones that are printed, in every print that names an adult; no other school's are", async ({
    room,
  }) => {
    await room.open("?other-school");
    const said: string[] = [];
    for (const [name] of PRINTS) {
      await room.choose(name);
      said.push(await room.paper.innerText());
      await room.back();
    }
    const all = said.join("\n");
    for (const name of ["Larkfield Juniors", "Miss Quill", "Mr Wren", "Dr Linden", "Mrs Thorne"])
      expect(all).toContain(name);
    expect(all).not.toMatch(/Ms Okoro|Mr Hughes|\{\{/);
    const named = PRINTS.filter((_, at) => said[at]?.includes("Miss Quill")).map(([name]) => name);
    expect(named).toEqual(
      expect.arrayContaining([
        "Rule posters",
        "Pocket card",
        "How private is it?",
        "Letter home",
        "Assembly script",
      ]),
    );
  });
});

test.describe("role-play cards", () => {
  test("each story of a pack has its cards, the watcher's findings, the note first and the close (S11, S12)", async ({
    room,
  }) => {
    await room.open();
    await room.choose("Role-play cards");
    await room.pick("Set of stories", "First week");
    await room.pick("Story", "Promise me first");
    const cards = room.paper.getByRole("region", { name: "Role-play cards: Promise me first" });
    await expect(cards).toContainText("Good to know first: Someone finds it hard to say something.");
    await expect(cards).toContainText("You are you again.");
    await expect(cards).toContainText("Childline 0800 1111");
    expect(await cards.locator(".story-card-print").count()).toBeGreaterThan(5);
    await expect(cards.locator(".found")).toHaveCount(0);
    const watcher = room.paper.getByRole("region", { name: "For the watcher: Promise me first" });
    expect(await watcher.locator(".found").count()).toBeGreaterThan(5);
    expect(await room.onPaper(() => room.cut())).toEqual([]);
  });
});

test("the leaflet is right way up when it is folded: front below right, back beside it, the inside on its head", async ({
  room,
}) => {
  await room.open();
  await room.choose("Folded leaflet");
  const panels = room.paper.locator(".panel");
  await expect(panels).toHaveCount(4);
  const at = await panels.evaluateAll((all) =>
    all.map((panel) => {
      const sheet = panel.parentElement?.getBoundingClientRect();
      const { left, top, width, height } = panel.getBoundingClientRect();
      const right = left + width / 2 > (sheet?.left ?? 0) + (sheet?.width ?? 0) / 2;
      const below = top + height / 2 > (sheet?.top ?? 0) + (sheet?.height ?? 0) / 2;
      const turned = getComputedStyle(panel).transform.startsWith("matrix(-1");
      return [below ? "below" : "above", right ? "right" : "left", turned ? "turned" : "upright"].join(" ");
    }),
  );
  expect(at).toEqual([
    "below right upright",
    "above right turned",
    "above left turned",
    "below left upright",
  ]);
});

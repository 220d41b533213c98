import type { Scenario } from "../../src/scenario/format.ts";
import { fillSlots, slotValues } from "../../src/scenario/texts.ts";
import { library } from "../support/library.ts";
import { kempshott } from "../support/policies.ts";
import { printPacks } from "../support/prints.ts";
import { expect, test } from "./print-room/fixture.ts";

/** Every sentence of a scenario that somebody could read, by its key. */
const textsOf = ({ title, note, follow, cast, passages }: Scenario): readonly string[] => [
  title,
  ...(note === undefined ? [] : [note]),
  ...(follow === undefined ? [] : [follow]),
  ...Object.values(cast).flatMap(({ name }) => name ?? []),
  ...passages.flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.map(({ text }) => text) : [passage.text],
  ),
];

test.describe("a policy that the school has changed", () => {
  const MARK = "Words changed here, not reviewed.";

  test("[PM-1] words changed here and not reviewed are marked on every print that says them", async ({
    room,
  }) => {
    await room.open("?changed");
    for (const [name, pick] of [
      ["Rule posters", undefined],
      ["All rules on one poster", undefined],
      ["Handbook of rule cards", undefined],
      ["Every line of a set", ["Set of stories", "Is it safe?"]],
      ["One page for governors", undefined],
    ] as const) {
      await room.choose(name);
      if (pick) await room.pick(...pick);
      await expect(room.paper, name).toContainText(MARK);
      const seen = await room.onPaper(async () => ({ cut: await room.cut(), pale: await room.pale() }));
      expect(seen, name).toEqual({ cut: [], pale: [] });
      await room.back();
    }
    await room.choose("Rule posters");
    await expect(room.paper.locator(".poster", { hasText: "Keep it to yourself." })).toContainText(MARK);
    await expect(room.paper.locator(".print-changed")).toHaveCount(1);
  });

  test("[IN-3] the governors' page counts what was changed, shows no shipped number, and says that the date has passed", async ({
    room,
  }) => {
    await room.open("?changed");
    await room.choose("One page for governors");
    await expect(room.paper).toContainText("Rules changed here: 1. Wordings changed here: 1.");
    await expect(room.paper).toContainText("no version of their own yet");
    await expect(room.paper).not.toContainText(kempshott.version);
    await expect(room.paper).toContainText("Nobody at the school has reviewed these rules.");
    await expect(room.paper).toContainText("The review date has passed: 1 January 2020.");
    expect(await room.pages()).toBe(1);
  });

  test("[IN-3] a review by the lead after the last change is told with its date, and takes the marks away", async ({
    room,
  }) => {
    await room.open("?changed-and-reviewed");
    await room.choose("One page for governors");
    await expect(room.paper).toContainText(
      "Reviewed by: Safeguarding lead, 20 November 2026. Nothing was changed since.",
    );
    await expect(room.paper).toContainText("Version 1.1.0");
    await expect(room.paper).not.toContainText(MARK);
    await room.back();
    await room.choose("Rule posters");
    await expect(room.paper).not.toContainText(MARK);
  });
});

test.describe("every line of a pack, for the safeguarding lead", () => {
  for (const { pack, texts } of printPacks)
    test(`${pack.id}: every sentence of its texts is there, a finding beside each choice, and room to sign`, async ({
      room,
    }) => {
      await room.open();
      await room.choose("Every line of a set");
      await room.pick("Set of stories", texts[pack.title ?? ""] ?? pack.id);
      const said = (await room.paper.innerText()).replaceAll(/\s+/g, " ");
      const missing = pack.scenarios.flatMap((scenario) => {
        const values = slotValues(scenario, library.profile, texts);
        const filled = textsOf(scenario).map((key) => fillSlots(texts[key] ?? key, values));
        return filled.filter((text) => !said.includes(text.replaceAll(/\s+/g, " ")));
      });
      expect(missing).toEqual([]);
      const asked = new Set([pack.title, ...pack.scenarios.flatMap(textsOf)]);
      expect(Object.keys(texts).filter((key) => !asked.has(key))).toEqual([]);

      const choices = pack.scenarios.flatMap(({ passages }) =>
        passages.flatMap((passage) => (passage.kind === "choose" ? passage.choices : [])),
      );
      const found = await room.paper.locator("dd .found").allInnerTexts();
      expect(found).toHaveLength(choices.length);
      expect(found.filter((one) => !/\((?:tip )?[A-Z]{2}-\d/.test(one))).toEqual([]);
      await expect(room.paper).toContainText("Nobody has signed this pack.");
      await expect(room.paper.locator(".sign-here")).toHaveCount(pack.scenarios.length + 1);
      const seen = await room.onPaper(async () => ({ cut: await room.cut(), pages: await room.pages() }));
      expect(seen).toEqual({ cut: [], pages: expect.any(Number) });
      expect(seen.pages).toBeGreaterThan(3);
    });

  test("the findings are the policy's: a promise breaks PM-4, and is mended by taking it back", async ({
    room,
  }) => {
    await room.open();
    await room.choose("Every line of a set");
    await room.pick("Set of stories", "First week");
    const line = (words: string) => room.paper.locator("dd li").filter({ hasText: words }).first();
    await expect(line("I'll never ever tell, not even my mum.")).toContainText(
      "Easy to say, easy to mend (PM-4)",
    );
    await expect(line("I'll never ever tell, not even my mum.")).toContainText(
      "Deeds: Promises to tell nobody, whatever it is.",
    );
    await expect(line("If you weren't safe, I'd have to tell.")).toContainText("You put it right (PM-4)");
  });
});

test("[PM-1] beside each line stands what was ticked for it, in words, and no mark of the file", async ({
  room,
}) => {
  await room.open();
  await room.choose("Every line of a set");
  for (const { pack, texts } of printPacks) {
    await room.pick("Set of stories", texts[pack.title ?? ""] ?? pack.id);
    const lines = pack.scenarios.flatMap(({ passages }) => passages.filter(({ kind }) => kind !== "choose"));
    await expect(room.paper.locator("dd small", { hasText: /^Ticked: / })).toHaveCount(lines.length);
    const numbers = await room.paper.locator("dt").allInnerTexts();
    expect(numbers.filter((one) => !/^\d+$/.test(one))).toEqual([]);
    const told = (await room.paper.locator("dd small, h3").allInnerTexts()).join("\n");
    const acts = pack.scenarios.flatMap(({ passages }) =>
      passages.flatMap((passage) =>
        passage.kind === "choose" ? passage.choices.flatMap((one) => one.acts) : [],
      ),
    );
    const ids = [...acts, ...pack.scenarios.map(({ id }) => id)].filter((id) => id.includes("-"));
    const isSaid = (id: string) => new RegExp(`(^|[^a-z-])${id}([^a-z-]|$)`).test(told);
    expect(ids.filter(isSaid)).toEqual([]);
    const said = await room.paper.innerText();
    expect(said).not.toMatch(/says the file|1 stories/);
  }
});

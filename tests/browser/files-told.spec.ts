import { expect, test } from "./files-page/fixture.ts";

test("[issue 6, files] what a policy's file changes is told in words: rules, sentences before and after, who reviewed it and when", async ({
  room,
}) => {
  await room.open();
  const { text } = await room.save("Save the policy");
  const json = JSON.parse(text);
  json.rules = [{ kind: "prohibit", circle: "peer", act: "guess", verdict: "partly", clause: "PM-0" }];
  json.wording = { clauses: { "PM-1": { child: "If somebody is not safe, we tell." } } };
  json.about = {
    ...json.about,
    version: "1.1.0",
    next: "2027-09-01",
    reviewedBy: { role: "governors", date: "2026-11-20" },
  };
  await room.bring(JSON.stringify(json));
  const part = room.part("Changes to the policy");
  await expect(part.getByRole("row", { name: /^Peer mentoring: .*guess/ })).toContainText("Does not hold");
  const sentence = part.getByRole("row", { name: /What pupils read for PM-1/ });
  await expect(sentence).toContainText("If somebody is not safe, we tell.");
  await expect(sentence.getByRole("cell").first()).toHaveText(/\w{3,}/);
  await expect(part.getByRole("row", { name: /^Reviewed by, and when/ })).toContainText(
    "Governors, 20 November 2026",
  );
  await expect(part.getByRole("row", { name: /^Date of the next review/ })).toContainText("1 September 2027");
});

test("[P12] clearing lists what goes, offers a file first, keeps the focus on what clears nothing, and says what came of it", async ({
  room,
  page,
}) => {
  await room.open();
  await room.press("Clear this device");
  const box = page.getByRole("region", { name: "Clear this device" });
  await expect(box.getByRole("button", { name: "Keep it" })).toBeFocused();
  await expect(box.getByRole("listitem")).toHaveText([
    "The school and its grown-ups: Larkfield Juniors",
    "Packs for today",
    "What you changed in the policy",
    "1 pack that you wrote",
    /^The group's counts, begun on 20 November 2026\./,
    "Settings, and whatever a player is at",
  ]);
  const { text } = await room.save("Save everything in one file first");
  expect(text).toContain("Larkfield Juniors");
  await room.press("Keep it");
  await expect(room.said("Nothing has been cleared.")).toBeVisible();
  await expect(room.here).toContainText("Larkfield Juniors");
  await room.clear();
  await expect(room.said("Done. This browser keeps nothing of the game now.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Clear this device" })).toBeFocused();
  await room.open("?stuck");
  await room.clear();
  await expect(room.said("packs that you wrote are still here.")).toBeVisible();
});

test("[issue 6] where the school's form has a fault, files say that they hold the school as it was before", async ({
  room,
  page,
}) => {
  await room.open("?faulty");
  await expect(page.getByText("Files hold the school as it was saved before.")).toBeVisible();
});

import profile from "../../scenarios/profile.json" with { type: "json" };
import { writeSession } from "../../src/scenario/session.ts";
import { expect, test } from "./game.ts";
import { Assembly } from "./hall-windows.ts";

/** Another school, where the co-ordinator has another name and a pupil of the stories too. */
const OTHER = {
  format: 1,
  school: profile.school,
  adults: { coordinator: { name: "Miss Adeyemi" }, teacher: { name: "Mr Hughes" } },
  names: { leo: "Abel" },
} as const;

test("[school.md 2, row 3] a link names the school in the projector's tab alone: the presenter's window says the same names", async ({
  page,
  address,
}) => {
  const link = `${address}#session=${writeSession({ profile: OTHER, plan: { packs: ["first-week"], band: "all" } })}`;
  const hall = await Assembly.open(page, address, link);
  await hall.begin("Rabbit goes to camp");
  await hall.hearOut();
  await expect(hall.presenter.getByText(/Do you want Miss Adeyemi to sit with us/).first()).toBeVisible();
  await expect(page.getByText(/Do you want Miss Adeyemi to sit with us/).first()).toBeVisible();
  await expect(hall.presenter.getByRole("button", { name: "Abel: use another name" })).toBeVisible();
  await hall.press("If a child really tells");
  await expect(hall.presenter.getByRole("dialog")).toContainText("Keep that for Miss Adeyemi");
});

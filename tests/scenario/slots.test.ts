import { describe, expect, it } from "vitest";
import { fillSlots, nameAt, PROFILE_SLOTS, slotValues } from "../../src/scenario/texts.ts";
import { content } from "../support/first-week.ts";
import { diagnose, packWith } from "../support/packs.ts";

const { profile } = content;

describe("a slot that the checker lets pass", () => {
  it.each(PROFILE_SLOTS)("{{%s}} is filled from the school's profile, in any scenario", (slot) => {
    const pack = packWith(({ texts }) => (texts["en-GB"]["gate.done"] = `It is done, says {{${slot}}}.`));
    expect(diagnose(pack).filter(({ severity }) => severity === "error")).toEqual([]);
    const filled = fillSlots(`{{${slot}}}`, slotValues({ cast: {} }, profile));
    expect(filled).not.toContain("{{");
    expect(filled.length).toBeGreaterThan(1);
  });

  it("{{school}} is the school's own name", () => {
    expect(fillSlots("At {{school}}.", slotValues({ cast: {} }, { ...profile, school: "Reed Lane" }))).toBe(
      "At Reed Lane.",
    );
  });

  it("is filled with the cast's own names: what the pack calls them, the school's adults, the pupils of their looks", () => {
    const cast = {
      mentor: { role: "mentor", look: "amara" },
      mentee: { role: "mentee", look: "leo", name: "gate.rosa" },
      guest: { role: "teacher", look: "amara" },
    } as const;
    const values = slotValues({ cast }, profile, { "gate.rosa": "Rosa" });
    expect(values).toMatchObject({ mentee: "Rosa", guest: profile.adults["teacher"]?.name });
    expect([values["mentor"], slotValues({ cast }, profile)["mentee"]]).toEqual([
      nameAt(profile, "amara"),
      nameAt(profile, "leo"),
    ]);
  });

  it("is never one that only some schools fill: an assistant is named where one is in the cast", () => {
    const pack = packWith(({ texts }) => (texts["en-GB"]["gate.done"] = "Done, says {{assistant}}."));
    expect(diagnose(pack).map(({ code }) => code)).toContain("SC033");
  });
});

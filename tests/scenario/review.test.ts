import * as fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/scenario/format.ts";
import { canonical } from "../../src/scenario/hash.ts";
import { readPack } from "../../src/scenario/read.ts";
import { reviewOf, signed, unsigned } from "../../src/scenario/review.ts";
import { library } from "../support/library.ts";
import { SOUND_PACK } from "../support/packs.ts";
import { changed, kempshott, kempshottFile, read } from "../support/policies.ts";
import wording from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };

const NOW = { policy: kempshott, wording };
const LEAD = { role: "lead", date: "2026-11-25" } as const;
const pack: Pack = SOUND_PACK;
const one = signed(pack, NOW, LEAD);

/** Every place in plain data where a single value stands, as the way there. */
function leavesOf(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, key]));
}

/** A copy with one single value changed into another. */
function withOther<T>(value: T, [key, ...rest]: readonly string[]): T;
function withOther(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === "boolean" ? !value : `${String(value)}x`;
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? withOther(inner, rest) : inner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? withOther(inner, rest) : inner]),
  );
}

describe("[issue 6, sign-off] role, date and content hash of pack and policy", () => {
  it("a pack that nobody has signed awaits a review", () => {
    expect(reviewOf(pack, NOW)).toEqual({ kind: "awaiting" });
  });

  it("a signed pack says who and when, and is a pack that a file may hold", () => {
    expect(reviewOf(one, NOW)).toEqual({ kind: "signed", ...LEAD });
    expect(readPack(JSON.parse(JSON.stringify(one)), "one.pack.json").ok).toBe(true);
  });

  it("the hash is SHA-256 over canonical JSON of pack and texts without review (RFC 8785)", () => {
    const { review: _review, ...content } = pack;
    const by = createHash("sha256").update(canonical(content), "utf8").digest("hex");
    expect(one.review).toMatchObject({ contentHash: by });
  });

  it("a signature travels by file: the keys' order does not matter", () => {
    const turned = Object.fromEntries(Object.entries(one).toReversed());
    const back = readPack(JSON.parse(JSON.stringify(turned)), "one.pack.json");
    expect(back.ok && reviewOf(back.value, NOW).kind).toBe("signed");
  });

  it("any change of the pack, wherever, shows as changed since the review", () => {
    const { review, ...content } = one;
    const places = leavesOf(content);
    expect(places.length).toBeGreaterThan(80);
    for (const place of places) {
      expect([place, reviewOf({ ...withOther(content, place), review }, NOW).kind]).toEqual([
        place,
        "changed",
      ]);
    }
  });

  it("a line added or taken away, and another order, show too", () => {
    const [gate] = one.scenarios;
    if (!gate) throw new Error("the small pack has a scenario");
    const without: Pack = { ...one, scenarios: [{ ...gate, passages: gate.passages.slice(1) }] };
    const turned: Pack = { ...one, scenarios: [{ ...gate, passages: gate.passages.toReversed() }] };
    const more: Pack = { ...one, texts: { ...one.texts, pl: { "gate.title": "Przy bramie" } } };
    for (const other of [without, turned, more]) expect(reviewOf(other, NOW).kind).toBe("changed");
  });

  it("any change of the policy's rules, settings or wording shows, wherever", () => {
    const { reviewed, ...rules } = kempshottFile;
    const places = leavesOf(rules);
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const file = { ...withOther(rules, place), reviewed };
        expect(reviewOf(one, { policy: { ...kempshott, file }, wording }).kind).toBe("changed");
      }),
      { numRuns: 300 },
    );
    for (const place of leavesOf(wording)) {
      expect(reviewOf(one, { policy: kempshott, wording: withOther(wording, place) }).kind).toBe("changed");
    }
  });

  it("the school's one setting shows; that somebody reviewed the policy does not", () => {
    const [setting = ""] = Object.keys(kempshottFile.settings);
    const switched = { ...kempshottFile, settings: { ...kempshottFile.settings, [setting]: true } };
    const off = { ...kempshottFile, settings: { ...kempshottFile.settings, [setting]: false } };
    const kinds = [switched, off].map((file) => reviewOf(one, { policy: read(file), wording }).kind);
    expect(kinds.sort()).toEqual(["changed", "signed"]);
    const later = { ...kempshottFile, reviewed: { ...kempshottFile.reviewed, next: "2099" } };
    expect(reviewOf(one, { policy: read(later), wording }).kind).toBe("signed");
  });

  it("a rule that is tightened shows, and undoing it shows the signature again", () => {
    const tight = changed(kempshottFile, "peer", (circle) => {
      circle.acts = circle.acts.toReversed();
    });
    expect(reviewOf(one, { policy: { ...kempshott, file: tight }, wording }).kind).toBe("changed");
    expect(reviewOf(one, { policy: read(kempshottFile), wording: { ...wording } }).kind).toBe("signed");
  });

  it("a signature that does not name the policy it was read with counts as changed", () => {
    if (one.review.state !== "signed") throw new Error("it was just signed");
    const { policyHash: _policyHash, ...review } = one.review;
    expect(reviewOf({ ...one, review }, NOW)).toEqual({ kind: "changed", ...LEAD });
  });

  it("[P18] who signed is a role, and no name fits", () => {
    const named = { ...one, review: { ...one.review, role: "Ms Okoro" } };
    expect(readPack(JSON.parse(JSON.stringify(named)), "named.pack.json").ok).toBe(false);
  });

  it("a signature can be taken away, and signing changes nothing else", () => {
    expect(unsigned(one)).toEqual(pack);
  });

  it("every pack that ships can be signed, each with a hash of its own", () => {
    const all = [...library.packs.values()].map((shipped) => signed(shipped, NOW, LEAD));
    expect(all.map((shipped) => reviewOf(shipped, NOW).kind)).not.toContain("changed");
    const hashes = all.map(({ review }) => (review.state === "signed" ? review.contentHash : ""));
    expect(new Set(hashes).size).toBe(all.length);
  });
});

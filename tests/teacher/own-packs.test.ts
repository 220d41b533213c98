import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPack } from "../../src/scenario/check.ts";
import type { Pack } from "../../src/scenario/format.ts";
import { readPack } from "../../src/scenario/read.ts";
import { textKeys } from "../../src/scenario/check-texts.ts";
import { blankPack, copyPack, takenBy, titleOfPack, type Taken } from "../../src/teacher/own/new-pack.ts";
import { withNewScene } from "../../src/teacher/studio/screens/new-scene.ts";
import { reportMemory, reportOn } from "../../src/teacher/studio/report.ts";
import { library } from "../support/library.ts";
import { kempshott } from "../support/policies.ts";

const shipped = [...library.packs.values()];
const idsOf = (pack: Pack) => ({ id: pack.id, scenarios: pack.scenarios.map(({ id }) => id) });
const taken = takenBy(shipped.map(idsOf));

/** Ids of a pack that others have already. */
const clashes = (pack: Pack, { packs, scenarios }: Taken): readonly string[] => [
  ...[pack.id].filter((id) => packs.has(id)),
  ...pack.scenarios.map(({ id }) => id).filter((id) => scenarios.has(id)),
];

/** A pack as it comes back from a file. */
function reread(pack: Pack): Pack {
  const read = readPack(JSON.parse(JSON.stringify(pack)), "own");
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}

const problems = (pack: Pack): readonly string[] =>
  checkPack(pack, kempshott, "own").diagnostics.map(({ code, path }) => `${code} ${path}`);

describe("[issue 6] a new pack from blank", () => {
  it.each([...kempshott.circles.keys()])(
    "%s: can be read and played, and only lacks what is to be written",
    (circle) => {
      const pack = blankPack(
        { title: "Our playground", circle, policy: "kempshott", firstTitle: "New scenario" },
        taken,
      );
      expect(reread(pack)).toEqual(pack);
      const codes = new Set(problems(pack).map((one) => one.slice(0, 5)));
      codes.delete("SC031");
      codes.delete("SC035");
      expect([...codes]).toEqual([]);
      expect(reportOn(pack, kempshott, reportMemory()).scenarios[0]?.walked).toBe(true);
      expect(titleOfPack(pack)).toBe("Our playground");
    },
  );

  it("has ids that nobody has, whatever it is called, and so have its later scenarios", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.constantFrom("First week", "Online", "✎"),
        (any, known) => {
          const one = blankPack({ title: any, circle: "peer", policy: "kempshott", firstTitle: "x" }, taken);
          const two = blankPack(
            { title: known, circle: "peer", policy: "kempshott", firstTitle: "x" },
            takenBy([...shipped, one].map(idsOf)),
          );
          expect(clashes(one, taken)).toEqual([]);
          const { next } = withNewScene(withNewScene(two, "a").next, "b");
          expect(clashes(next, takenBy([...shipped, one].map(idsOf)))).toEqual([]);
          reread(next);
        },
      ),
    );
  });
});

describe("[issue 6] a copy of a pack", () => {
  it.each(shipped)(
    "$id: is read, clashes with nothing, and the checker says of it what it says of the original",
    (pack) => {
      const copy = copyPack(pack, "Copy of it", taken);
      expect(reread(copy)).toEqual(copy);
      expect(clashes(copy, taken)).toEqual([]);
      expect(problems(copy)).toEqual(problems(pack));
      expect(copy.review).toEqual({ state: "awaiting" });
      expect([copy.version, titleOfPack(copy)]).toEqual(["0.1.0", "Copy of it"]);
    },
  );

  it.each(shipped)("$id: every sentence says what it said", (pack) => {
    const copy = copyPack(pack, "Copy of it", taken);
    const said = ({ scenarios, texts }: Pack) =>
      scenarios.map((one) => textKeys(one, "").map(({ key }) => texts["en-GB"]?.[key]));
    expect(said(copy)).toEqual(said(pack));
  });

  it("twins stay twins of each other, under their new ids", () => {
    const pack = library.packs.get("first-week");
    const copy = pack && copyPack(pack, "Copy", taken);
    const twins = copy?.scenarios.filter(({ twin }) => twin) ?? [];
    expect(twins).toHaveLength(2);
    const [one, other] = twins;
    expect([one?.twin?.scenario, other?.twin?.scenario]).toEqual([other?.id, one?.id]);
  });

  it("of a copy, and of a pack without a title, is one too", () => {
    const [pack] = shipped;
    if (!pack) throw new Error("no pack");
    const one = copyPack(pack, "Copy", taken);
    const both = takenBy([...shipped, one].map(idsOf));
    const two = copyPack(one, "Copy", both);
    expect(clashes(two, both)).toEqual([]);
    const { title: _, ...untitled } = pack;
    expect(titleOfPack(copyPack(untitled, "Named", taken))).toBe("Named");
    expect(titleOfPack(untitled)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/play/debrief.ts";
import { lived } from "../support/lived.ts";

const CUE = { safety: "approaching" };
const TOLD = { safety: "disclosed" };

describe("what was put right, and what was not", () => {
  const mendedAt = (...steps: Parameters<typeof lived>[0]) =>
    debriefOf(lived(steps)).moments.map((moment) => moment.mendedAt);

  it("[PM-4] a promise taken back and made anew in one breath is not put right by itself", () => {
    expect(mendedAt({ does: ["promise-secret"] }, { does: ["take-back", "promise-secret"] })).toEqual([
      1,
      undefined,
    ]);
  });

  it("[PM-0] each telling of pupils is put right by the owning up after it, and owning up needs none itself", () => {
    const [tell, own] = [{ does: ["tell-friend"] }, { does: ["own-up"] }];
    expect(mendedAt(tell, own, tell, own)).toEqual([1, undefined, 3, undefined]);
  });
});

describe("the choice that left a light unlit", () => {
  it("[PM-2] Honest: the one before which the limit was due, when the mentee went on to tell", () => {
    const { lights } = debriefOf(
      lived([
        { hears: CUE, does: ["listen"] },
        { hears: TOLD, does: ["tell-teacher"] },
      ]),
    );
    expect(lights.honest).toEqual({ light: "unlit", moment: 0, clauses: ["PM-2"] });
  });

  it("[PM-2] Safe: not the limit that was left out", () => {
    const { lights } = debriefOf(lived([{ hears: CUE, does: ["listen"] }], { ends: false, last: TOLD }));
    expect(lights.safe).toEqual({ light: "unlit", moment: undefined, clauses: [] });
    expect(lights.honest).toMatchObject({ light: "unlit", moment: 0 });
  });

  it("[PM-2] Honest: the limit itself, where it was said only after a grown-up had heard", () => {
    const { lights } = debriefOf(
      lived([{ hears: CUE, does: ["listen"] }, { hears: TOLD, does: ["tell-teacher"] }, { does: ["limit"] }]),
    );
    expect(lights.honest).toEqual({ light: "unlit", moment: 2, clauses: ["PM-2"] });
  });

  it("[PM-4] Honest: the promise, though the limit was said after it", () => {
    const { lights } = debriefOf(lived([{ hears: CUE, does: ["promise-secret"] }, { does: ["limit"] }]));
    expect(lights.honest).toEqual({ light: "unlit", moment: 0, clauses: ["PM-4"] });
  });

  it("[PM-2] Honest: the limit left out, and not an earlier promise that was put right at once", () => {
    const { lights } = debriefOf(
      lived(
        [
          { does: ["promise-secret", "tell-teacher"] },
          { does: ["listen"] },
          { hears: CUE, does: ["listen"] },
        ],
        { ends: false, last: TOLD },
      ),
    );
    expect(lights.honest).toEqual({ light: "unlit", moment: 2, clauses: ["PM-2"] });
  });

  it("[PM-0] Private: the first telling of pupils, which the second only repeats", () => {
    const { lights } = debriefOf(lived([{ does: ["tell-friend"] }, { does: ["post-online"] }]));
    expect(lights.private).toEqual({ light: "unlit", moment: 0, clauses: ["PM-0"] });
  });

  it("[PM-4] Honest: the promise, where there was nothing to tell", () => {
    const { lights } = debriefOf(lived([{ does: ["listen"] }, { does: ["promise-secret"] }]));
    expect(lights.honest).toEqual({ light: "unlit", moment: 1, clauses: ["PM-4"] });
  });
});

it("[PM-4] a promise is never what went well, though a fact decided it", () => {
  const { wentWell } = debriefOf(
    lived([{ does: ["keep-private"] }, { hears: CUE, does: ["promise-secret"] }], { ends: false }),
  );
  expect(wentWell).toBe(0);
});

it("[PM-2] no limit was due in the end where the cue turned out to be only private", () => {
  const run = lived([
    { hears: CUE, does: ["listen"] },
    { hears: { "only-private": true }, does: ["keep-private"] },
  ]);
  expect(debriefOf(run).limit).toBeUndefined();
});

it("[PM-1] a fact that came only with what was said next decided, and had no level yet", () => {
  const run = lived([{ hears: CUE, does: ["brush-off"] }], { last: { "danger-now": true } });
  expect(debriefOf(run).moments[0]).toMatchObject({
    verdict: "kept-too-much",
    because: [
      { fact: "safety", level: "approaching" },
      { fact: "danger-now", level: undefined },
    ],
  });
});

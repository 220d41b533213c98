import { describe, expect, it } from "vitest";
import { handbookOf } from "../../src/play/handbook.ts";
import { withClauses } from "../../src/play/met.ts";
import { changed, kempshott, kempshottFile, read } from "../support/policies.ts";

describe("the rule cards", () => {
  it("of the circle that is played are there from the start, none met", () => {
    const { chapters } = handbookOf(kempshott, "peer", []);
    expect(chapters).toEqual([
      {
        circle: "peer",
        cards: ["GE-2", "PM-0", "PM-1", "PM-2", "PM-3", "PM-4"].map((clause) => ({ clause, met: false })),
      },
    ]);
  });

  it("show which have been met", () => {
    const [peer] = handbookOf(kempshott, "peer", ["PM-2", "PM-0"]).chapters;
    expect(peer?.cards.filter(({ met }) => met).map(({ clause }) => clause)).toEqual(["PM-0", "PM-2"]);
  });

  it("of another circle are there once a card of it has been met", () => {
    const { chapters } = handbookOf(kempshott, "peer", ["SP-2"]);
    expect(chapters.map(({ circle }) => circle)).toEqual(["peer", "staff-pupil"]);
  });

  it.each(["peer", "adult-mentoring", "staff-pupil", "families", "staff-governors"])(
    "together with what is for everyone, tell each clause of %s once",
    (circle) => {
      const { chapters, everyone } = handbookOf(kempshott, circle, []);
      const told = [...chapters.flatMap(({ cards }) => cards.map(({ clause }) => clause)), ...everyone];
      expect(new Set(told).size).toBe(told.length);
      const own = kempshott.file.clauses.filter((clause) => clause.circle === circle).map(({ id }) => id);
      expect(own.filter((id) => !told.includes(id))).toEqual([]);
      expect(everyone).toEqual(expect.arrayContaining(["GE-3", "GE-4", "IN-1", "IN-2", "IN-3"]));
    },
  );

  it("hold the clauses on which only a prohibition, or only leave to do something, stands", () => {
    const [first] = handbookOf(
      read(
        changed(kempshottFile, "peer", ({ prohibitions, acts }) => {
          for (const rule of prohibitions) if (rule.id === "promise") rule.clauses.push("GE-1");
          for (const act of acts) if (act.id === "deny") act.allowedUnder?.push("GE-0");
        }),
      ),
      "peer",
      [],
    ).chapters;
    expect(first?.cards.map(({ clause }) => clause)).toEqual(
      expect.arrayContaining(["GE-0", "GE-1", "PM-0", "PM-1"]),
    );
  });

  it("for everyone are no clause of any one circle", () => {
    const { everyone } = handbookOf(kempshott, "peer", []);
    expect(everyone).toEqual(["GE-0", "GE-1", "GE-3", "GE-4", "IN-1", "IN-2", "IN-3"]);
  });

  it("all circles met, no clause of the policy is left out", () => {
    const met = kempshott.file.clauses.map(({ id }) => id);
    const { chapters, everyone } = handbookOf(kempshott, "peer", met);
    const told = new Set([
      ...chapters.flatMap(({ cards }) => cards.map(({ clause }) => clause)),
      ...everyone,
    ]);
    expect(met.filter((id) => !told.has(id))).toEqual([]);
  });

  it("are collected once each", () => {
    expect(withClauses(["PM-0"], ["PM-1", "PM-0"])).toEqual(["PM-0", "PM-1"]);
  });
});

it("[IN-1] each linked policy stands behind a clause besides IN-1", () => {
  const behind = new Set(
    kempshott.file.clauses.filter(({ id }) => id !== "IN-1").flatMap(({ linked }) => linked),
  );
  expect(kempshott.file.linked.filter((id) => !behind.has(id))).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { ADULT_LOOKS } from "../../src/art/catalogue.ts";
import { debriefOf } from "../../src/play/debrief.ts";
import { viewOf } from "../../src/play/view.ts";
import { stateKey } from "../../src/policy/state-key.ts";
import { isMistake } from "../../src/policy/verdicts.ts";
import { lightsOf } from "../../src/policy/lights.ts";
import { talkFrom, type Story } from "../../src/scenario/stepping.ts";
import type { Edge, Node } from "../../src/scenario/walk.ts";
import { play, spaceOf, stories, waysThrough } from "../support/first-week.ts";

/** An act by which an adult hears of it. */
const TELLS = ["ask-coordinator", "tell-teacher", "go-together"];
const tellsAnAdult = ({ edge }: Stepped) => edge.choice.acts.some((act) => TELLS.includes(act));

/** One choice made in one state of one story. */
interface Stepped {
  readonly node: Node;
  readonly edge: Edge;
  readonly story: Story;
}

const paths = stories.map(([id, story]) => {
  const space = spaceOf(story);
  return {
    id,
    story,
    space,
    edges: [...space.nodes.values()].flatMap((node) => node.edges.map((edge) => ({ node, edge, story }))),
    endings: waysThrough(space)
      .filter(({ node }) => node.passage.kind === "end")
      .map(({ node, choices }) => ({ node, run: play(id, ...choices), way: `${id} ${choices.join()}` })),
    adults: Object.entries(story.scenario.cast)
      .filter(([, member]) => ADULT_LOOKS.includes(member.look))
      .map(([name]) => name),
  };
});
const edges = paths.flatMap((path) => path.edges);
const endings = paths.flatMap((path) => path.endings.map((ending) => ({ ...ending, adults: path.adults })));
const lastEdges = paths.flatMap(({ edges: all, space, adults }) =>
  all
    .filter(({ edge }) => space.nodes.get(edge.to)?.passage.kind === "end")
    .map((one) => ({ ...one, adults })),
);

const safeBefore = ({ node, story }: Stepped) => lightsOf(story.circle, node.state).safe;
const safeAfter = ({ edge, story }: Stepped) => lightsOf(story.circle, edge.judgement.after).safe;
const keptBefore = (node: Node) => node.state.broken.some((rule) => rule.startsWith("keep-after-"));
const nameOf = ({ node, edge, story }: Stepped) => `${story.scenario.id} ${node.key} ${edge.choice.id}`;
const named = (found: readonly Stepped[]) => found.map(nameOf);

describe.each(paths)("every path of $id", ({ id, story, space, endings: ends }) => {
  it("is walked in full, and each of its endings is come to", () => {
    expect(space.cut).toBe(false);
    const written = story.scenario.passages.filter((passage) => passage.kind === "end").map((one) => one.id);
    expect([...new Set(ends.map(({ node }) => node.passage.id))].sort()).toEqual([...written].sort());
    expect(written.length).toBeGreaterThan(1);
  });

  it("reaches as a run what the walk reaches as a state", () => {
    const ways = waysThrough(space);
    expect(ways).toHaveLength(space.nodes.size);
    const runs = ways.map(({ choices }) => play(id, ...choices));
    expect(runs.map((run) => `${run.at}#${stateKey(run.state)}`)).toEqual(ways.map(({ node }) => node.key));
  });
});

describe("whatever is chosen in the first week", () => {
  it("[S5, PM-1, PM-2] nothing that must be told is kept to the end without a tell-now choice, refused", () => {
    const untold = lastEdges.filter((one) => safeAfter(one) === "unlit");
    expect(untold.length).toBeGreaterThan(0);
    const noTelling = untold.filter(
      ({ node, story }) => !node.edges.some((edge) => safeAfter({ node, edge, story }) === "lit"),
    );
    expect(named(noTelling)).toEqual([]);
    expect(named(untold.filter(({ node }) => !keptBefore(node)))).toEqual([]);
    expect(named(untold.filter(({ edge }) => edge.judgement.verdict !== "kept-too-much"))).toEqual([]);
  });

  it("[R6] telling now lights Safe, and is repaired: only the warning in it can be late", () => {
    const late = edges.filter(
      (one) => keptBefore(one.node) && safeBefore(one) === "unlit" && tellsAnAdult(one),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(named(late.filter((one) => safeAfter(one) !== "lit"))).toEqual([]);
    const notMended = late.filter(({ edge }) => edge.judgement.verdict !== "repaired");
    expect(named(notMended.filter(({ edge }) => edge.judgement.verdict !== "late"))).toEqual([]);
    expect(named(notMended.filter(({ edge }) => !edge.choice.acts.includes("limit")))).toEqual([]);
  });

  it("[R7] where nobody was told, a grown-up is with the mentee at the end", () => {
    const untold = endings.filter(({ run }) => viewOf(run).lights.safe === "unlit");
    expect(untold.length).toBeGreaterThan(0);
    const alone = untold.filter(({ run, adults }) => {
      const there = viewOf(run).cast.map((actor) => actor.id);
      return !there.includes("mentee") || !there.some((one) => adults.includes(one));
    });
    expect(alone.map(({ way }) => way)).toEqual([]);
  });

  it("[R7] each path that tells ends with a grown-up taking it on, so that the mentor is free", () => {
    const told = lastEdges.filter((one) => safeAfter(one) === "lit");
    expect(told.length).toBeGreaterThan(0);
    const nobody = told.filter(({ edge, story, adults }) => {
      const speakers = talkFrom(story, edge.choice.to).heard.map((line) =>
        line.kind === "say" ? line.by : "",
      );
      return !speakers.some((by) => adults.includes(by ?? ""));
    });
    expect(named(nobody)).toEqual([]);
  });

  it("[S19] no ending where safety was at stake is celebrated, and none with a mistake, mended or not", () => {
    const festive = endings.filter(({ run }) => viewOf(run).mayCelebrate);
    expect(festive.length).toBeGreaterThan(0);
    const spoiled = festive.filter(({ run, node }) => {
      const { mistakes, lights } = debriefOf(run);
      const { safe, honest, private: keptPrivate } = lights;
      const wellKept = safe.light === "none" && honest.light !== "unlit" && keptPrivate.light === "lit";
      return mistakes.kept + mistakes.told > 0 || !wellKept || "safety" in node.state.facts;
    });
    expect(spoiled.map(({ way }) => way)).toEqual([]);
  });

  it("[S6, PM-3] asking the co-ordinator and nothing else is never wrong", () => {
    const asking = edges.filter(({ edge }) => edge.choice.acts.join() === "ask-coordinator");
    expect(asking.length).toBeGreaterThan(0);
    const fine = ["right", "allowed", "repaired"];
    expect(named(asking.filter(({ edge }) => !fine.includes(edge.judgement.verdict)))).toEqual([]);
  });

  it("[PM-2] saying the limit and nothing else is never wrong", () => {
    const limits = edges.filter(({ edge }) =>
      edge.choice.acts.every((act) => ["listen", "limit"].includes(act)),
    );
    expect(limits.length).toBeGreaterThan(0);
    expect(named(limits.filter(({ edge }) => isMistake(edge.judgement.verdict)))).toEqual([]);
  });

  it("[P5, R7] a mentee never ends alone with a mentor who is sad about it: a grown-up helps", () => {
    const sad = endings.filter(({ run }) =>
      viewOf(run).cast.some((actor) => ["sad", "scared"].includes(actor.mood)),
    );
    expect(sad.length).toBeGreaterThan(0);
    const alone = sad.filter(({ run, adults }) => !viewOf(run).cast.some(({ id }) => adults.includes(id)));
    expect(alone.map(({ way }) => way)).toEqual([]);
  });

  it("the debrief blames no unlit light on a choice that dims nothing", () => {
    const blamed = endings.flatMap(({ run, way }) => {
      const debrief = debriefOf(run);
      return Object.entries(debrief.lights).flatMap(([name, { light, moment }]) => {
        const verdict = debrief.moments[moment ?? -1]?.verdict;
        return light === "unlit" && verdict ? [{ way: `${name} ${way}`, verdict }] : [];
      });
    });
    expect(blamed.length).toBeGreaterThan(0);
    const dims = ["kept-too-much", "told-too-much", "promised", "late"];
    expect(blamed.filter(({ verdict }) => !dims.includes(verdict))).toEqual([]);
  });
});

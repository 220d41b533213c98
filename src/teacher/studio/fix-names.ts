import type { Passage } from "../../scenario/format.ts";
import type { Draft } from "./draft.ts";
import { atChoice, atPassage, atScenario, fix, useNearest, without, type FixRule } from "./fix.ts";
import { freshId } from "./ids.ts";

/** Fixes for names that stand for nothing, or for two things. */
export const NAME_FIXES: Readonly<Record<string, FixRule>> = {
  SC001: ({ policy }) =>
    policy ? [fix("studioFix.thisPolicy", (draft) => ({ ...draft, policy: policy.id }))] : [],
  SC002: ({ draft, policy }) =>
    useNearest("circle", draft.circle, policy?.circles.keys() ?? [], (circle) => (now) => ({
      ...now,
      circle,
    })),
  SC003: ({ scenario, problem }) =>
    scenario
      ? [
          fix("studioFix.ownId", (draft) => {
            const id = freshId(
              scenario.id,
              draft.scenarios.map((one) => one.id),
            );
            return atScenario(draft, problem.where.at, (one) => ({ ...one, id }));
          }),
        ]
      : [],
  SC004: ({ scenario, passage, problem }) => {
    if (!scenario || !passage) return [];
    const id = freshId(
      passage.id,
      scenario.passages.map((one) => one.id),
    );
    return [fix("studioFix.ownId", (draft) => atPassage(draft, problem.where.at, (one) => ({ ...one, id })))];
  },
  SC005: ({ scenario, passage, choice, problem }) => {
    const { at, field } = problem.where;
    const passages = scenario?.passages ?? [];
    const line = passage?.kind === "say" ? passage : undefined;
    const wrong = choice?.to ?? line?.next ?? (field === "start" ? scenario?.start : undefined);
    if (wrong === undefined) return [];
    const lead = (to: string) => (draft: Draft) => {
      if (choice) return atChoice(draft, at, (one) => ({ ...one, to }));
      if (line) return atPassage(draft, at, leadLine(to));
      return atScenario(draft, at, (one) => ({ ...one, start: to }));
    };
    const near = useNearest(
      "passage",
      wrong,
      passages.map(({ id }) => id),
      lead,
    );
    const end = passages.find(({ kind }) => kind === "end")?.id;
    const isNear = near.some(({ values }) => values.name === end);
    if (end === undefined || isNear || (!choice && !line)) return near;
    return [...near, fix("studioFix.leadToEnd", lead(end))];
  },
  SC006: ({ scenario, problem }) => {
    const { at, part } = problem.where;
    const wrong = /"([^"]+)"/.exec(problem.message)?.[1];
    if (wrong === undefined) return [];
    const [, , , , , where] = problem.path.split("/");
    const near = useNearest(
      "member",
      wrong,
      Object.keys(scenario?.cast ?? {}),
      (name) => (draft) => atPassage(draft, at, callMember(where, wrong, part, name)),
    );
    const away = fix("studioFix.remove", (draft) =>
      atPassage(draft, at, callMember(where, wrong, part, undefined)),
    );
    return [...near, away];
  },
  SC007: ({ passage, choice, problem }) => {
    if (!choice || passage?.kind !== "choose") return [];
    const id = freshId(
      choice.id,
      passage.choices.map((one) => one.id),
    );
    return [fix("studioFix.ownId", (draft) => atChoice(draft, problem.where.at, (one) => ({ ...one, id })))];
  },
  SC008: ({ circle, choice, problem }) => {
    const { at, part } = problem.where;
    const wrong = choice?.acts[Number(part)];
    if (wrong === undefined) return [];
    return useNearest(
      "act",
      wrong,
      circle?.acts.keys() ?? [],
      (act) => (draft) =>
        atChoice(draft, at, (one) => ({ ...one, acts: one.acts.map((now) => (now === wrong ? act : now)) })),
    );
  },
  SC009: ({ circle, scenario, passage, problem }) => {
    const { part: fact } = problem.where;
    const facts = passage ? (passage.kind === "choose" ? undefined : passage.reveals) : scenario?.facts;
    const level = fact === undefined ? undefined : facts?.[fact];
    if (!circle || fact === undefined || level === undefined) return [];
    const put = (change: (facts: Facts) => Facts) => (draft: Draft) =>
      changeFacts(draft, problem.where.at, change);
    const levels = circle.levels.get(fact);
    const near = levels
      ? useNearest("fact", String(level), levels, (name) => put((now) => ({ ...now, [fact]: name }))).map(
          (one) => ({ ...one, values: { name: `${fact}.${one.values.name}` } }),
        )
      : useNearest("fact", fact, circle.levels.keys(), (name) =>
          put((now) => ({ ...without(now, fact), [name]: level })),
        );
    return [
      ...near,
      fix(
        "studioFix.remove",
        put((now) => without(now, fact)),
      ),
    ];
  },
};

type Facts = Readonly<Record<string, string | boolean>>;

const leadLine =
  (next: string) =>
  (passage: Passage): Passage =>
    passage.kind === "say" ? { ...passage, next } : passage;

/** What a passage reveals, or what is known at the start, changed at a problem's position. */
function changeFacts(draft: Draft, at: readonly number[], change: (facts: Facts) => Facts): Draft {
  if (at.length < 2)
    return atScenario(draft, at, (one) => ({ ...one, facts: { ...change(one.facts ?? {}) } }));
  return atPassage(draft, at, (one) =>
    one.kind === "choose" ? one : { ...one, reveals: { ...change(one.reveals ?? {}) } },
  );
}

/** A passage in which somebody is called by another name, or is not named any more, in one of its fields. */
function callMember(
  field: string | undefined,
  wrong: string,
  part: string | undefined,
  name: string | undefined,
): (passage: Passage) => Passage {
  const inList = (list: readonly string[] | undefined): string[] =>
    (list ?? []).flatMap((one, i) => (one === wrong && String(i) === part ? (name ?? []) : one));
  return (passage) => {
    switch (field) {
      case "by": {
        if (passage.kind !== "say") return passage;
        const { by: _, ...line } = passage;
        return name === undefined ? line : { ...line, by: name };
      }
      case "moods": {
        const { [wrong]: mood, ...moods } = passage.moods ?? {};
        return { ...passage, moods: name === undefined || !mood ? moods : { ...moods, [name]: mood } };
      }
      case "present":
        return { ...passage, present: inList(passage.present) };
      case "sit":
        return { ...passage, sit: inList(passage.sit) };
      default:
        return passage;
    }
  };
}

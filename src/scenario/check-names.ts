import { levelIndex } from "../policy/facts.ts";
import type { Circle } from "../policy/model.ts";
import type { Choice, Passage, Scenario } from "./format.ts";
import { didYouMean, type Report } from "./report.ts";

/** Every name in a scenario stands for something: passages, cast, acts, facts and their levels. */
export function checkNames(scenario: Scenario, circle: Circle | undefined, at: string, report: Report): void {
  const passages = new Set<string>();
  scenario.passages.forEach((passage, i) => {
    if (passages.has(passage.id)) {
      report.error(
        "SC004",
        `${at}/passages/${i}/id`,
        `There are two passages "${passage.id}".`,
        "Give each its own id.",
      );
    }
    passages.add(passage.id);
  });
  const cast = Object.keys(scenario.cast);
  const target = (id: string, path: string) => {
    if (passages.has(id)) return;
    report.error(
      "SC005",
      path,
      `There is no passage "${id}".`,
      didYouMean(id, passages, "Add the passage, or lead somewhere else."),
    );
  };
  const member = (id: string, path: string) => {
    if (cast.includes(id)) return;
    report.error(
      "SC006",
      path,
      `There is nobody called "${id}" in the cast.`,
      didYouMean(id, cast, "Add them to the cast."),
    );
  };
  target(scenario.start, `${at}/start`);
  checkFacts(scenario.facts ?? {}, `${at}/facts`, circle, report);
  scenario.passages.forEach((passage, i) => {
    const path = `${at}/passages/${i}`;
    checkStaging(passage, path, member);
    if (passage.kind !== "choose") checkFacts(passage.reveals ?? {}, `${path}/reveals`, circle, report);
    if (passage.kind === "say") target(passage.next, `${path}/next`);
    if (passage.kind !== "choose") return;
    const ids = new Set<string>();
    passage.choices.forEach((choice, j) => {
      const where = `${path}/choices/${j}`;
      if (ids.has(choice.id))
        report.error(
          "SC007",
          `${where}/id`,
          `There are two choices "${choice.id}" here.`,
          "Give each its own id.",
        );
      ids.add(choice.id);
      target(choice.to, `${where}/to`);
      checkActs(choice, `${where}/acts`, circle, report);
    });
  });
  const roles = Object.values(scenario.cast).map((one) => one.role);
  if (circle?.id === "peer" && (!roles.includes("mentor") || !roles.includes("mentee"))) {
    report.error(
      "SC010",
      `${at}/cast`,
      "A peer scenario needs a mentor and a mentee.",
      'Give one of the cast the role "mentor", and one "mentee".',
    );
  }
}

function checkStaging(passage: Passage, path: string, member: (id: string, path: string) => void): void {
  if (passage.kind === "say" && passage.by) member(passage.by, `${path}/by`);
  for (const id of Object.keys(passage.moods ?? {})) member(id, `${path}/moods/${id}`);
  (passage.present ?? []).forEach((id, i) => member(id, `${path}/present/${i}`));
  (passage.sit ?? []).forEach((id, i) => member(id, `${path}/sit/${i}`));
}

function checkActs(choice: Choice, path: string, circle: Circle | undefined, report: Report): void {
  if (!circle) return;
  choice.acts.forEach((act, i) => {
    if (circle.acts.has(act)) return;
    report.error(
      "SC008",
      `${path}/${i}`,
      `The policy knows no act "${act}" in this circle.`,
      didYouMean(act, circle.acts.keys(), "Choose an act that the policy names."),
    );
  });
}

function checkFacts(
  facts: Readonly<Record<string, string | boolean>>,
  path: string,
  circle: Circle | undefined,
  report: Report,
): void {
  if (!circle) return;
  for (const [fact, level] of Object.entries(facts)) {
    const levels = circle.levels.get(fact);
    if (!levels) {
      report.error(
        "SC009",
        `${path}/${fact}`,
        `The policy knows no fact "${fact}" in this circle.`,
        didYouMean(fact, circle.levels.keys(), "Choose a fact that the policy names."),
      );
    } else if (levelIndex(circle, fact, level) < 0) {
      report.error(
        "SC009",
        `${path}/${fact}`,
        `The fact "${fact}" has no level "${String(level)}".`,
        didYouMean(String(level), levels, `Choose one of: ${levels.join(", ")}.`),
      );
    }
  }
}

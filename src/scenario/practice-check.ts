import type { Diagnostic } from "../policy/diagnostic.ts";
import { decide } from "../policy/decide.ts";
import { learn, levelIndex } from "../policy/facts.ts";
import type { Circle, Policy } from "../policy/model.ts";
import { checkBankPlay } from "./practice-check-play.ts";
import { checkBankTexts } from "./practice-check-texts.ts";
import type { Answer, Bank, Plea, Reply, Topic } from "./practice-format.ts";
import { createReport, didYouMean, type Report } from "./report.ts";

/** Checks a practice bank against its policy and reports every problem; what can be dealt is looked at only once every name stands for something. */
export function checkBank(bank: Bank, policy: Policy | undefined, file: string): readonly Diagnostic[] {
  const report = createReport(file);
  const circle = policy?.id === bank.policy ? policy.circles.get(bank.circle) : undefined;
  if (!circle) {
    report.error(
      "PD002",
      "/policy",
      `There is no policy "${bank.policy}" with a circle "${bank.circle}" to judge these cases by.`,
      "Name a policy and a circle that are there.",
    );
  } else {
    checkIds(bank, report);
    bank.topics.forEach((topic, i) => checkTopic(topic, circle, `/topics/${i}`, report));
    bank.pleas.forEach((plea, i) => checkPlea(plea, bank, circle, `/pleas/${i}`, report));
    checkReplies(bank.replies, circle, "/replies", report);
    checkAnswers(bank.answers, circle, "/answers", report);
    checkPlaces(bank, report);
  }
  const sound = report.found.length === 0;
  checkBankTexts(bank, report);
  if (sound && circle) checkBankPlay(bank, circle, report);
  return report.found;
}

function checkIds(bank: Bank, report: Report): void {
  const { openings, topics, pleas, replies, answers } = bank;
  const lists: [string, readonly { readonly id: string }[]][] = [
    ["/openings", openings],
    ["/topics", topics],
    ["/pleas", pleas],
    ["/replies", [...replies, ...topics.flatMap((topic) => topic.replies ?? [])]],
    ["/answers", [...answers, ...topics.flatMap((topic) => topic.answers ?? [])]],
    ...topics.map((topic, i): [string, Topic["firsts"]] => [`/topics/${i}/firsts`, topic.firsts]),
    ...topics.map((topic, i): [string, Topic["turns"]] => [`/topics/${i}/turns`, topic.turns]),
  ];
  for (const [path, list] of lists) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id))
        report.error("PD003", path, `There are two of the id "${id}".`, "Give each its own id.");
      seen.add(id);
    }
  }
}

function checkTopic(topic: Topic, circle: Circle, at: string, report: Report): void {
  const firsts = topic.firsts.map(({ id }) => id);
  const turns = topic.turns.map(({ id }) => id);
  const told = circle.file.decision.values.at(-1);
  const decisionOf = (id: string) => {
    const turn = topic.turns.find((one) => one.id === id);
    return decide(circle, learn(circle, {}, turn?.facts ?? {})).value;
  };
  topic.firsts.forEach((first, i) => {
    checkFacts(first.facts, `${at}/firsts/${i}/facts`, circle, report);
    const goesOn = topic.turns.some(({ after }) => !after || after.includes(first.id));
    if (!goesOn)
      report.error(
        "PD018",
        `${at}/firsts/${i}`,
        `No turn goes with "${first.id}".`,
        "Let one come after it.",
      );
  });
  topic.turns.forEach((turn, i) => {
    const path = `${at}/turns/${i}`;
    checkFacts(turn.facts, `${path}/facts`, circle, report);
    for (const id of turn.after ?? []) {
      if (firsts.includes(id)) continue;
      report.error(
        "PD009",
        `${path}/after`,
        `There is no first line "${id}" in this topic.`,
        didYouMean(id, firsts, "Name a first line of this topic."),
      );
    }
    const mustTell = decisionOf(turn.id) === told;
    if (mustTell !== (turn.grave !== undefined)) {
      report.error(
        "PD010",
        `${path}/grave`,
        mustTell
          ? `"${turn.id}" must be told, and does not say how grave it is.`
          : `"${turn.id}" need not be told, so it has no "grave".`,
        mustTell ? 'Write "grave": 1 for the mildest, 3 for the gravest.' : "Take it out.",
      );
    }
  });
  (topic.twins ?? []).forEach((pair, i) => {
    const path = `${at}/twins/${i}`;
    const gone = pair.filter((id) => !turns.includes(id));
    for (const id of gone)
      report.error(
        "PD009",
        path,
        `There is no turn "${id}" in this topic.`,
        didYouMean(id, turns, "Name two turns."),
      );
    if (gone.length === 0 && decisionOf(pair[0]) === decisionOf(pair[1])) {
      report.error(
        "PD011",
        path,
        `The twins "${pair[0]}" and "${pair[1]}" come to the same decision.`,
        "Pair two lines between which the rule changes.",
      );
    }
  });
  checkReplies(topic.replies ?? [], circle, `${at}/replies`, report);
  checkAnswers(topic.answers ?? [], circle, `${at}/answers`, report);
}

/** A plea is pressure: it may change nothing in what it may follow. */
function checkPlea(plea: Plea, bank: Bank, circle: Circle, at: string, report: Report): void {
  checkFacts(plea.facts, `${at}/facts`, circle, report);
  checkDecisions(plea.after, `${at}/after`, circle, report);
  const all = [{}, ...bank.topics.flatMap((topic) => topic.turns.map(({ facts }) => facts ?? {}))];
  const changes = all.some((facts) => {
    const before = learn(circle, {}, facts);
    return decide(circle, before).value !== decide(circle, learn(circle, before, plea.facts ?? {})).value;
  });
  if (changes) {
    report.error(
      "PD012",
      `${at}/facts`,
      `The plea "${plea.id}" changes what must be done.`,
      "Make it a turn of a topic: a plea only presses.",
    );
  }
}

function checkReplies(replies: readonly Reply[], circle: Circle, at: string, report: Report): void {
  replies.forEach(({ acts, after }, i) => {
    checkActs(acts, `${at}/${i}/acts`, circle, report);
    checkDecisions(after, `${at}/${i}/after`, circle, report);
  });
}

function checkAnswers(answers: readonly Answer[], circle: Circle, at: string, report: Report): void {
  answers.forEach(({ to, when }, i) => {
    checkActs(to, `${at}/${i}/to`, circle, report);
    checkDecisions(when, `${at}/${i}/when`, circle, report);
  });
}

function checkActs(acts: readonly string[], path: string, circle: Circle, report: Report): void {
  for (const act of acts) {
    if (circle.acts.has(act)) continue;
    const hint = didYouMean(act, circle.acts.keys(), "Choose an act that the policy names.");
    report.error("PD007", path, `The policy knows no act "${act}" in this circle.`, hint);
  }
}

function checkDecisions(decisions: readonly string[], path: string, circle: Circle, report: Report): void {
  const { values } = circle.file.decision;
  for (const one of decisions) {
    if (values.includes(one)) continue;
    report.error(
      "PD008",
      path,
      `The policy never decides "${one}" in this circle.`,
      didYouMean(one, values, `Choose one of: ${values.join(", ")}.`),
    );
  }
}

function checkFacts(
  facts: Readonly<Record<string, string | boolean>> | undefined,
  path: string,
  circle: Circle,
  report: Report,
): void {
  for (const [fact, level] of Object.entries(facts ?? {})) {
    if (levelIndex(circle, fact, level) >= 0) continue;
    const known = circle.levels.has(fact);
    report.error(
      "PD006",
      `${path}/${fact}`,
      known
        ? `The fact "${fact}" has no level "${String(level)}".`
        : `The policy knows no fact "${fact}" in this circle.`,
      known
        ? `Choose one of: ${circle.levels.get(fact)?.join(", ") ?? ""}.`
        : didYouMean(fact, circle.levels.keys(), "Choose a fact that the policy names."),
    );
  }
}

/** Every topic can be told somewhere. */
function checkPlaces(bank: Bank, report: Report): void {
  bank.topics.forEach(({ id, by, places }, i) => {
    for (const place of places) {
      if (bank.openings.some((opening) => opening.by === by && opening.place === place)) continue;
      report.error(
        "PD013",
        `/topics/${i}/places`,
        `"${id}" may be told in the place "${place}", and no opening leads there.`,
        "Write an opening for that place and speaker, or leave the place out.",
      );
    }
  });
}

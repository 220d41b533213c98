import { judgeChoice, startState } from "../policy/judge.ts";
import type { Circle } from "../policy/model.ts";
import { isMistake } from "../policy/verdicts.ts";
import { MOST_GRAVE, type Bank } from "./practice-format.ts";
import { answersTo, pairingsOf, repliesFor, type Pairing } from "./practice-read.ts";
import type { Report } from "./report.ts";

/** At least this share of what a bank holds stays private, as most of what a mentor hears does. */
const LEAST_PRIVATE = 0.6;
/** A sitting meets no topic twice unless it must. */
const LEAST_TOPICS = 10;

/** What can be dealt: words that are right and words that are not for every pairing, an answer to each, and private talk enough. */
export function checkBankPlay(bank: Bank, circle: Circle, report: Report): void {
  const pairings = pairingsOf(bank, circle);
  for (const pairing of pairings) checkWords(bank, circle, pairing, report);
  const base = circle.file.decision.base.value;
  const told = circle.file.decision.values.at(-1);
  const kept = pairings.filter(({ decision }) => decision === base).length / Math.max(1, pairings.length);
  if (kept < LEAST_PRIVATE) {
    report.error(
      "PD016",
      "/topics",
      `${Math.round(kept * 100)} % of the pairings stay private; ${LEAST_PRIVATE * 100} % is the least.`,
      "Write more everyday lines.",
    );
  }
  const topics = new Set(pairings.filter(({ decision }) => decision === base).map(({ topic }) => topic.id));
  if (topics.size < LEAST_TOPICS) {
    report.error(
      "PD017",
      "/topics",
      `There are ${topics.size} topics with something private; a sitting needs ${LEAST_TOPICS}.`,
      "Write more topics.",
    );
  }
  for (let grave = 1; grave <= MOST_GRAVE; grave++) {
    const twins = pairings.filter(({ decision, turn }) => decision === told && turn.grave === grave);
    if (twins.some(({ topic, turn }) => topic.twins?.some((pair) => pair.includes(turn.id)))) continue;
    report.error(
      "PD017",
      "/topics",
      `No line as grave as ${grave} has a twin, so a sitting cannot go step by step.`,
      "Give one a private twin.",
    );
  }
}

function checkWords(
  bank: Bank,
  circle: Circle,
  { topic, turn, facts, decision }: Pairing,
  report: Report,
): void {
  const at = `/topics/${bank.topics.indexOf(topic)}`;
  const words = repliesFor(bank, topic).filter(({ after, asked }) => after.includes(decision) && !asked);
  const verdicts = words.map(
    ({ acts }) => judgeChoice(circle, startState(circle, facts), acts, { reveals: [], ends: false }).verdict,
  );
  const missing = [
    ...(verdicts.includes("right") ? [] : ["right"]),
    ...(verdicts.some((verdict) => isMistake(verdict)) ? [] : ["a mistake"]),
  ];
  if (missing.length > 0 || words.length < 3) {
    report.error(
      "PD014",
      `${at}/turns`,
      `After "${turn.id}" there are ${words.length} replies, and none of them is ${missing.join(" or ") || "a third"}.`,
      "Write replies for it.",
    );
  }
  for (const reply of repliesFor(bank, topic).filter(({ after }) => after.includes(decision))) {
    if (answersTo(bank, topic, reply, decision).length > 0) continue;
    report.error(
      "PD015",
      `${at}/turns`,
      `Nobody answers "${reply.id}" after "${turn.id}" (${decision}).`,
      `Write an answer to "${reply.acts.at(-1) ?? ""}" when "${decision}".`,
    );
  }
}

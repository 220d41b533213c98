import * as v from "valibot";
import type { Parsed } from "../policy/diagnostic.ts";
import { decide } from "../policy/decide.ts";
import { learn } from "../policy/facts.ts";
import type { Circle, Facts } from "../policy/model.ts";
import { shapeDiagnostic } from "../policy/read.ts";
import { BankSchema, type Answer, type Bank, type Reply, type Topic, type Turn } from "./practice-format.ts";
import type { Texts } from "./format.ts";

/** Reads a bank's structure from JSON; its sentences come from the files beside it. */
export function readBank(json: unknown, file: string, texts: Readonly<Record<string, Texts>>): Parsed<Bank> {
  const result = v.safeParse(BankSchema, json);
  if (result.success) return { ok: true, value: { ...result.output, texts } };
  const suggestion = 'Compare it with the bank that ships: "scenarios/README.md" tells what a bank holds.';
  return {
    ok: false,
    diagnostics: result.issues.map((issue) => ({ ...shapeDiagnostic(issue, file, "PD001"), suggestion })),
  };
}

/** A first line and the line that turns it: what is known then, and what the policy decides. */
export interface Pairing {
  readonly topic: Topic;
  readonly first: Topic["firsts"][number];
  readonly turn: Turn;
  readonly facts: Facts;
  readonly decision: string;
}

/** Every pairing of a bank, in its own order. */
export const pairingsOf = (bank: Bank, circle: Circle): readonly Pairing[] =>
  bank.topics.flatMap((topic) =>
    topic.firsts.flatMap((first) =>
      topic.turns
        .filter((turn) => !turn.after || turn.after.includes(first.id))
        .map((turn) => {
          const facts = learn(circle, learn(circle, {}, first.facts ?? {}), turn.facts ?? {});
          return { topic, first, turn, facts, decision: decide(circle, facts).value };
        }),
    ),
  );

/** The replies that can be said to a topic. */
export const repliesFor = (bank: Bank, topic: Topic): readonly Reply[] => [
  ...(topic.replies ?? []),
  ...(topic.own ? [] : bank.replies.filter((reply) => !reply.not?.includes(topic.id))),
];

/** What may be answered to a choice of words, the topic's own first. */
export function answersTo(bank: Bank, topic: Topic, reply: Reply, decision: string): readonly Answer[] {
  const last = reply.acts.at(-1) ?? "";
  const fits = (answer: Answer) => answer.to.includes(last) && answer.when.includes(decision);
  const own = (topic.answers ?? []).filter(fits);
  return own.length > 0 || topic.own ? own : bank.answers.filter(fits);
}

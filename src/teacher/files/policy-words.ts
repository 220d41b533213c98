import type { Policy } from "../../policy/model.ts";
import { useKit } from "../../ui/kit.ts";
import type { Wording } from "../../ui/wording.ts";
import { editSaid } from "../policy/edit-words.ts";
import { clauseSaid, type Said } from "../policy/said.ts";
import type { ChangeInWords } from "./changes-table.tsx";
import type { PolicyChange, WordsAt } from "./policy-changes.ts";
import { dayWords } from "../day-words.ts";

interface Shipped {
  readonly policy: Policy;
  readonly wording: Wording;
}

/**
 * What tells a change of a school's policy in words: a rule as its sentence, words as they stand before and after. A rule
 * is found in the shipped policy, or in the one that the file makes.
 */
export function usePolicyChangeWords(
  shipped: Shipped,
  made: Policy | undefined,
): (change: PolicyChange) => ChangeInWords {
  const { t, language } = useKit().words;
  const said: Said = { t, language, wording: shipped.wording };
  const policies = made ? [shipped.policy, made] : [shipped.policy];
  const none = t("files.policy.none");
  const list = (all: readonly string[]) => (all.length === 0 ? none : all.join("; "));
  const both = <T>(
    { now, later }: { now: T | undefined; later: T | undefined },
    say: (value: T) => string,
  ) => ({
    now: now === undefined ? none : say(now),
    later: later === undefined ? none : say(later),
  });
  return (change) => {
    switch (change.part) {
      case "setting":
        return {
          part: t("files.policy.setting"),
          ...both(change, (isOn) => t(isOn ? "files.policy.yes" : "files.policy.no")),
        };
      case "rule":
        return {
          part: editSaid(said, policies, change.edit),
          now: t(change.now ? "files.policy.rule.in" : "files.policy.rule.out"),
          later: t(change.later ? "files.policy.rule.in" : "files.policy.rule.out"),
        };
      case "words": {
        const own = shippedWords(shipped.wording, change.at);
        return {
          part: t(`files.policy.words.${change.at.of}`, { of: thingSaid(said, change.at) }),
          now: change.now ?? own,
          later: change.later ?? own,
        };
      }
      case "reading":
        return {
          part: t("files.policy.reading", { clause: clauseSaid(said, change.clause) }),
          ...both(change, (one) => t(`files.policy.readings.${one}`)),
        };
      case "linked":
        return {
          part: t("files.policy.linked"),
          ...both(change, (ids) => list(ids.map((id) => shipped.wording.linked[id] ?? id))),
        };
      case "version":
        return { part: t("files.policy.version"), ...both(change, (text) => text) };
      case "next":
        return {
          part: t("files.policy.next"),
          ...both(change, (date) => (date === "" ? none : dayWords(language, date))),
        };
      case "review":
        return {
          part: t("files.policy.review"),
          ...both(
            change,
            ({ role, date }) => `${t(`policyPage.reviewer.${role}`)}, ${dayWords(language, date)}`,
          ),
        };
      case "notes":
        return { part: t("files.policy.notes"), ...both(change, list) };
      default:
        return change satisfies never;
    }
  };
}

/** What the shipped policy says there; nothing where it has no words of that kind. */
function shippedWords(wording: Wording, { kind, id, of }: WordsAt): string {
  const table: Readonly<Record<string, string | Partial<Record<WordsAt["of"], string>>>> = wording[kind];
  const words = table[id];
  return typeof words === "string" ? words : (words?.[of] ?? "");
}

/** What a thing is called, of which the words are: a clause by its id and title, anything else by its shipped words. */
function thingSaid(said: Said, at: WordsAt): string {
  if (at.kind === "clauses") return clauseSaid(said, at.id);
  const called = at.kind === "verdicts" || at.kind === "tips" ? "title" : "adult";
  return `“${shippedWords(said.wording, { ...at, of: called })}”`;
}

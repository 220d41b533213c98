import { sentencesOf } from "../../scenario/reading.ts";
import { PROFILE_SLOTS } from "../../scenario/texts.ts";
import { slotsIn } from "../../scenario/texts.ts";
import { LANGUAGE, setText, textOf } from "./draft.ts";
import { splitPassage } from "./edit-passages.ts";
import { keysOf } from "./edit-scenarios.ts";
import { fix, useNearest, type FixRule, type ToFix } from "./fix.ts";

/** A bubble holds this many sentences (safety.md, the wording rules). */
const IN_A_BUBBLE = 2;

const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/gu;
const PILED_UP = /\p{M}{4,}/gu;

/** Fixes for sentences. */
export const WORD_FIXES: Readonly<Record<string, FixRule>> = {
  SC032: ({ problem }) => {
    const [language, key] = sentenceAt(problem.path);
    if (language === undefined || key === undefined) return [];
    return [fix("studioFix.remove", (draft) => setText(draft, key, "", language))];
  },
  SC033: fillSlot,
  WR002: makeTwoLines,
  WR008: ({ draft, problem }) => {
    const [language, key] = sentenceAt(problem.path);
    if (language === undefined || key === undefined) return [];
    const seen = textOf(draft, key, language).replace(HIDDEN, "").replace(PILED_UP, "");
    return seen.trim() === "" ? [] : [fix("studioFix.hidden", (now) => setText(now, key, seen, language))];
  },
};

/** The language and the name of a sentence from a pointer into the texts. A sentence's name holds no slash. */
function sentenceAt(path: string): readonly (string | undefined)[] {
  const [, texts, language, key] = path.split("/");
  return texts === "texts" ? [language, key] : [];
}

/** A slot that nobody fills becomes the nearest one that somebody does. */
function fillSlot({ draft, scenario, problem }: ToFix): ReturnType<FixRule> {
  const { language } = problem.where;
  const [, slot, key] = /\{\{([a-z0-9-]+)\}\} in "([^"]+)"/.exec(problem.message) ?? [];
  if (!scenario || language === undefined || slot === undefined || key === undefined) return [];
  const text = textOf(draft, key, language);
  if (!slotsIn(text).includes(slot)) return [];
  const fillable = [...PROFILE_SLOTS, ...Object.keys(scenario.cast)];
  return useNearest(
    "slot",
    slot,
    fillable,
    (name) => (now) => setText(now, key, text.replaceAll(`{{${slot}}}`, `{{${name}}}`), language),
  );
}

/**
 * Makes two lines of one that holds three or four sentences. Only where the line's words are its own and there is one
 * language: where another one is to be cut, only its author knows.
 */
function makeTwoLines({ draft, scenario, passage, problem }: ToFix): ReturnType<FixRule> {
  const [language, key] = sentenceAt(problem.path);
  if (!scenario || passage?.kind !== "say" || key !== passage.text || language !== LANGUAGE) return [];
  const text = textOf(draft, key);
  const sentences = sentencesOf(text);
  const uses = draft.scenarios.flatMap(keysOf).filter((one) => one === key).length;
  if (sentences.length > 2 * IN_A_BUBBLE || uses > 1 || Object.keys(draft.texts).length > 1) return [];
  const third = sentences[IN_A_BUBBLE];
  const cut = third === undefined ? -1 : text.indexOf(third, sentences.slice(0, IN_A_BUBBLE).join("").length);
  if (cut <= 0) return [];
  return [fix("studioFix.twoLines", (now) => splitPassage(now, scenario.id, passage.id, cut).draft)];
}

import type { Words } from "../../../locale/words.ts";
import { MOST_GOOD, STRATEGIES, type Strategy } from "../../../scenario/balance.ts";
import { PLAYERS } from "../../../scenario/check-balance.ts";
import { LIMITS } from "../../../scenario/format.ts";
import { LANGUAGE } from "../draft.ts";
import type { Problem } from "../report.ts";
import { firstWords } from "./first-words.ts";
import { aboutWords } from "./forms/fact-words.ts";
import { knownCode, type ProblemCode } from "./problem-codes.ts";
import { placeWords, type Told } from "./problem-place.ts";

/** What a problem is called on its line: where it stands, what is wrong, and what to do about it. */
export interface ProblemWords {
  readonly where: readonly string[];
  readonly said: string;
  readonly todo: string;
}

/** The parts of a problem that its words are made from; a diagnostic with its place is one too. */
export type Tellable = Pick<Problem, "code" | "path" | "message" | "suggestion" | "where">;

/**
 * A problem in plain words, without ids or paths. The checker's own message is for the command line; what it counted
 * and which name it met are taken from it.
 */
export function problemWords(t: Words["t"], language: string, told: Told, problem: Tellable): ProblemWords {
  const code = knownCode(problem.code);
  const values = valuesOf(t, language, told, problem);
  return {
    where: placeWords(t, told, problem.where),
    said: heldWords(t, code, problem) ?? t(`studio.problems.code.${code}`, values),
    todo: meantWords(t, code, problem) ?? t(`studio.problems.todo.${code}`, values),
  };
}

const HELD = ["words", "acts", "choices", "passages", "scenarios", "version"] as const;
const MOST_HELD: Readonly<Record<string, number>> = {
  passages: LIMITS.passages,
  scenarios: LIMITS.scenarios,
};

/** What a pack can hold is said of the thing that is too much or too little. */
function heldWords(t: Words["t"], code: ProblemCode, { where, path }: Tellable): string | undefined {
  if (code !== "PK005") return undefined;
  const field = path.startsWith("/texts/") ? "words" : HELD.find((one) => one === where.field);
  return field && t(`studio.problems.held.${field}`, { most: MOST_HELD[field] });
}

/** A place or a mood that was misspelt: what was meant is one of the words that the studio shows. */
function meantWords(t: Words["t"], code: ProblemCode, { suggestion = "" }: Tellable): string | undefined {
  const name = code === "PK009" ? /^Did you mean "([^"]+)"\?$/.exec(suggestion)?.[1] : undefined;
  return name === undefined ? undefined : t("studio.problems.meant", { name: plainId(name) });
}

/** An id as words: those of the format are plain English with hyphens. */
export const plainId = (id: string): string => id.replaceAll("-", " ");

type Values = Readonly<Record<string, string | number | undefined>>;

/** What fills the slots of the words: all that the checker counted or named. */
function valuesOf(t: Words["t"], language: string, told: Told, problem: Tellable): Values {
  const { code, path, message, suggestion = "" } = problem;
  const [number = "", most = ""] = message.match(/\d+(\.\d+)?/g) ?? [];
  switch (code) {
    case "ST001":
      return { about: aboutWords({ t }, message) };
    case "PK008":
      return { name: plainId(path.split("/").at(-1) ?? "") };
    case "PK009":
      return { name: plainId(/"([^"]*)"/.exec(message)?.[1] ?? "") };
    case "SC017":
    case "SC018":
      return { card: cardIn(t, told, problem) };
    case "SC031":
      return { language: languageName(language, problem.where.language ?? LANGUAGE) };
    case "SC032":
      return { said: textAt(told, path) };
    case "SC033":
      return { name: plainId(/\{\{([a-z0-9-]+)\}\}/.exec(message)?.[1] ?? "") };
    case "SC050":
    case "SC051":
      return balanceValues(t, message);
    case "WR005":
      return { name: /secrets?/i.exec(textAt(told, path))?.[0] };
    case "WR009":
      return { age: ageOf(number), most: ageOf(most), hard: /for: (.*)\.$/.exec(suggestion)?.[1] };
    case "WR010":
      return { mean: number, most };
    default:
      return { number, most };
  }
}

/** A level of the American school as an age: its first grade begins at six. */
const ageOf = (level: string): string => (Number(level) + 5).toFixed(1);

/** The card that the checker names by its id, by its words. */
function cardIn(t: Words["t"], { draft, profile }: Told, { where, message }: Tellable): string {
  const [i = -1, j = -1] = where.at;
  const scenario = draft?.scenarios[i];
  const passage = scenario?.passages[j];
  const id = /"([^"]+)"/.exec(message)?.[1];
  const choice = passage?.kind === "choose" ? passage.choices.find((one) => one.id === id) : undefined;
  const words = draft && scenario && choice && firstWords(draft, scenario, choice.text, profile);
  return words ?? t("studio.problems.at.cardNew");
}

function textAt({ draft }: Told, path: string): string {
  const [, , language = "", key = ""] = path.split("/");
  return draft?.texts[language]?.[key] ?? "";
}

/** What a language is called in the language of the screen; its code where the browser knows none. */
function languageName(shown: string, code: string): string {
  try {
    return new Intl.DisplayNames([shown], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

function balanceValues(t: Words["t"], message: string): Values {
  const strategy: Strategy = STRATEGIES.find((one) => message.includes(PLAYERS[one])) ?? "keep";
  return {
    player: t(`studio.problems.player.${strategy}`),
    share: /(\d+) %/.exec(message)?.[1],
    most: MOST_GOOD[strategy] * 100,
  };
}

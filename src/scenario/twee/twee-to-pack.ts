import { told, type Parsed } from "../../policy/diagnostic.ts";
import type { Pack } from "../format.ts";
import { readJson, readPack } from "../read.ts";
import { storyToPack } from "./foreign-story.ts";
import { fromMarkup, linksIn, readTwee, type TweePassage } from "./notation.ts";
import { LANGUAGE, PACK_TAG, SCENARIO_TAG, usualKey } from "./pack-to-twee.ts";
import { readTags } from "./staging-tags.ts";

/** Something that a Twee file does not say, and that its author must add: where, and what, in plain words. */
export interface ToDo {
  /** The passage of the Twee file. */
  readonly passage: string;
  readonly what: string;
}

/** A pack read from a Twee file, and what is left to do. The pack may still have problems: the checker tells them. */
export interface TweeImport {
  readonly pack: Pack;
  readonly toDo: readonly ToDo[];
}

/**
 * Reads a Twee 3 file: one that Buddy Bench wrote, edited or not, or a story made by somebody else. Says what is wrong
 * where it cannot be a pack; never throws.
 */
export function tweeToPack(source: string, file: string): Parsed<TweeImport> {
  const passages = readTwee(source);
  const about = passages.find(({ tags }) => tags.includes(PACK_TAG));
  if (passages.length === 0) {
    return {
      ok: false,
      diagnostics: [
        {
          code: "TW001",
          severity: "error",
          file,
          path: "",
          message: "This file has no passages, so it is no Twine story.",
          suggestion: "In Twine, use Build, then Export As Twee.",
        },
      ],
    };
  }
  const problems = source.length <= ALL_PROBLEMS_IN ? "all" : "first";
  return about ? ownPack(passages, about, file, problems) : storyToPack(passages, file);
}

/** In a file of at most so many letters every problem is looked for; in a larger one, the first. */
const ALL_PROBLEMS_IN = 1_000_000;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function ownPack(
  passages: readonly TweePassage[],
  about: TweePassage,
  file: string,
  problems: "all" | "first",
): Parsed<TweeImport> {
  const head = readJson(about.text, file);
  if (!head.ok) return head;
  const toDo: ToDo[] = [];
  const sentences: Record<string, string> = {};
  const scenarios: unknown[] = [];
  const homes = byScenario(passages);
  for (const one of passages.filter(({ tags }) => tags.includes(SCENARIO_TAG))) {
    const parsed = readJson(one.text, file);
    if (!parsed.ok) return parsed;
    const own = homes.get(one.name) ?? [];
    // A second scenario of the same name has no passages of its own.
    homes.delete(one.name);
    scenarios.push({
      id: one.name,
      ...(isPlain(parsed.value) ? parsed.value : {}),
      passages: own.map((passage) => readPassage(one.name, passage, sentences, toDo)),
    });
  }
  const { texts, ...rest } = isPlain(head.value) ? head.value : {};
  const tables = isPlain(texts) ? texts : {};
  const left = tables[LANGUAGE];
  const inline = { ...tables, [LANGUAGE]: { ...(isPlain(left) ? left : {}), ...sentences } };
  const pack = readPack({ ...rest, scenarios, texts: inline }, file, {}, problems);
  return pack.ok ? { ok: true, value: { pack: pack.value, toDo } } : pack;
}

/** The passages of each scenario, by the first part of their names. */
function byScenario(passages: readonly TweePassage[]): Map<string, readonly TweePassage[]> {
  const homes = new Map<string, TweePassage[]>();
  for (const passage of passages) {
    const slash = passage.name.indexOf("/");
    if (slash < 0) continue;
    const scenario = passage.name.slice(0, slash);
    const own = homes.get(scenario) ?? [];
    own.push(passage);
    homes.set(scenario, own);
  }
  return homes;
}

/** One passage as plain data; the format's reader checks it with all the rest. */
function readPassage(
  scenario: string,
  { name, tags, text }: TweePassage,
  sentences: Record<string, string>,
  toDo: ToDo[],
): Plain {
  const id = name.slice(scenario.length + 1);
  const [kind = "", ...others] = tags;
  const { staged, unknown } = readTags(others);
  const own = unknown.find((tag) => tag.startsWith("text:"))?.slice("text:".length);
  for (const tag of unknown) {
    if (!tag.startsWith("text:"))
      toDo.push({ passage: told(name), what: `The tag "${told(tag)}" means nothing here.` });
  }
  const links = linksIn(text);
  const here = (target: string): string =>
    target.startsWith(`${scenario}/`) ? target.slice(scenario.length + 1) : target;
  const keep = (key: string, words: string): string => {
    if (words !== "") sentences[key] = fromMarkup(words);
    return key;
  };
  const passage = { id, kind, ...staged };
  if (kind === "choose") {
    return { ...passage, choices: links.map((link, i) => readChoice(link, i)) };
  }
  const [next] = links;
  const words = text.slice(0, kind === "say" ? next?.start : undefined).replace(/\n+$/, "");
  const said = { ...passage, text: keep(own ?? usualKey(scenario, id), words) };
  return kind === "say" && next ? { ...said, next: here(next.to) } : said;

  function readChoice({ words: says, to, end }: (typeof links)[number], i: number): Plain {
    const [line = ""] = text.slice(end, links[i + 1]?.start).split("\n", 1);
    const fields = new Map(
      line.split(";").map((field) => {
        const [key = "", value = ""] = field.split(":", 2).map((part) => part.trim());
        return [key, value] as const;
      }),
    );
    const choice = fields.get("id") ?? `choice-${i + 1}`;
    const acts = (fields.get("acts") ?? "").split(",").flatMap((act) => act.trim() || []);
    if (acts.length === 0) {
      toDo.push({
        passage: told(name),
        what: `Say what the choice "${told(says)}" does: add "acts: listen" after its link.`,
      });
    }
    return {
      id: choice,
      text: keep(fields.get("text") ?? usualKey(scenario, id, choice), says),
      acts: acts.length > 0 ? acts : ["listen"],
      to: here(to),
    };
  }
}

import { told, type Parsed } from "../../policy/diagnostic.ts";
import { LIMITS, type Passage, type Scenario } from "../format.ts";
import { readPack } from "../read.ts";
import { linksIn, type TweeLink, type TweePassage } from "./notation.ts";
import { LANGUAGE, usualKey } from "./pack-to-twee.ts";
import type { ToDo, TweeImport } from "./twee-to-pack.ts";

/** Passages that hold no talk: the story's title and data, style and script. */
const NO_TALK = /^(StoryTitle|StoryData|StoryInit|StoryCaption|StoryMenu|UserScript|UserStylesheet)$/;
const NO_TALK_TAGS = ["script", "stylesheet", "Twine.image", "Twine.private"];
/** A choice of the format has at least two cards and at most four. */
const MOST_CHOICES = 4;

/**
 * A story that somebody made in Twine, as a pack with one scenario. Twine knows no facts, acts or cast: the mentee says
 * every line, every choice listens, and the to-do list names each place where the author must say more. Nobody's verdict
 * is guessed.
 */
export function storyToPack(passages: readonly TweePassage[], file: string): Parsed<TweeImport> {
  const talk = passages.filter(
    ({ name, tags }) => !NO_TALK.test(name) && !tags.some((tag) => NO_TALK_TAGS.includes(tag)),
  );
  if (talk.length > LIMITS.passages) return tooLong(talk.length, file);
  const title = passages.find(({ name }) => name === "StoryTitle")?.text.trim() || "A story from Twine";
  const ids = idsFor(talk.map(({ name }) => name));
  const toDo: ToDo[] = [];
  const sentences: Record<string, string> = { "story.title": title.slice(0, LIMITS.text) };
  const story = new Converter(ids, sentences, toDo);
  const scenario: Scenario = {
    id: "story",
    title: "story.title",
    place: "playground",
    cast: { mentor: { role: "mentor", look: "amara" }, mentee: { role: "mentee", look: "mei" } },
    start: ids.get(startOf(passages, talk)) ?? "",
    passages: talk.flatMap((passage) => story.convert(passage)),
  };
  const pack = readPack(
    {
      format: 1,
      id: "from-twine",
      version: "1.0.0",
      title: "story.title",
      circle: "peer",
      policy: "kempshott",
      review: { state: "awaiting" },
      scenarios: [scenario],
      texts: { [LANGUAGE]: sentences },
    },
    file,
  );
  return pack.ok ? { ok: true, value: { pack: pack.value, toDo } } : pack;
}

const tooLong = (count: number, file: string): Parsed<never> => ({
  ok: false,
  diagnostics: [
    {
      code: "TW002",
      severity: "error",
      file,
      path: "",
      message: `This story has ${count} passages, and a scene has room for ${LIMITS.passages}.`,
      suggestion: "Split it in Twine, and open each part by itself.",
    },
  ],
});

function startOf(passages: readonly TweePassage[], talk: readonly TweePassage[]): string {
  const data = passages.find(({ name }) => name === "StoryData")?.text ?? "";
  const named = /"start"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(data)?.[1];
  const names = talk.map(({ name }) => name);
  return [named, "Start"].find((name) => name !== undefined && names.includes(name)) ?? names[0] ?? "";
}

/** An id of the format for each name, no two alike. */
function idsFor(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(["constructor"]);
  for (const name of names) {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 30);
    const base = plain === "" ? "passage" : plain;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    // The choice after a passage has an id of its own.
    taken.add(`${id}-choice`);
    if (!ids.has(name)) ids.set(name, id);
  }
  return ids;
}

class Converter {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #sentences: Record<string, string>;
  readonly #toDo: ToDo[];

  constructor(ids: ReadonlyMap<string, string>, sentences: Record<string, string>, toDo: ToDo[]) {
    this.#ids = ids;
    this.#sentences = sentences;
    this.#toDo = toDo;
  }

  /** A passage of Twine as one passage of talk, with a choice after it where it has more than one way on. */
  convert({ name, text }: TweePassage): Passage[] {
    const id = this.#ids.get(name) ?? "passage";
    const links = linksIn(text).filter(({ to, words }) => this.#leads(name, to, words));
    const line = this.#line(name, id, spoken(text));
    if (RUNS.test(text))
      this.#must(name, "Twine did something of its own here. It is left out: see if the words still fit.");
    if (links.length === 0) return [{ id, kind: "end", text: line }];
    const [only] = links;
    const to = (link: TweeLink | undefined): string => this.#ids.get(link?.to ?? "") ?? "";
    if (links.length === 1) return [{ id, kind: "say", by: "mentee", text: line, next: to(only) }];
    if (links.length > MOST_CHOICES) {
      this.#must(name, `There are ${links.length} ways on, and a choice has room for ${MOST_CHOICES}.`);
    }
    this.#must(name, "Say what each choice does: pick its acts.");
    return [
      { id, kind: "say", by: "mentee", text: line, next: `${id}-choice` },
      {
        id: `${id}-choice`,
        kind: "choose",
        choices: links.slice(0, MOST_CHOICES).map((link, i) => ({
          id: `choice-${i + 1}`,
          text: this.#keep(usualKey("story", `${id}-choice`, `choice-${i + 1}`), link.words),
          acts: ["listen"],
          to: to(link),
        })),
      },
    ];
  }

  #leads(name: string, to: string, words: string): boolean {
    if (this.#ids.has(to)) return true;
    this.#must(name, `The link "${told(words)}" leads nowhere: there is no passage "${told(to)}".`);
    return false;
  }

  #line(name: string, id: string, words: string): string {
    if (words === "") this.#must(name, "This passage has no words of its own: write what is said.");
    else this.#must(name, "Say who speaks here, and whether something is told that matters.");
    return this.#keep(usualKey("story", id), words === "" ? "…" : words, name);
  }

  #keep(key: string, words: string, name?: string): string {
    if (words.length > LIMITS.text && name !== undefined) {
      this.#must(name, `Only the first ${LIMITS.text} letters are kept: split this passage.`);
    }
    this.#sentences[key] = words.slice(0, LIMITS.text);
    return key;
  }

  #must(passage: string, what: string): void {
    this.#toDo.push({ passage: told(passage), what });
  }
}

/** The words of a passage without its links and without what a story format would run. */
function spoken(text: string): string {
  const links = linksIn(text);
  const between = links.map(({ start }, i) => text.slice(links[i - 1]?.end ?? 0, start));
  const said = [...between, text.slice(links.at(-1)?.end ?? 0)].join(" ");
  const words = RUN.reduce((left, [open, close]) => without(left, open, close), said)
    .replace(/\([a-z-]+:[^()]*\)/gi, " ")
    .replace(/[*_/~^'"]{2,}|\[|\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  // What stood between links, such as bars, is no sentence.
  return /[\p{L}\p{N}]/u.test(words) ? words : "";
}

/** Something that a story format would do, and not only show: a macro of SugarCube or Harlowe, or a script. */
const RUNS = /<<|\([a-z-]{2,30}:|<script|<%/i;

/** Comments, macros and marks of the story formats, by what they begin and end with. */
const RUN = [
  ["/%", "%/"],
  ["<<", ">>"],
  ["<", ">"],
] as const;

/** A text without what stands between these signs. One that is never closed stays. */
function without(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, at));
    from = end + close.length;
  }
  return [...parts, text.slice(from)].join(" ");
}

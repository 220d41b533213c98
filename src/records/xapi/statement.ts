import type { LessonEvent } from "../../play/lesson-events.ts";
import { CMI5, EXTENSIONS, OURS, SCENARIO_TYPE, VERBS, type Verb } from "./vocabulary.ts";

export type Json = Readonly<Record<string, unknown>>;

/** One xAPI statement, version 1.0.3. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Json;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Json;
  readonly context: Json;
  readonly result?: Json;
}

/** On whose behalf statements are made: what the launch gave, unchanged. */
export interface Speaker {
  readonly actor: Json;
  /** The activity that was launched: the pack. */
  readonly activity: string;
  readonly registration: string | undefined;
  /** What the launch wants to stand in the context of each statement. */
  readonly template: Json;
  /** Statements that cmi5 defines itself are marked as such. */
  readonly isCmi5: boolean;
  readonly pack: string;
  /** The scenarios' titles, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What is to be said: about the pack as a whole, or about one of its scenarios. */
export type Said =
  | { readonly kind: "launched" | "initialized" | "resumed" | "suspended" }
  | { readonly kind: "completed" | "terminated"; readonly ms: number }
  | { readonly kind: "event"; readonly event: LessonEvent; readonly ms?: number | undefined };

interface Stamp {
  readonly id: string;
  readonly timestamp: string;
}

/** Makes one statement. Pure: its number and its time are handed in. */
export function makeStatement(speaker: Speaker, said: Said, stamp: Stamp): Statement {
  const { actor } = speaker;
  if (said.kind === "event") {
    const { event } = said;
    return {
      ...stamp,
      actor,
      verb: verbOf(EVENT_VERBS[event.kind]),
      object: scenarioOf(speaker, event.scenario),
      ...resultOf(event, said.ms),
      context: contextOf(speaker, { parent: [{ id: speaker.activity }] }),
    };
  }
  const defined = DEFINED.includes(said.kind) && speaker.isCmi5;
  const category = [
    ...(defined ? [{ id: CMI5.category }] : []),
    ...(defined && said.kind === "completed" ? [{ id: CMI5.moveOn }] : []),
  ];
  return {
    ...stamp,
    actor,
    verb: verbOf(said.kind),
    object: { objectType: "Activity", id: speaker.activity },
    ...("ms" in said
      ? {
          result: {
            ...(said.kind === "completed" ? { completion: true } : {}),
            duration: duration(said.ms),
          },
        }
      : {}),
    context: contextOf(speaker, category.length > 0 ? { category } : {}),
  };
}

const EVENT_VERBS = { began: "attempted", chose: "responded", ended: "completed" } as const;

/** What cmi5 defines of it; the rest it only allows. */
const DEFINED: readonly string[] = ["initialized", "completed", "terminated"];

const verbOf = (verb: Verb) => ({ id: VERBS[verb], display: { en: verb } });

const scenarioOf = ({ pack, titles }: Speaker, scenario: string): Json => ({
  objectType: "Activity",
  id: `${OURS}scenario:${pack}:${scenario}`,
  definition: { type: SCENARIO_TYPE, name: { "en-GB": titles.get(scenario) ?? scenario } },
});

/** No success and no score: a verdict says which clause decided, and is never averaged. */
function resultOf(event: LessonEvent, ms: number | undefined): { result?: Json } {
  if (event.kind === "began") return {};
  const clauses = { [EXTENSIONS.clauses]: [...event.clauses] };
  if (event.kind === "chose") {
    const { choice, passage, verdict, serious } = event;
    const extensions = {
      [EXTENSIONS.passage]: passage,
      [EXTENSIONS.verdict]: verdict,
      [EXTENSIONS.serious]: serious,
      ...clauses,
    };
    return { result: { response: choice, extensions } };
  }
  const extensions = { [EXTENSIONS.lights]: event.lights, ...clauses };
  return {
    result: { completion: true, ...(ms === undefined ? {} : { duration: duration(ms) }), extensions },
  };
}

/** The launch's context with our own activities added to its lists: nothing that it gave is overwritten. */
function contextOf(
  { template, registration }: Speaker,
  more: Readonly<Record<string, readonly Json[]>>,
): Json {
  const given = asJson(template["contextActivities"]);
  const lists = Object.entries(more).map(([name, own]) => {
    const theirs = given[name];
    const before: readonly unknown[] = Array.isArray(theirs) ? theirs : theirs === undefined ? [] : [theirs];
    return [name, [...before, ...own]] as const;
  });
  const contextActivities = { ...given, ...Object.fromEntries(lists) };
  return {
    ...(registration === undefined ? {} : { registration }),
    ...template,
    ...(Object.keys(contextActivities).length > 0 ? { contextActivities } : {}),
  };
}

export const isJson = (thing: unknown): thing is Json =>
  typeof thing === "object" && thing !== null && !Array.isArray(thing);

const asJson = (thing: unknown): Json => (isJson(thing) ? thing : {});

/** A time as ISO 8601 spells it, to the hundredth of a second. */
const duration = (ms: number): string => `PT${(Math.max(0, Math.round(ms / 10)) / 100).toString()}S`;

/** A random number as a UUID, version 4. */
export function uuidOf(random: Uint8Array): string {
  const bytes = random.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join("-");
}

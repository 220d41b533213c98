import type { Look } from "../../art/catalogue.ts";
import type { Pack, Passage, Scenario } from "../../scenario/format.ts";
import { LANGUAGE, setText } from "../studio/draft.ts";
import { changeChoice } from "../studio/edit-passages.ts";
import { addScenario } from "../studio/edit-scenarios.ts";
import { freshId } from "../studio/ids.ts";

/** Ids that packs and their scenarios have already. The game finds both by their ids, over all packs. */
export interface Taken {
  readonly packs: ReadonlySet<string>;
  readonly scenarios: ReadonlySet<string>;
}

/** What a pack begins with: its title, and whom it is for. */
export interface PackBeginning {
  readonly title: string;
  readonly circle: string;
  readonly policy: string;
  /** What its first scenario is called until its author says so. */
  readonly firstTitle: string;
}

/** As many letters of a title as leave room, in the ids made from it, for what comes after. */
const SHORT = 20;
const FIRST_VERSION = "0.1.0";
const PACK_TITLE = "pack-title";

/** Who talks to whom, by circle: pupils, grown-ups, or one of each. */
const LOOKS: Readonly<Record<string, readonly [mentor: Look, mentee: Look]>> = {
  peer: ["amara", "leo"],
  "adult-mentoring": ["rahman", "diallo"],
  "staff-pupil": ["tran", "imani"],
  families: ["fletcher", "rahman"],
  "staff-governors": ["fletcher", "costa"],
};

/** In this circle whoever listens also encourages the pupil to talk to their parents (SP-6): no card is right without. */
const PARENTS_TOO = "staff-pupil";

/** The ids that are taken by these packs. */
export const takenBy = (
  packs: Iterable<{ readonly id: string; readonly scenarios: readonly string[] }>,
): Taken => {
  const all = [...packs];
  return {
    packs: new Set(all.map(({ id }) => id)),
    scenarios: new Set(all.flatMap(({ scenarios }) => scenarios)),
  };
};

/** A pack with one scenario whose words are still to be written. */
export function blankPack({ title, circle, policy, firstTitle }: PackBeginning, taken: Taken): Pack {
  const id = packId(title, taken);
  const [mentor, mentee] = LOOKS[circle] ?? ["fletcher", "rahman"];
  const scene = freshId(`${id}-scene`, taken.scenarios);
  const empty: Pack = {
    format: 1,
    id,
    version: FIRST_VERSION,
    title: PACK_TITLE,
    circle,
    policy,
    review: { state: "awaiting" },
    scenarios: [],
    texts: { [LANGUAGE]: { [PACK_TITLE]: title } },
  };
  const begun = addScenario(empty, { title: scene, place: "library", mentor, mentee });
  const [first] = begun.scenarios;
  if (!first) return begun;
  const said = setText(begun, first.title, firstTitle);
  return circle === PARENTS_TOO
    ? changeChoice(said, first.id, "answer", "first", { acts: ["listen", "encourage-parents"] })
    : said;
}

const packId = (title: string, taken: Taken): string =>
  freshId(freshId(title, []).slice(0, SHORT).replace(/-+$/, ""), taken.packs);

/**
 * A pack of the same scenarios and words under another title, that nobody has signed. Its scenarios have ids of their
 * own, and its sentences are called after them; twins stay twins.
 */
export function copyPack(pack: Pack, title: string, taken: Taken): Pack {
  const id = packId(title, taken);
  const ids = freshIds(pack, taken);
  const key = keyNames(pack, ids);
  const titled = pack.title === undefined ? PACK_TITLE : key(pack.title);
  const texts = Object.fromEntries(
    Object.entries(pack.texts).map(([language, table]) => [
      language,
      Object.fromEntries(Object.entries(table).map(([name, text]) => [key(name), text])),
    ]),
  );
  const copy: Pack = {
    ...pack,
    id,
    version: FIRST_VERSION,
    title: titled,
    review: { state: "awaiting" },
    scenarios: pack.scenarios.map((scenario) => renamed(scenario, ids, key)),
    texts,
  };
  return setText(copy, titled, title);
}

/** Another id for each scenario, that neither another pack's scenario nor a sentence is called after. */
function freshIds(pack: Pack, taken: Taken): ReadonlyMap<string, string> {
  const used = new Set([...taken.scenarios, ...pack.scenarios.map(({ id }) => id), ...prefixes(pack)]);
  const ids = new Map<string, string>();
  for (const { id } of pack.scenarios) {
    if (ids.has(id)) continue;
    const own = freshId(id, used);
    used.add(own);
    ids.set(id, own);
  }
  return ids;
}

const prefixOf = (key: string): string => key.split(".")[0] ?? key;
const prefixes = ({ texts }: Pack): readonly string[] =>
  Object.values(texts).flatMap((table) => Object.keys(table).map(prefixOf));

/** The longest name that a sentence may have. */
const LONGEST_KEY = 100;

/** A sentence's name in the copy: one called after a scenario is called after its new id. */
function keyNames(pack: Pack, ids: ReadonlyMap<string, string>): (key: string) => string {
  const taken = new Set(Object.values(pack.texts).flatMap((table) => Object.keys(table)));
  return (key) => {
    const prefix = prefixOf(key);
    const own = ids.get(prefix);
    const name = own === undefined ? key : own + key.slice(prefix.length);
    return name.length > LONGEST_KEY || taken.has(name) ? key : name;
  };
}

function renamed(
  scenario: Scenario,
  ids: ReadonlyMap<string, string>,
  key: (name: string) => string,
): Scenario {
  const { title, note, follow, twin, cast, passages } = scenario;
  return {
    ...scenario,
    id: ids.get(scenario.id) ?? scenario.id,
    title: key(title),
    ...(note === undefined ? {} : { note: key(note) }),
    ...(follow === undefined ? {} : { follow: key(follow) }),
    ...(twin === undefined ? {} : { twin: { ...twin, scenario: ids.get(twin.scenario) ?? twin.scenario } }),
    cast: Object.fromEntries(
      Object.entries(cast).map(([who, member]) => [
        who,
        member.name === undefined ? member : { ...member, name: key(member.name) },
      ]),
    ),
    passages: passages.map((passage): Passage =>
      passage.kind === "choose"
        ? { ...passage, choices: passage.choices.map((choice) => ({ ...choice, text: key(choice.text) })) }
        : { ...passage, text: key(passage.text) },
    ),
  };
}

/** A title that none of these packs has: with a number where one has it already. */
export function distinctTitle(title: string, packs: readonly Pack[]): string {
  const titles = new Set(packs.map(titleOfPack));
  let own = title;
  for (let n = 2; titles.has(own); n++) own = `${title} ${n}`;
  return own;
}

/** What a pack is called; nothing where it has no title. */
export const titleOfPack = ({ title, texts }: Pack): string | undefined =>
  (title === undefined ? undefined : texts[LANGUAGE]?.[title]?.trim()) || undefined;

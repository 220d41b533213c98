import type { PolicyFile } from "../policy/format.ts";
import { buildPolicy, type Circle, type Policy } from "../policy/model.ts";
import type { Pack, PackFile, Profile, Scenario, Texts } from "../scenario/format.ts";
import type { Plan } from "../scenario/session.ts";
import { drawnAt } from "../scenario/drawn-at.ts";
import { buildStory, type Story } from "../scenario/stepping.ts";
import { fillSlots, slotValues, type SlotValues } from "../scenario/texts.ts";
import { profileOn } from "../scenario/today.ts";
import { ENGLISH } from "../locale/languages.ts";
import type { Wording } from "../ui/wording.ts";
import type { OwnPack } from "./own-packs.ts";
import { infoOf, type PackInfo } from "./pack-info.ts";
import { packsForPupils, PUPILS } from "./tonight.ts";

/** What the game is played with: one policy, one school, and the packs that have been opened. */
export interface Content {
  readonly policy: Policy;
  /** The policy in words; without any until the rest has come: see `isWhole`. */
  readonly wording: Wording;
  readonly profile: Profile;
  /** What is on offer tonight; nothing where nobody has said so. */
  readonly plan?: Plan | undefined;
  /** The school's own packs that can be played; they are open. */
  readonly own?: readonly PackInfo[] | undefined;
  /** Opened packs by id; the first is there from the start. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** The stories of all opened packs. Their ids are unique over everything that ships. */
  readonly stories: ReadonlyMap<string, Story>;
}

/**
 * What the first script holds of the files that ship; of the first pack it holds one story (`tools/opening.mjs`). The
 * policy is checked by the build (`tools/whole-policy.mjs`), the others by `npm test`, so that no page has to: reading
 * them again would make the first load an eighth larger.
 */
export interface Opening extends PackFiles {
  readonly policy: PolicyFile;
  readonly profile: Profile;
}

/** What comes later: the policy in words, and the first pack with all its stories. */
export interface Rest extends PackFiles {
  readonly wording: Wording;
}

/** A pack's own file and its English sentences, sound. */
export interface PackFiles {
  readonly pack: PackFile;
  readonly texts: Texts;
}

/** Nothing is told of the policy before its words have come. */
const NO_WORDING: Wording = {
  policy: "",
  language: "",
  clauses: {},
  verdicts: {},
  tips: {},
  decisions: {},
  facts: {},
  circles: {},
  roles: {},
  linked: {},
};

/** What a first visit begins with. */
export function contentOf({ policy, profile, ...first }: Opening): Content {
  const empty = {
    policy: buildPolicy(policy),
    wording: NO_WORDING,
    profile,
    packs: new Map(),
    stories: new Map(),
  };
  return withPack(empty, first);
}

/** Whether the rest has come: only then is there more to show than the way to a choice of the first story. */
export const isWhole = ({ wording }: Content): boolean => wording !== NO_WORDING;

/** Whether a story is known so far by what is told of it before it is chosen. */
export const isToCome = ({ stories }: Content, scenario: string | undefined): boolean =>
  stories.get(scenario ?? "")?.passages.size === 0;

/** The content with the rest of what ships. */
export const withRest = (content: Content, { wording, ...files }: Rest): Content =>
  withPack({ ...content, wording }, files);

/** The content with one more pack opened. Throws where the policy does not know its circle. */
export function withPack(
  content: Content,
  { pack: { texts: inside = {}, ...file }, texts }: PackFiles,
): Content {
  const pack: Pack = { ...file, texts: { [ENGLISH.code]: texts, ...inside } };
  const circle = content.policy.circles.get(pack.circle);
  if (!circle) throw new Error(`the policy has no circle ${pack.circle}`);
  return {
    ...content,
    packs: new Map([...content.packs, [pack.id, pack]]),
    stories: new Map([...content.stories, ...storiesOf(pack, circle, content.profile)]),
  };
}

/** The pack of that id, if it is open and on offer; else the first one on offer. */
export function packOf(content: Content, id: string | undefined): Pack {
  const [any] = content.packs.values();
  const offered = packsForPupils(content);
  const [first] = offered.flatMap((one) => content.packs.get(one.id) ?? []);
  const wanted = content.packs.get(id ?? "");
  const isOffered = wanted && (wanted.circle !== PUPILS || offered.some((one) => one.id === wanted.id));
  const pack = isOffered ? wanted : (first ?? any);
  if (!pack) throw new Error("no pack has been opened");
  return pack;
}

const storiesOf = (pack: Pack, circle: Circle, profile: Profile): ReadonlyMap<string, Story> =>
  new Map(pack.scenarios.map((scenario) => [scenario.id, buildStory(drawnAt(scenario, profile), circle)]));

/** The content at another school, with what is on offer there tonight. */
export function withSchool(content: Content, { profile, plan }: Pick<Content, "profile" | "plan">): Content {
  const stories = [...content.packs.values()].flatMap((pack) => {
    const circle = content.policy.circles.get(pack.circle);
    return circle ? [...storiesOf(pack, circle, profile)] : [];
  });
  return { ...content, profile, plan, stories: new Map(stories) };
}

/**
 * The content with what an opening brought: `opened` was made from `before`, and the school, its packs or its policy may
 * have changed since. Only what is new comes in.
 */
export function withOpened(
  content: Content,
  before: Pick<Content, "packs" | "own">,
  opened: Pick<Content, "packs" | "own">,
): Content {
  const come = [...opened.packs].filter(([id]) => !before.packs.has(id));
  const own = opened.own === before.own ? content.own : opened.own;
  return withSchool({ ...content, own, packs: new Map([...content.packs, ...come]) }, content);
}

/** The content with these packs of the school's own, in place of those it had. */
export function withOwn(content: Content, own: readonly OwnPack[]): Content {
  const gone = new Set((content.own ?? []).map(({ id }) => id));
  const packs = [...content.packs].filter(([id]) => !gone.has(id));
  return withSchool(
    {
      ...content,
      own: own.map(({ pack, review }) => ({ ...infoOf(pack, pack.texts[ENGLISH.code] ?? {}), review })),
      packs: new Map([...packs, ...own.map(({ pack }) => [pack.id, pack] as const)]),
    },
    content,
  );
}

/** The content judged by another policy, in its own words. A signature was for the one before. */
export function withPolicy(
  content: Content,
  { policy, wording }: Pick<Content, "policy" | "wording">,
): Content {
  const own = content.own?.map((info) => ({ ...info, review: "awaiting" }));
  return withSchool({ ...content, policy, wording, own }, content);
}

/** The content as it holds on a date: who is away and what is hidden counts on its own day only. */
export function contentOn(content: Content, date: string): Content {
  const profile = profileOn(content.profile, date);
  return profile === content.profile ? content : { ...content, profile };
}

/** The English sentences of one scenario, its slots filled with this school's names. */
export function sentencesOf(content: Content, scenario: Scenario): (key: string) => string {
  const texts = textsOf(content, scenario);
  const values = slotValues(scenario, content.profile, texts);
  return (key) => fillSlots(texts[key] ?? key, values);
}

/** The pack that a scenario is in. */
export const packWith = (content: Content, scenario: Pick<Scenario, "id">): Pack | undefined =>
  [...content.packs.values()].find(({ scenarios }) => scenarios.some(({ id }) => id === scenario.id));

/** The English sentences of the pack that a scenario is in. */
const textsOf = (content: Content, scenario: Scenario): Texts =>
  packWith(content, scenario)?.texts[ENGLISH.code] ?? {};

/** The name of a member of a scenario's cast. */
export function namesOf(content: Content, scenario: Scenario): (id: string) => string {
  const values: SlotValues = slotValues(scenario, content.profile, textsOf(content, scenario));
  return (id) => values[id] ?? id;
}

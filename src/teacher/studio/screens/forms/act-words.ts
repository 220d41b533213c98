import type { Circle } from "../../../../policy/model.ts";
import type { Words } from "../../../../locale/words.ts";

/** What a mentor says to the one who talks to them. */
const SAYS = [
  "listen",
  "thank",
  "reassure",
  "limit",
  "keep-private",
  "take-back",
  "own-up",
  "say-we-go",
  "say-i-ask",
  "offer-adult",
  "offer-advocate",
  "own-feelings",
  "explain-who-and-why",
  "encourage-parents",
  "offer-parent-help",
  "discuss-with-parent",
] as const;

/** Somebody else hears of it. */
const TELLS = [
  "ask-coordinator",
  "go-together",
  "tell-teacher",
  "tell-lunch-staff",
  "tell-assistant",
  "tell-any-adult",
  "ask-lead",
  "tell-lead",
  "tell-deputy",
  "tell-head",
  "tell-who-needs",
  "tell-who-law-names",
  "call-emergency",
  "tell-own-grown-up",
  "tell-parent",
  "tell-colleague",
  "tell-friend",
  "tell-pupil",
  "post-online",
  "confront",
] as const;

/** What is kindly meant and seldom helps: every good scenario has some of it. */
const SLIPS = [
  "promise-secret",
  "delay",
  "ask-details",
  "fix-alone",
  "carry-alone",
  "brush-off",
  "change-subject",
  "about-me",
  "blame",
  "refuse",
  "guess",
  "send-alone",
  "hand-over",
  "deny",
] as const;

const WORDED = [...SAYS, ...TELLS, ...SLIPS] as const;

/** Acts that have words here: a test compares them with the policy's. */
export const WORDED_ACTS: readonly string[] = WORDED;

/** The groups in which acts are offered. */
export const ACT_GROUPS = ["says", "tells", "slips"] as const;
export type ActGroup = (typeof ACT_GROUPS)[number];

const GROUPS: Readonly<Record<ActGroup, readonly string[]>> = { says: SAYS, tells: TELLS, slips: SLIPS };

/** The names that sentences about acts and facts are filled with. */
export interface TalkNames {
  readonly mentor: string;
  readonly mentee: string;
}

/** The acts of a circle in the groups in which they are offered; one that is not known here stands with what is said. */
export function actsOffered(
  circle: Circle,
): readonly { readonly group: ActGroup; readonly acts: readonly string[] }[] {
  const ids = [...circle.acts.keys()];
  const unknown = ids.filter((id) => !WORDED_ACTS.includes(id));
  return ACT_GROUPS.map((group) => {
    const known = GROUPS[group].filter((id) => circle.acts.has(id));
    return { group, acts: group === "says" ? [...known, ...unknown] : known };
  }).filter(({ acts }) => acts.length > 0);
}

/** What an act does, as a plain sentence: "says: I can't promise to keep this private". */
export function actWords({ t }: Words, act: string, names: TalkNames): string {
  const known = WORDED.find((one) => one === act);
  return known === undefined ? act.replaceAll("-", " ") : t(`studio.form.act.${known}`, { ...names });
}

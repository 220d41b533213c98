import * as v from "valibot";
import type { Lesson } from "../lesson.ts";
import { readLaunch, webAddress, type RecordLaunch } from "./launch.ts";
import { fetchKey, openLrs, type Ask, type Lrs } from "./lrs.ts";
import { openRecord, PLACE } from "./session.ts";
import { uuidOf, type Json, type Speaker } from "./statement.ts";
import { OURS } from "./vocabulary.ts";

/** What cmi5 keeps for a launch, as far as the game reads it. */
const LaunchData = v.looseObject({
  contextTemplate: v.optional(v.record(v.string(), v.unknown()), {}),
  launchMode: v.optional(v.picklist(["Normal", "Browse", "Review"]), "Normal"),
  returnURL: v.optional(v.string()),
});

interface Surroundings {
  /** What stands behind the page's address. */
  readonly search: string;
  readonly ask: Ask;
  readonly pack: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly onTrouble: () => void;
}

/** A lesson that is told to a record store, or kept to be saved to a file. */
export interface RecordLesson {
  readonly lesson: Lesson;
  /** Where the player is to go when the lesson is left, where the LMS says so. */
  readonly returnTo: string | undefined;
  /** The player has switched sound off in the LMS. */
  readonly isSilent: boolean;
}

/** Nobody: for a page that was opened without any launch. */
const NOBODY: Json = { objectType: "Agent", account: { homePage: `${OURS}this-device`, name: "player" } };

/**
 * Opens a lesson by what the page's address says. Whatever fails on the way, the game can be played: then nothing is
 * sent, and what would have been can be saved to a file.
 */
export async function openByAddress(surroundings: Surroundings): Promise<RecordLesson> {
  const { search, ask, pack, titles, now, random, onTrouble } = surroundings;
  const launch = readLaunch(search);
  const speaker: Speaker = {
    actor: launch?.actor ?? NOBODY,
    activity: launch?.activity ?? `${OURS}pack:${pack}`,
    registration: launch?.registration,
    template: {},
    isCmi5: launch?.kind === "cmi5",
    pack,
    titles,
  };
  const record = (more: {
    speaker: Speaker;
    lrs: Lrs | undefined;
    kept: Json | undefined;
    counts: boolean;
  }) => openRecord({ ...more, now, uuid: () => uuidOf(random(16)), onTrouble });
  try {
    if (launch) {
      const { lrs, data, isSilent, kept } = await inTime(answers(launch, ask));
      const counts = data.launchMode === "Normal";
      const lesson = record({ speaker: { ...speaker, template: data.contextTemplate }, lrs, kept, counts });
      return { lesson, returnTo: webAddress(data.returnURL), isSilent };
    }
  } catch {
    // The record store does not answer; the player need not wait for it.
  }
  onTrouble();
  const lesson = record({ speaker, lrs: undefined, kept: undefined, counts: true });
  return { lesson, returnTo: undefined, isSilent: false };
}

/** Nobody waits longer than this for a record store before the game opens. */
const MOST_MS = 10_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("the record store takes too long")), MOST_MS);
    }),
  ]);

/** Asks in the order that cmi5 wants: the key, the launch's data, the player's preferences; then for the place. */
async function answers(launch: RecordLaunch, ask: Ask) {
  if (launch.kind === "xapi") {
    const lrs = openLrs(ask, launch, launch.auth);
    return { lrs, data: v.parse(LaunchData, {}), isSilent: false, kept: await lrs.document(PLACE) };
  }
  const lrs = openLrs(ask, launch, await fetchKey(ask, launch.tokenFrom));
  const data = v.parse(LaunchData, (await lrs.document("LMS.LaunchData")) ?? {});
  const preferences = await lrs.preferences();
  const isSilent = preferences?.["audioPreference"] === "off";
  return { lrs, data, isSilent, kept: await lrs.document(PLACE) };
}

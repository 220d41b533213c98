import laterWords from "../later/en-GB.json" with { type: "json" };
import adults from "./en-GB/adults.json" with { type: "json" };
import files from "./en-GB/files.json" with { type: "json" };
import hall from "./en-GB/hall.json" with { type: "json" };
import hallPrint from "./en-GB/hall-print.json" with { type: "json" };
import policyPage from "./en-GB/policy-page.json" with { type: "json" };
import presenter from "./en-GB/presenter.json" with { type: "json" };
import print from "./en-GB/print.json" with { type: "json" };
import results from "./en-GB/results.json" with { type: "json" };
import studio from "./en-GB/studio.json" with { type: "json" };
import studioFix from "./en-GB/studio-fix.json" with { type: "json" };
import teacher from "./en-GB/teacher.json" with { type: "json" };

/** The words of the grown-ups' rooms and of the hall. They are fetched with a room, never by a pupil's tablet. */
export const ROOM_WORDS = {
  adults,
  files,
  hall,
  hallPrint,
  policyPage,
  presenter,
  print,
  results,
  studio,
  studioFix,
  teacher,
} as const;

/** The words of a player's later screens: rooms name lights, settings and moods as those do. */
export const LATER_WORDS = laterWords;

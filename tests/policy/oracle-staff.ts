import {
  gravest,
  honestLight,
  NEVER,
  onlyDoes,
  overdueIn,
  owedAt,
  safeLight,
  standsAt,
  tellingOf,
  Timeline,
  warningOf,
  type Answer,
  type Talk,
} from "./oracle-talk.ts";

const TELLS = ["tell-lead", "tell-deputy"];
const GOSSIP = ["tell-colleague", "tell-pupil", "tell-parent", "post-online", "confront"];
const ADULTS = [...TELLS, "ask-lead", "call-emergency", "tell-colleague", "tell-parent"];
const SLIPS = ["ask-details", "blame", "brush-off", "fix-alone", "guess"];
const PAUSE = ["limit", "ask-lead"];
const KIND = ["listen", "thank", "reassure"];

/** SP-0 to SP-6, GE-0 and GE-2, told as questions about the timeline: a second opinion on staff and pupils. */
export function staffOracle(talk: Talk): Answer {
  const line = new Timeline({ ...talk, limitCounts: false });
  const harm = line.since("harm", 2);
  const danger = line.since("danger-now");
  const home = line.since("home-is-the-worry");
  const mustTell = Math.min(harm, danger);
  const turns = Math.min(line.since("may-matter"), line.since("harm"), line.since("illegal"), danger);

  // SP-1 at once, SP-2 and SP-4 before the disclosure.
  const matter = { opened: line.since("may-matter"), met: line.done(["limit"], line.since("may-matter")) };
  const matterMissed = overdueIn(line, matter, PAUSE);
  const cues = [warningOf(line, "harm"), warningOf(line, "illegal")];
  // SP-2: the lead, or the deputy when the lead is away; GE-2: at once in danger.
  const reaches = (act: string, at: number) =>
    act === "tell-lead" || act === "ask-lead" || (act === "tell-deputy" && line.knew(at, "lead-away"));
  const tell = tellingOf(line, mustTell, reaches);
  const atOnce = tellingOf(line, danger, (act, at) => reaches(act, at) || act === "call-emergency");
  const tellings = [tell, atOnce];
  const overdue = overdueIn(line, atOnce, PAUSE);
  // SP-3 and SP-5: the pupil hears who and why no later than the telling.
  const explainings = [mustTell, turns].map((opened) => ({
    opened,
    said: line.done(["explain-who-and-why"], opened),
    toldAt: line.done(TELLS, opened),
  }));
  const unexplained = (at: number) => explainings.some(({ toldAt, said }) => toldAt === at && said > at);
  // SP-6: by the end, unless home is the worry.
  const encouraged = line.done(["encourage-parents"], -1, home);

  const decisionAt = (at: number) => {
    if (mustTell < at) return "must-tell-lead";
    if (line.knew(at, "illegal", 2)) return "may-share";
    return turns < at ? "warn" : "private";
  };
  const inDanger = (at: number) => danger < at && tellings.some((one) => owedAt(one, at));
  const keepsBack = (act: string) => act === "keep-private" || act === "delay";
  const keepsHarm = (act: string, at: number) => keepsBack(act) && harm < at && owedAt(tell, at);
  const keepsDanger = (act: string, at: number) => keepsBack(act) && inDanger(at);
  const hears = (_: string, at: number) => tellings.some(({ met }) => met === at);
  const leadHears = (act: string, at: number) => hears(act, at) && act !== "call-emergency";
  const promises = (act: string) => act === "promise-secret";
  const unpromises = (act: string) => ["take-back", "ask-lead", ...TELLS].includes(act);
  const leaks = (act: string) => GOSSIP.includes(act);
  const ownsUp = (act: string) => act === "own-up";
  const standing = [
    [promises, unpromises],
    [leaks, ownsUp],
    [keepsHarm, leadHears],
    [keepsDanger, hears],
  ] as const;

  const called = (act: string, at: number) => {
    if (act === "encourage-parents") return true;
    const decision = decisionAt(at);
    if (act === "offer-parent-help") return decision !== "must-tell-lead";
    if (decision === "private") return ["keep-private", ...KIND].includes(act);
    if (PAUSE.includes(act)) return true;
    if (decision === "warn") return KIND.includes(act);
    if (act === "tell-lead" || act === "explain-who-and-why") return true;
    if (decision === "may-share") return false;
    return (act === "tell-deputy" && line.knew(at, "lead-away")) || (act === "call-emergency" && danger < at);
  };

  const verdictOf = (choice: number): string => {
    const found = new Set<string>();
    const acts = line.actsOf(choice);
    const start = line.start(choice);
    const onlyAsks = onlyDoes(acts, ["ask-lead"]);
    for (const { act, at } of acts) {
      if (keepsHarm(act, at) || keepsDanger(act, at)) found.add("kept-too-much");
      if (leaks(act)) found.add("told-too-much");
      if (act === "deny" && standsAt(line, at, leaks, ownsUp)) found.add("told-too-much");
      if (promises(act)) found.add("promised");
      if (cues.some(({ late }) => late === at)) found.add("late");
      if (SLIPS.includes(act) || unexplained(at)) found.add("partly");
      if (act === "encourage-parents" && home < at) found.add("partly");
      if (TELLS.includes(act) && decisionAt(at) === "private") found.add("could-stay-private");
      if (standing.some(([breaks, mends]) => mends(act, at) && standsAt(line, at, breaks, mends)))
        found.add("repaired");
      if (atOnce.met === at && overdue < choice) found.add("repaired");
      if (called(act, at) || cues.some(({ said }) => said === at)) found.add("right");
      if (explainings.some(({ said, toldAt }) => said === at && toldAt > at)) found.add("right");
    }
    if (!onlyAsks && cues.some(({ missedIn }) => missedIn === choice)) found.add("partly");
    if (matterMissed === choice) found.add("partly");
    if (overdue === choice) found.add("kept-too-much");
    if (choice === line.last && !onlyAsks) {
      if (encouraged === NEVER && home === NEVER) found.add("partly");
      if (tellings.some((one) => one.opened < start && owedAt(one, NEVER))) found.add("kept-too-much");
    }
    return gravest(found);
  };

  const due = matter.opened < NEVER || cues.some((cue) => cue.due);
  return {
    verdicts: talk.choices.map((_, choice) => verdictOf(choice)),
    lights: {
      safe: safeLight(tellings),
      honest: honestLight(line, due, standsAt(line, NEVER, promises, unpromises), ADULTS),
      private: standsAt(line, NEVER, leaks, ownsUp) ? "unlit" : "lit",
    },
  };
}

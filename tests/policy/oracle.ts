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

const STAFF = ["tell-teacher", "go-together", "tell-lunch-staff", "tell-assistant"];
const ANY_ADULT = ["tell-any-adult", "tell-own-grown-up"];
const ADULTS = ["ask-coordinator", ...STAFF, ...ANY_ADULT];
const NO_PART_IN_HELPING = ["tell-friend", "post-online", "confront"];
/** HT-1, and HT-2 to HT-6. */
const NOT_LISTENING = ["change-subject", "refuse", "about-me", "brush-off"];
const SLIPS = [...NOT_LISTENING, "ask-details", "blame", "fix-alone", "guess", "carry-alone"];
const KIND = ["listen", "thank", "reassure"];

/** PM-0 to PM-4 and GE-2, told as questions about the timeline: a second opinion on the peer circle. */
export function peerOracle(talk: Talk): Answer {
  const line = new Timeline(talk);
  const told = line.since("safety", 2);
  const danger = line.since("danger-now");
  const onlyPrivate = line.since("only-private");

  // PM-2: the limit before the disclosure, and somebody told by the end, unless it was only a private matter.
  const warning = warningOf(line, "safety", onlyPrivate);
  const counts = (act: string, at: number) =>
    STAFF.includes(act) ||
    (act === "ask-coordinator" && !line.knew(at, "about-coordinator")) ||
    (ANY_ADULT.includes(act) && danger < at);
  const afterCue = tellingOf(line, warning.opened, counts, Math.min(told, onlyPrivate));
  // PM-1: by the end; GE-2: at once in danger, any adult; again and another adult where the first did not act.
  const mustTell = Math.min(told, danger);
  const tell = tellingOf(line, mustTell, counts);
  const atOnce = tellingOf(line, danger, (act) => ADULTS.includes(act));
  const again = Math.max(mustTell, line.since("adult-did-not-act"));
  const another = (act: string, at: number) =>
    counts(act, at) && (act === "go-together" || line.done([act], -1, again) === NEVER);
  const tellAgain = tellingOf(line, again, another);
  const tellings = [afterCue, tell, atOnce, tellAgain];
  const overdue = overdueIn(line, atOnce, ["limit", "ask-coordinator"]);

  const decisionAt = (at: number) => {
    if (mustTell < at) return "must-tell";
    if (line.knew(at, "safety") && onlyPrivate >= at) return "warn-first";
    return line.knew(at, "uneasy") ? "may-discuss" : "keep-private";
  };
  const owed = (at: number) =>
    [tell, atOnce, tellAgain].some((one) => owedAt(one, at)) ||
    (owedAt(afterCue, at) && decisionAt(at) === "warn-first");
  const meets = (at: number) => tellings.some(({ met }) => met === at);

  const keeps = (act: string, at: number) => (act === "keep-private" || act === "delay") && owed(at);
  const sends = (act: string, at: number) => act === "send-alone" && owed(at);
  const promises = (act: string) => act === "promise-secret";
  const leaks = (act: string) => NO_PART_IN_HELPING.includes(act);
  const unpromises = (act: string) => ["take-back", "ask-coordinator", ...STAFF].includes(act);
  const ownsUp = (act: string) => act === "own-up";
  const hears = (_: string, at: number) => meets(at);
  const fetches = (act: string, at: number) => meets(at) && !ANY_ADULT.includes(act);
  const standing = [
    [promises, unpromises],
    [leaks, ownsUp],
    [keeps, hears],
    [sends, fetches],
  ] as const;

  const called = (act: string, at: number) => {
    switch (decisionAt(at)) {
      case "keep-private":
        return ["keep-private", ...KIND].includes(act);
      case "may-discuss":
        return ["ask-coordinator", "say-i-ask", "own-feelings", ...KIND].includes(act);
      default:
        if (act === "ask-coordinator") return !line.knew(at, "about-coordinator");
        if (["limit", "go-together", "tell-teacher", "offer-advocate"].includes(act)) return true;
        return ["say-we-go", "say-i-ask"].includes(act) || (danger < at && ADULTS.includes(act));
    }
  };
  const nothingToTell = (at: number) => ["keep-private", "may-discuss"].includes(decisionAt(at));

  const verdictOf = (choice: number): string => {
    const found = new Set<string>();
    const acts = line.actsOf(choice);
    const start = line.start(choice);
    const onlyAsks = onlyDoes(acts, ["ask-coordinator"]);
    for (const { act, at } of acts) {
      if (keeps(act, at)) found.add("kept-too-much");
      if (leaks(act)) found.add("told-too-much");
      if (act === "deny" && standsAt(line, at, leaks, ownsUp)) found.add("told-too-much");
      if (promises(act)) found.add("promised");
      if (at === warning.late) found.add("late");
      if (sends(act, at) || SLIPS.includes(act)) found.add("partly");
      if ([...STAFF, ...ANY_ADULT].includes(act) && nothingToTell(at) && !line.knew(at, "agreed"))
        found.add("could-stay-private");
      if (standing.some(([breaks, mends]) => mends(act, at) && standsAt(line, at, breaks, mends)))
        found.add("repaired");
      if (atOnce.met === at && overdue < choice) found.add("repaired");
      if (called(act, at) || at === warning.said) found.add("right");
    }
    if (warning.missedIn === choice && !onlyAsks) found.add("partly");
    if (overdue === choice) found.add("kept-too-much");
    const stillOwed = tellings.some((one) => one.opened < start && owedAt(one, NEVER));
    if (choice === line.last && stillOwed && !onlyAsks) found.add("kept-too-much");
    return gravest(found);
  };

  return {
    verdicts: talk.choices.map((_, choice) => verdictOf(choice)),
    lights: {
      safe: safeLight(tellings),
      honest: honestLight(line, warning.due, standsAt(line, NEVER, promises, unpromises), ADULTS),
      private: standsAt(line, NEVER, leaks, ownsUp) ? "unlit" : "lit",
    },
  };
}

/** The words of the game's statements. `docs/xapi-profile.md` explains each, and a test compares the two. */

/** Published verbs of ADL's vocabulary, and no others. */
export const VERBS = {
  launched: "http://adlnet.gov/expapi/verbs/launched",
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  resumed: "http://adlnet.gov/expapi/verbs/resumed",
  attempted: "http://adlnet.gov/expapi/verbs/attempted",
  responded: "http://adlnet.gov/expapi/verbs/responded",
  completed: "http://adlnet.gov/expapi/verbs/completed",
  suspended: "http://adlnet.gov/expapi/verbs/suspended",
  terminated: "http://adlnet.gov/expapi/verbs/terminated",
} as const;
export type Verb = keyof typeof VERBS;

/** A scenario is talk that is acted out: ADL's type for it. */
export const SCENARIO_TYPE = "http://adlnet.gov/expapi/activities/simulation";

/** What starts every identifier of our own. The project has no host name that it could promise to keep. */
export const OURS = "urn:x-buddy-bench:";

/** What a result says beside the published fields. */
export const EXTENSIONS = {
  passage: `${OURS}extension:passage`,
  verdict: `${OURS}extension:verdict`,
  serious: `${OURS}extension:serious`,
  clauses: `${OURS}extension:clauses`,
  lights: `${OURS}extension:lights`,
} as const;

/** What cmi5 asks of the statements that it defines itself. */
export const CMI5 = {
  category: "https://w3id.org/xapi/cmi5/context/categories/cmi5",
  moveOn: "https://w3id.org/xapi/cmi5/context/categories/moveon",
} as const;

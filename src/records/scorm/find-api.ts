/** The calls of a SCORM 1.2 LMS that the game makes. */
export interface ScormApi {
  LMSInitialize(nothing: ""): unknown;
  LMSFinish(nothing: ""): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ""): unknown;
}

/** A window, as far as the search looks into it. */
export interface Frame {
  readonly parent: unknown;
  readonly opener: unknown;
}

/** No LMS nests its frames deeper; a page that names itself its own parent ends the search too. */
const MOST_FRAMES = 12;

/**
 * The LMS that launched this page: looked for in this window, in the frames around it, and then in the window that
 * opened it. Nothing where there is none, or where the LMS is on another origin, whose windows cannot be looked into.
 */
export function findApi(frame: Frame): ScormApi | undefined {
  return upwards(frame) ?? upwards(read(frame, "opener"));
}

function upwards(from: unknown): ScormApi | undefined {
  let at = from;
  for (let i = 0; i < MOST_FRAMES && at; i++) {
    const api = read(at, "API");
    if (isApi(api)) return api;
    const parent = read(at, "parent");
    if (parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

const CALLS = ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"] as const;

const isApi = (thing: unknown): thing is ScormApi =>
  CALLS.every((call) => typeof read(thing, call) === "function");

/** What stands under a name; nothing where a browser forbids to look. */
function read(thing: unknown, name: string): unknown {
  try {
    return thing === null || thing === undefined ? undefined : Reflect.get(Object(thing), name);
  } catch {
    return undefined;
  }
}

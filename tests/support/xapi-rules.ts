/** The published rules of an xAPI 1.0.3 statement, as far as the game makes any: what a record store would refuse. */

type Json = Readonly<Record<string, unknown>>;
const isJson = (thing: unknown): thing is Json =>
  typeof thing === "object" && thing !== null && !Array.isArray(thing);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** RFC 3987, roughly: a scheme, and nothing that an IRI may not hold. */
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DURATION = /^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const FIELDS = {
  statement: ["id", "actor", "verb", "object", "result", "context", "timestamp"],
  activity: ["objectType", "id", "definition"],
  definition: ["name", "description", "type", "moreInfo", "extensions"],
  result: ["score", "success", "completion", "response", "duration", "extensions"],
  context: [
    "registration",
    "instructor",
    "team",
    "contextActivities",
    "revision",
    "platform",
    "language",
    "statement",
    "extensions",
  ],
};
const LISTS = ["parent", "grouping", "category", "other"];
/** By exactly one of these is somebody known. */
const KNOWN_BY = ["mbox", "mbox_sha1sum", "openid", "account"];

/** Everything that is wrong with a statement, each as a sentence; an empty list where it may be stored. */
export function statementFaults(statement: unknown): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const only = (thing: Json, allowed: readonly string[], where: string) => {
    for (const name of Object.keys(thing)) check(allowed.includes(name), `${where} has ${name}`);
    for (const [name, value] of Object.entries(thing)) check(value !== null, `${where}.${name} is null`);
  };
  const isIri = (thing: unknown) => typeof thing === "string" && IRI.test(thing);
  const languages = (thing: unknown, where: string) => {
    check(
      isJson(thing) && Object.keys(thing).every((tag) => LANGUAGE.test(tag)),
      `${where} is no language map`,
    );
  };
  const extensions = (thing: unknown, where: string) => {
    if (thing === undefined) return;
    check(isJson(thing) && Object.keys(thing).every(isIri), `${where} has a name that is no IRI`);
  };
  const activity = (thing: unknown, where: string) => {
    if (!isJson(thing)) {
      check(false, `${where} is no activity`);
      return;
    }
    only(thing, FIELDS.activity, where);
    check(isIri(thing["id"]), `${where} has no IRI`);
    const { definition } = thing;
    if (!isJson(definition)) return;
    only(definition, FIELDS.definition, `${where}.definition`);
    check(isIri(definition["type"]), `${where} has a type that is no IRI`);
    languages(definition["name"], `${where}.name`);
    extensions(definition["extensions"], `${where}.definition`);
  };

  if (!isJson(statement)) return ["a statement is an object"];
  only(statement, FIELDS.statement, "the statement");
  check(typeof statement["id"] === "string" && UUID.test(statement["id"]), "the id is no UUID");
  check(
    typeof statement["timestamp"] === "string" && UTC.test(statement["timestamp"]),
    "the timestamp is not in UTC",
  );

  const { actor, verb, object, result, context } = statement;
  check(
    isJson(actor) && KNOWN_BY.filter((name) => name in actor).length === 1,
    "the actor is not known by one thing",
  );
  check(isJson(verb) && isIri(verb["id"]), "the verb has no IRI");
  if (isJson(verb)) languages(verb["display"], "the verb");
  activity(object, "the object");
  if (result !== undefined) {
    if (!isJson(result)) return [...faults, "the result is no object"];
    only(result, FIELDS.result, "the result");
    const { duration, completion, success, response } = result;
    check(
      duration === undefined || (typeof duration === "string" && DURATION.test(duration)),
      "the duration is not ISO 8601",
    );
    check(completion === undefined || typeof completion === "boolean", "completion is no boolean");
    check(success === undefined || typeof success === "boolean", "success is no boolean");
    check(response === undefined || typeof response === "string", "the response is no text");
    extensions(result["extensions"], "the result");
  }
  if (!isJson(context)) return faults;
  only(context, FIELDS.context, "the context");
  const { registration, contextActivities } = context;
  check(
    registration === undefined || (typeof registration === "string" && UUID.test(registration)),
    "the registration is no UUID",
  );
  extensions(context["extensions"], "the context");
  if (isJson(contextActivities)) {
    only(contextActivities, LISTS, "contextActivities");
    for (const [name, list] of Object.entries(contextActivities)) {
      check(Array.isArray(list), `${name} is no list`);
      if (Array.isArray(list)) for (const one of list) activity(one, name);
    }
  }
  return faults;
}

import { createServer } from "node:http";
import type { Statement } from "../../src/records/xapi/statement.ts";
import { CMI5, VERBS } from "../../src/records/xapi/vocabulary.ts";
import { statementFaults } from "./xapi-rules.ts";

const ACTOR = { objectType: "Agent", account: { homePage: "https://lms.example", name: "pupil-17" } };
const REGISTRATION = "0f9b5f4c-1f6e-4b0e-9b0a-6f6f2f9e1c11";
export const ACTIVITY = "https://lms.example/activities/8071";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const PUBLISHED = "urn:x-buddy-bench:pack:first-week";
const KEY = "bGVzc29uOmtleQ==";

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}
interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A stand-in for an LMS with a record store: it keeps what it is sent, and notes whatever breaks the rules of cmi5. */
export class RecordStore {
  readonly statements: Statement[] = [];
  readonly faults: string[] = [];
  readonly documents = new Map<string, unknown>();
  /** What was asked, in order. */
  readonly asked: string[] = [];
  preferences: unknown;
  launchMode = "Normal";
  returnURL: string | undefined;
  /** Whether statements and documents are refused, as by a store that is full. */
  isBroken = false;
  #keysLeft = 1;
  #session = 1;

  /** Another launch of the same registration. */
  relaunch(): void {
    this.#keysLeft = 1;
    this.#session += 1;
  }

  /** What an LMS adds to the address of the lesson. */
  launch(base: string): string {
    const query = new URLSearchParams({
      endpoint: `${base}xapi/`,
      fetch: `${base}key`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: ACTIVITY,
    });
    return query.toString();
  }

  answer(asked: Asked): Answer {
    const { method, path: at } = asked;
    const what = `${method} ${at.replace(/^\/(xapi\/)?/, "")}${asked.query.has("stateId") ? ` ${asked.query.get("stateId")}` : ""}`;
    this.asked.push(what);
    if (at === "/key") return this.#key(method);
    if (asked.headers["authorization"] !== `Basic ${KEY}`)
      return this.#refuse(401, `${what} without the key`);
    if (asked.headers["x-experience-api-version"] !== "1.0.3")
      return this.#refuse(400, `${what} without a version`);
    if (at === "/xapi/statements") return this.#take(method, asked.body);
    if (at === "/xapi/activities/state") return this.#state(asked);
    if (at === "/xapi/agents/profile")
      return this.preferences === undefined ? { status: 404 } : { status: 200, body: this.preferences };
    return this.#refuse(404, what);
  }

  #refuse(status: number, fault: string): Answer {
    this.faults.push(fault);
    return { status };
  }

  #key(method: string): Answer {
    if (method !== "POST") return this.#refuse(405, "the key is asked for by POST");
    // cmi5, section 8.2: it is given once.
    this.#keysLeft -= 1;
    return this.#keysLeft < 0
      ? { status: 200, body: { "error-code": "1", "error-text": "given already" } }
      : { status: 200, body: { "auth-token": KEY } };
  }

  #state({ method, query, body }: Asked): Answer {
    const id = query.get("stateId") ?? "";
    const isOurs =
      query.get("activityId") === ACTIVITY &&
      query.get("registration") === REGISTRATION &&
      query.get("agent") === JSON.stringify(ACTOR);
    if (!isOurs) return this.#refuse(400, `the document ${id} of somebody else`);
    if (id === "LMS.LaunchData") {
      if (method !== "GET") return this.#refuse(403, "the launch's data are not to be changed");
      const { launchMode, returnURL } = this;
      const contextTemplate = {
        extensions: { [SESSION]: `session-${this.#session}` },
        contextActivities: { grouping: [{ id: PUBLISHED }] },
      };
      return {
        status: 200,
        body: { contextTemplate, launchMode, moveOn: "Completed", ...(returnURL ? { returnURL } : {}) },
      };
    }
    if (method === "GET") {
      const document = this.documents.get(id);
      return document === undefined ? { status: 404 } : { status: 200, body: document };
    }
    if (this.isBroken) return { status: 503 };
    this.documents.set(id, JSON.parse(body));
    return { status: 204 };
  }

  #take(method: string, body: string): Answer {
    if (method !== "POST") return this.#refuse(405, "statements come by POST");
    if (this.isBroken) return { status: 503 };
    const sent: readonly Statement[] = JSON.parse(body);
    for (const statement of sent) {
      this.faults.push(...statementFaults(statement), ...this.#cmi5Faults(statement));
      this.statements.push(statement);
    }
    return { status: 200, body: sent.map(({ id }) => id) };
  }

  /** What cmi5 asks beyond xAPI: sections 7.1, 9.3 to 9.7, 10 and 11. */
  #cmi5Faults({ verb, actor, object, context, result }: Statement): string[] {
    const own = this.statements.filter((one) => sessionOf(one) === `session-${this.#session}`);
    const said = (id: string) => own.some((one) => one.verb.id === id);
    const categories = listOf(context, "category");
    const isDefined = categories.includes(CMI5.category);
    const isCompleted = isDefined && verb.id === VERBS.completed;
    const read = (what: string) => this.asked.includes(what);
    const rules: readonly (readonly [boolean, string])[] = [
      [read("GET activities/state LMS.LaunchData"), "the launch's data were not read"],
      [read("GET agents/profile"), "the player's preferences were not read"],
      [JSON.stringify(actor) === JSON.stringify(ACTOR), "another actor"],
      [context["registration"] === REGISTRATION, "another registration"],
      [sessionOf({ context }) === `session-${this.#session}`, "another session"],
      [listOf(context, "grouping").includes(PUBLISHED), "the template's grouping has gone"],
      [own.length > 0 || (verb.id === VERBS.initialized && isDefined), "the first is not initialized"],
      [!said(VERBS.terminated), "a statement after terminated"],
      [verb.id !== VERBS.initialized || !said(VERBS.initialized), "initialized twice"],
      [verb.id !== VERBS.launched, "launched is the LMS's own"],
      [!isDefined || object["id"] === ACTIVITY, "a statement of cmi5 about something else"],
      [
        verb.id !== VERBS.terminated || (isDefined && result?.["duration"] !== undefined),
        "terminated without a duration",
      ],
      [
        !isCompleted || (result?.["completion"] === true && result["duration"] !== undefined),
        "completed without completion",
      ],
      [categories.includes(CMI5.moveOn) === isCompleted, "the category of moveOn is amiss"],
      [!isCompleted || this.launchMode === "Normal", "completed although it does not count"],
      [
        !isCompleted || !this.statements.some((one) => listOf(one.context, "category").includes(CMI5.moveOn)),
        "completed twice in a registration",
      ],
      [result?.["score"] === undefined && result?.["success"] === undefined, "a score"],
    ];
    return rules.filter(([holds]) => !holds).map(([, fault]) => `${verb.id}: ${fault}`);
  }
}

const sessionOf = ({ context }: Pick<Statement, "context">): unknown =>
  Object.entries(Object(context["extensions"])).find(([name]) => name === SESSION)?.[1];

function listOf(context: Statement["context"], name: string): readonly string[] {
  const list: unknown = Object.entries(Object(context["contextActivities"])).find(
    ([one]) => one === name,
  )?.[1];
  return Array.isArray(list) ? list.map((one: { readonly id: string }) => one.id) : [];
}

/** The stand-in as a server of another origin, for a browser. */
export async function serveRecordStore(store: RecordStore) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const allow = {
      "Access-Control-Allow-Origin": request.headers.origin ?? "*",
      "Access-Control-Allow-Headers": "authorization, content-type, x-experience-api-version",
      "Access-Control-Allow-Methods": "GET, POST, PUT",
    };
    if (url.pathname === "/back") {
      response.setHeader("Content-Type", "text/html");
      response.end('<link rel="icon" href="data:," /><p>the school\'s own page</p>');
      return;
    }
    if (request.method === "OPTIONS") {
      response.writeHead(204, allow).end();
      return;
    }
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      const headers: Record<string, string | undefined> = {};
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
      const asked = {
        method: request.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        headers,
        body,
      };
      const { status, body: answer } = store.answer(asked);
      response.writeHead(status, { ...allow, "Content-Type": "application/json" });
      response.end(answer === undefined ? "" : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the record store has no address");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

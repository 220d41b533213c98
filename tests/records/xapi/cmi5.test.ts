import { describe, expect, it, vi } from "vitest";
import type { Ask } from "../../../src/records/xapi/lrs.ts";
import { openByAddress } from "../../../src/records/xapi/open.ts";
import { CMI5, VERBS } from "../../../src/records/xapi/vocabulary.ts";
import { LessonPupil } from "../../support/lesson-pupil.ts";
import { library } from "../../support/library.ts";
import { ACTIVITY, RecordStore } from "../../support/record-store.ts";
import { statementFaults } from "../../support/xapi-rules.ts";

const PACK = "first-week";
const BASE = "https://store.example/";
const scenes = library.packs.get(PACK)?.scenarios.map(({ id }) => id) ?? [];
const badge = { kind: "pick-badge", badge: "otter" } as const;
const settled = () => new Promise((done) => setTimeout(done, 5));

/** The stand-in, asked without a network. */
const askOf =
  (store: RecordStore): Ask =>
  async (address, { method = "GET", headers, body }) => {
    const url = new URL(address);
    const given = Object.entries(Object(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]);
    const { status, body: answer } = store.answer({
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(given),
      body: typeof body === "string" ? body : "",
    });
    return new Response(status === 204 ? null : JSON.stringify(answer ?? null), { status });
  };

/** A pupil at one launch. */
class Pupil extends LessonPupil {
  play(scenario: string, most?: number): void {
    this.begin(scenario);
    this.choose(scenario, "breaks", most);
  }
}

/** How long a pupil takes for a press. */
const STEP_MS = 1250;

async function launch(store: RecordStore, ask = askOf(store), search = store.launch(BASE)) {
  const clock = { now: Date.UTC(2026, 10, 29, 9, 0) };
  const onTrouble = vi.fn<() => void>();
  const opened = await openByAddress({
    search,
    ask,
    pack: PACK,
    titles: new Map([["promise-first", "Promise me first"]]),
    now: () => clock.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    onTrouble,
  });
  return { pupil: new Pupil(opened.lesson, PACK, () => (clock.now += STEP_MS)), onTrouble, opened };
}

const verbsOf = (store: RecordStore) =>
  store.statements.map(({ verb }) => Object.entries(VERBS).find(([, id]) => id === verb.id)?.[0]);

describe("[issue 7] a lesson that cmi5 launches", () => {
  it("asks for the key, the launch's data and the preferences, then says initialized first and terminated last", async () => {
    const store = new RecordStore();
    const { pupil, onTrouble } = await launch(store);
    const [scene = ""] = scenes;
    pupil.act(badge);
    pupil.play(scene);
    await settled();
    pupil.lesson.left();
    await settled();
    expect(store.asked.slice(0, 5)).toEqual([
      "POST key",
      "GET activities/state LMS.LaunchData",
      "GET agents/profile",
      "GET activities/state buddy-bench.place",
      "POST statements",
    ]);
    expect(store.faults).toEqual([]);
    expect(onTrouble).not.toHaveBeenCalled();
    const verbs = verbsOf(store);
    expect([verbs[0], verbs[1], verbs.at(-3), verbs.at(-2), verbs.at(-1)]).toEqual([
      "initialized",
      "attempted",
      "completed",
      "suspended",
      "terminated",
    ]);
    expect(verbs.filter((verb) => verb === "responded").length).toBe(pupil.game.run?.moments.length);
  });

  it("takes up the same passage at the next launch, completes once, and never again in the registration", async () => {
    const store = new RecordStore();
    const one = (await launch(store)).pupil;
    const [scene = ""] = scenes;
    one.act(badge);
    one.play(scene, 1);
    await settled();
    one.lesson.left();
    await settled();
    store.relaunch();
    const two = (await launch(store)).pupil;
    expect(two.game.run?.at).toBe(one.game.run?.at);
    for (const one of scenes) {
      two.play(one);
      await settled();
    }
    two.lesson.left();
    await settled();
    store.relaunch();
    const three = (await launch(store)).pupil;
    three.play(scene);
    await settled();
    three.lesson.left();
    await settled();
    expect(store.faults).toEqual([]);
    const verbs = verbsOf(store);
    const counted = store.statements.filter(({ context }) => JSON.stringify(context).includes(CMI5.moveOn));
    expect(counted.map(({ object }) => object["id"])).toEqual([ACTIVITY]);
    expect(verbs.filter((verb) => verb === "resumed")).toHaveLength(2);
    expect(verbs.filter((verb) => verb === "suspended")).toHaveLength(1);
    expect(verbs.filter((verb) => verb === "terminated")).toHaveLength(3);
  });

  it.each(["Browse", "Review"])(
    "does not complete where the LMS only lets somebody look: %s",
    async (mode) => {
      const store = new RecordStore();
      store.launchMode = mode;
      const { pupil } = await launch(store);
      pupil.act(badge);
      for (const scene of scenes) pupil.play(scene);
      await settled();
      pupil.lesson.left();
      await settled();
      expect(store.faults).toEqual([]);
      expect(verbsOf(store).at(-1)).toBe("terminated");
    },
  );

  it("is silent where the player has said so in the LMS, and goes back where the LMS says: on the web only", async () => {
    const store = new RecordStore();
    store.preferences = { languagePreference: "en-GB", audioPreference: "off" };
    store.returnURL = "https://lms.example/course/4";
    expect(await launch(store)).toMatchObject({
      opened: { isSilent: true, returnTo: "https://lms.example/course/4" },
    });
    const other = new RecordStore();
    other.returnURL = "javascript:alert(1)";
    expect(await launch(other)).toMatchObject({ opened: { isSilent: false, returnTo: undefined } });
  });

  it("[P5] tells a verdict with its clauses and no score, success or name", async () => {
    const store = new RecordStore();
    const { pupil } = await launch(store);
    pupil.act(badge);
    for (const scene of scenes) pupil.play(scene);
    await settled();
    const text = JSON.stringify(store.statements);
    expect(text).not.toMatch(/"score"|"success"|otter/);
    const responded = store.statements.filter(({ verb }) => verb.id === VERBS.responded);
    expect(responded.length).toBeGreaterThan(10);
    for (const { result } of responded)
      expect(result?.["extensions"]).toMatchObject({
        "urn:x-buddy-bench:extension:verdict": expect.any(String),
      });
    expect(text).toContain('"name":{"en-GB":"Promise me first"}');
  });
});

describe("[issue 7] a record store that fails", () => {
  it("is told of once; what waits is sent in order when it answers again", async () => {
    const store = new RecordStore();
    const { pupil, onTrouble } = await launch(store);
    await settled();
    store.isBroken = true;
    const [scene = "", second = ""] = scenes;
    pupil.act(badge);
    pupil.play(scene);
    await settled();
    expect(onTrouble).toHaveBeenCalledTimes(1);
    const waiting: unknown[] = JSON.parse(pupil.lesson.unsent() ?? "[]");
    expect(waiting.length).toBeGreaterThan(2);
    expect(waiting.flatMap(statementFaults)).toEqual([]);
    store.isBroken = false;
    pupil.play(second);
    await settled();
    pupil.lesson.left();
    await settled();
    expect(store.faults).toEqual([]);
    expect(verbsOf(store)[0]).toBe("initialized");
    expect(pupil.lesson.unsent()).toBe("[]");
    const times = store.statements.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
  });

  it("is sent what waited in messages that a browser still sends when the page goes, and the last place too", async () => {
    const store = new RecordStore();
    const sizes: number[] = [];
    const ask = askOf(store);
    const { pupil } = await launch(store, async (to, how) => {
      sizes.push(typeof how.body === "string" ? how.body.length : 0);
      return ask(to, how);
    });
    await settled();
    store.isBroken = true;
    pupil.act(badge);
    for (let round = 0; round < 4; round++) for (const scene of scenes) pupil.play(scene);
    await settled();
    const waiting = pupil.lesson.unsent() ?? "";
    expect(waiting.length).toBeGreaterThan(64 * 1024);
    store.isBroken = false;
    sizes.length = 0;
    pupil.lesson.left();
    await settled();
    expect(pupil.lesson.unsent()).toBe("[]");
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.filter((size) => size >= 64 * 1024)).toEqual([]);
    store.relaunch();
    const again = await launch(store);
    expect(again.pupil.game.played).toEqual(pupil.game.played);
  });

  it.each([
    [
      "gives no key",
      (store: RecordStore): Ask =>
        async (to, how) =>
          to.endsWith("key") ? Response.json({ "error-code": "1" }) : askOf(store)(to, how),
    ],
    ["is not there", (): Ask => () => Promise.reject(new TypeError("no network"))],
    ["answers with a filter's page", (): Ask => async () => new Response("<html>blocked</html>")],
  ])("that %s lets the game be played, and the record be saved", async (_, asks) => {
    const store = new RecordStore();
    const { pupil, onTrouble } = await launch(store, asks(store));
    pupil.act(badge);
    pupil.play(scenes[0] ?? "");
    pupil.lesson.left();
    await settled();
    expect(onTrouble).toHaveBeenCalledTimes(1);
    expect(pupil.game.screen).toBe("debrief");
    const kept: { actor: unknown }[] = JSON.parse(pupil.lesson.unsent() ?? "[]");
    expect(kept.flatMap(statementFaults)).toEqual([]);
    expect(kept.length).toBeGreaterThan(3);
    expect(store.statements).toEqual([]);
  });
});

it("[issue 7] nobody waits long for a record store that never answers", async () => {
  vi.useFakeTimers();
  const waiting = launch(new RecordStore(), () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  const { pupil, onTrouble } = await waiting;
  pupil.act(badge);
  expect(onTrouble).toHaveBeenCalledTimes(1);
  expect(pupil.game.screen).toBe("choose");
});

describe("[issue 7] other launches", () => {
  it("the older way, with the key in the address, is understood too, and says launched itself", async () => {
    const store = new RecordStore();
    const given = new URLSearchParams(store.launch(BASE));
    given.delete("fetch");
    given.delete("activityId");
    given.set("auth", "Basic bGVzc29uOmtleQ==");
    given.set("activity_id", "https://lms.example/activities/8071");
    const { pupil } = await launch(store, askOf(store), given.toString());
    pupil.act(badge);
    await settled();
    pupil.lesson.left();
    await settled();
    expect(verbsOf(store)).toEqual(["launched", "initialized", "suspended", "terminated"]);
    expect(store.statements.flatMap(statementFaults)).toEqual([]);
    expect(JSON.stringify(store.statements)).not.toContain("w3id.org/xapi/cmi5");
  });

  it("without a launch nobody is asked, and the record names nobody", async () => {
    const ask = vi.fn<Ask>();
    const { pupil } = await launch(new RecordStore(), ask, "pack=first-week");
    pupil.act(badge);
    pupil.play(scenes[0] ?? "");
    expect(ask).not.toHaveBeenCalled();
    const kept: { actor: unknown }[] = JSON.parse(pupil.lesson.unsent() ?? "[]");
    expect(kept.flatMap(statementFaults)).toEqual([]);
    expect(kept[0]?.actor).toMatchObject({ account: { name: "player" } });
  });
});

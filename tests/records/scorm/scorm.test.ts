import { describe, expect, it, vi, type Mock } from "vitest";
import { findApi, type ScormApi } from "../../../src/records/scorm/find-api.ts";
import { openScorm } from "../../../src/records/scorm/session.ts";
import { timespan } from "../../../src/records/scorm/timespan.ts";
import { NEW_GAME } from "../../../src/screens/game.ts";
import { LessonPupil } from "../../support/lesson-pupil.ts";
import { library } from "../../support/library.ts";
import { SchoolLms } from "../../support/scorm-lms.ts";

const PACK = "first-week";
const scenes = library.packs.get(PACK)?.scenarios.map(({ id }) => id) ?? [];

/** A pupil at one launch of the lesson. */
class Pupil extends LessonPupil {
  readonly onTrouble: Mock<() => void>;
  readonly clock: { now: number };

  constructor(api: ScormApi) {
    const clock = { now: 0 };
    const onTrouble = vi.fn<() => void>();
    const lesson = openScorm({ api, now: () => clock.now, soon: (work) => work(), onTrouble });
    if (!lesson) throw new Error("the lesson did not begin");
    super(lesson, PACK);
    this.clock = clock;
    this.onTrouble = onTrouble;
  }

  play(scenario: string, most?: number): void {
    this.choose(scenario, "keeps", most);
  }
}

const launch = (lms: SchoolLms) => new Pupil(lms.launch());
const badge = { kind: "pick-badge", badge: "otter" } as const;

describe("[issue 7] a lesson in an LMS that speaks SCORM 1.2", () => {
  it("launch, play, suspend, resume at the same passage, complete", () => {
    const lms = new SchoolLms();
    const one = launch(lms);
    const [scenario = ""] = scenes;
    one.act(badge);
    one.begin(scenario);
    one.play(scenario, 1);
    one.clock.now = 65_250;
    one.lesson.left();
    expect(lms.stored?.core).toMatchObject({
      lesson_status: "incomplete",
      exit: "suspend",
      session_time: "00:01:05.25",
      lesson_location: `${scenario}/${one.game.run?.at}`,
    });

    const two = launch(lms);
    expect(two.game.screen).toBe("scene");
    expect(two.game.badge).toBe("otter");
    expect(two.game.run?.at).toBe(one.game.run?.at);
    expect(two.game.run?.moments).toEqual(one.game.run?.moments);
    for (const scene of scenes) {
      two.begin(scene);
      two.play(scene);
    }
    two.lesson.left();
    expect(lms.stored?.core).toMatchObject({ lesson_status: "completed", exit: "" });
    expect(two.onTrouble).not.toHaveBeenCalled();
    expect((lms.stored?.suspend_data ?? "").length).toBeLessThan(4096);
  });

  it("is incomplete until every scene of the pack has been played", () => {
    const lms = new SchoolLms();
    const pupil = launch(lms);
    pupil.act(badge);
    for (const scene of scenes) {
      expect(lms.stored?.core.lesson_status).toBe("incomplete");
      pupil.begin(scene);
      pupil.play(scene);
    }
    expect(lms.stored?.core.lesson_status).toBe("completed");
    expect(pupil.onTrouble).not.toHaveBeenCalled();
  });

  it("has an objective for each rule card met, once, and goes on counting after a resume", () => {
    const lms = new SchoolLms();
    const one = launch(lms);
    const [first = "", second = ""] = scenes;
    one.act(badge);
    one.begin(first);
    one.play(first);
    one.lesson.left();
    const two = launch(lms);
    two.begin(second);
    two.play(second);
    two.lesson.left();
    const objectives = Object.values(lms.stored?.objectives ?? {});
    expect(objectives.map(({ id }) => id)).toEqual(two.game.met);
    expect(objectives.length).toBeGreaterThan(0);
    expect(new Set(objectives.map(({ status }) => status))).toEqual(new Set(["completed"]));
  });

  it("[P5] is never averaged into a score: none is written, nothing is passed or failed, whatever is played", () => {
    const lms = new SchoolLms();
    const api = lms.launch();
    const written: [string, string][] = [];
    const { LMSSetValue: set } = api;
    api.LMSSetValue = (name, value) => {
      written.push([name, String(value)]);
      return set.call(api, name, value);
    };
    const pupil = new Pupil(api);
    pupil.act(badge);
    for (const scene of scenes) {
      pupil.begin(scene);
      pupil.play(scene);
    }
    pupil.lesson.left();
    expect(written.length).toBeGreaterThan(10);
    expect(
      written.filter(([name, value]) => /score|interactions/.test(name) || /passed|failed/.test(value)),
    ).toEqual([]);
  });

  it("[P8] never asks who the pupil is", () => {
    const lms = new SchoolLms();
    const pupil = launch(lms);
    pupil.act(badge);
    pupil.lesson.left();
    expect(lms.asked).toContain("cmi.core.entry");
    expect(lms.asked.filter((name) => name.includes("student"))).toEqual([]);
  });

  it("keeps on each step, and tells an LMS nothing after it was left", () => {
    const lms = new SchoolLms();
    const pupil = launch(lms);
    pupil.act(badge);
    const before = lms.commits;
    pupil.act({ kind: "go", screen: "handbook" });
    expect(lms.commits).toBe(before + 1);
    pupil.lesson.left();
    const stored = JSON.stringify(lms.stored);
    pupil.act({ kind: "go", screen: "choose" });
    pupil.lesson.left();
    expect(JSON.stringify(lms.stored)).toBe(stored);
  });

  it("leaves a status that is there already, and a review or a browse does not count", () => {
    const values: Record<string, string> = { "cmi.core.lesson_status": "completed" };
    const done = new Pupil(plainLms(values));
    done.lesson.left();
    expect(values["cmi.core.lesson_status"]).toBe("completed");
    const review = { "cmi.core.lesson_status": "not attempted", "cmi.core.lesson_mode": "review" };
    new Pupil(plainLms(review)).lesson.left();
    expect(review["cmi.core.lesson_status"]).toBe("not attempted");
  });

  it("starts anew where what was kept belongs to other stories", () => {
    const pupil = new Pupil(plainLms({ "cmi.suspend_data": "1.0.scene......", "cmi.core.entry": "resume" }));
    expect(pupil.game).toEqual({ ...NEW_GAME, pack: PACK });
  });
});

describe("[issue 7] an LMS that fails", () => {
  const broken = (fails: (call: string, name?: string) => boolean) => {
    const api = plainLms({});
    const wrap =
      (call: keyof ScormApi) =>
      (name = "", value = "") => {
        if (fails(call, name)) throw new Error("the LMS has gone");
        return Reflect.apply(api[call], api, [name, value]);
      };
    return {
      LMSInitialize: wrap("LMSInitialize"),
      LMSFinish: wrap("LMSFinish"),
      LMSGetValue: wrap("LMSGetValue"),
      LMSSetValue: wrap("LMSSetValue"),
      LMSCommit: wrap("LMSCommit"),
    };
  };

  it.each([
    ["each commit", (call: string) => call === "LMSCommit"],
    ["each value written", (call: string) => call === "LMSSetValue"],
    ["everything but the start", (call: string) => call !== "LMSInitialize"],
  ])("is told of once, calmly, and the game goes on: %s", (_, fails) => {
    const pupil = new Pupil(broken(fails));
    const [scene = ""] = scenes;
    pupil.act(badge);
    pupil.begin(scene);
    pupil.play(scene);
    pupil.lesson.left();
    expect(pupil.game.screen).toBe("debrief");
    expect(pupil.onTrouble).toHaveBeenCalledTimes(1);
  });

  it("that does not let the lesson begin is no lesson", () => {
    const onTrouble = vi.fn<() => void>();
    const api = broken((call) => call === "LMSInitialize");
    expect(openScorm({ api, now: () => 0, soon: (work) => work(), onTrouble })).toBeUndefined();
  });

  it("need not have objectives: then there are none, and nothing is amiss", () => {
    const pupil = new Pupil(
      broken((call, name) => call !== "LMSInitialize" && (name ?? "").startsWith("cmi.objectives")),
    );
    const [scene = ""] = scenes;
    pupil.act(badge);
    pupil.begin(scene);
    pupil.play(scene);
    expect(pupil.onTrouble).not.toHaveBeenCalled();
  });
});

describe("the LMS that launched the page", () => {
  const api = plainLms({});
  const frame = (more: object) => ({ parent: undefined, opener: undefined, ...more });

  it("is found here, in a frame around this one, or behind the window that opened it", () => {
    expect(findApi(frame({ API: api }))).toBe(api);
    expect(findApi(frame({ parent: frame({ parent: frame({ API: api }) }) }))).toBe(api);
    expect(findApi(frame({ opener: frame({ parent: frame({ API: api }) }) }))).toBe(api);
  });

  it("is not looked for for ever: frames without end, a top window that is its own parent", () => {
    const endless = {
      opener: undefined,
      get parent(): unknown {
        return { ...endless };
      },
    };
    const top: { opener: undefined; parent: unknown } = { opener: undefined, parent: undefined };
    top.parent = top;
    expect(findApi({ opener: undefined, parent: endless })).toBeUndefined();
    expect(findApi(top)).toBeUndefined();
  });

  it("is not there where another origin forbids to look, or what stands there is no LMS", () => {
    const closed = {
      get API() {
        throw new Error("SecurityError");
      },
      parent: undefined,
    };
    expect(findApi(frame({ parent: closed }))).toBeUndefined();
    expect(findApi(frame({ API: { LMSInitialize: "yes" } }))).toBeUndefined();
  });
});

describe("a time as SCORM 1.2 spells it", () => {
  it.each([
    [0, "0000:00:00.00"],
    [9, "0000:00:00.00"],
    [65_250, "0000:01:05.25"],
    [3_599_999, "0000:59:59.99"],
    [3_600_000, "0001:00:00.00"],
    [1e15, "9999:59:59.99"],
    [-5, "0000:00:00.00"],
  ])("%d ms is %s", (ms, said) => {
    expect(timespan(ms)).toBe(said);
  });
});
/** The least that an LMS can be. */
function plainLms(values: Record<string, string>): ScormApi {
  return {
    LMSInitialize: () => "true",
    LMSFinish: () => "true",
    LMSCommit: () => true,
    LMSGetValue: (name) => values[name] ?? (name === "cmi.objectives._count" ? "0" : ""),
    LMSSetValue(name, value) {
      values[name] = value;
      return "true";
    },
  };
}

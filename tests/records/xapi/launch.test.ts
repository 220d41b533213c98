import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLaunch } from "../../../src/records/xapi/launch.ts";
import { VERBS } from "../../../src/records/xapi/vocabulary.ts";
import { ACTIVITY, RecordStore } from "../../support/record-store.ts";
import { statementFaults } from "../../support/xapi-rules.ts";

const BASE = "https://store.example/";

describe("the address of a launch", () => {
  const whole = new RecordStore().launch(BASE);

  it("is read where it is whole", () => {
    expect(readLaunch(whole)).toMatchObject({ kind: "cmi5", endpoint: `${BASE}xapi/`, activity: ACTIVITY });
  });

  it.each([
    ["endpoint", "javascript:alert(1)"],
    ["endpoint", "file:///etc/passwd"],
    ["endpoint", "xapi/"],
    ["fetch", "data:application/json,{}"],
    ["actor", "Sam"],
    ["actor", "[1]"],
    ["registration", "1"],
    ["activityId", ""],
  ])("is none with another %s: %s", (name, value) => {
    const query = new URLSearchParams(whole);
    query.set(name, value);
    expect(readLaunch(query.toString())).toBeUndefined();
  });

  it("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (actor, more) => {
        expect(() => readLaunch(`${more}&endpoint=${actor}&actor=${actor}&${more}`)).not.toThrow();
      }),
    );
  });
});

describe("the check of statements itself", () => {
  const good = {
    id: "0f9b5f4c-1f6e-4b0e-9b0a-6f6f2f9e1c11",
    timestamp: "2026-11-29T09:00:00.000Z",
    actor: { account: { homePage: "https://lms.example", name: "pupil-17" } },
    verb: { id: VERBS.completed, display: { en: "completed" } },
    object: { objectType: "Activity", id: "urn:x-buddy-bench:scenario:a:b" },
    context: {},
  };

  it("lets a sound one through, and names each fault of others", () => {
    expect(statementFaults(good)).toEqual([]);
    const faults = [
      { ...good, id: "17" },
      { ...good, timestamp: "2026-11-29T09:00:00+01:00" },
      { ...good, actor: { name: "Sam" } },
      { ...good, verb: { id: "completed", display: { en: "completed" } } },
      { ...good, object: { id: "no iri" } },
      { ...good, result: { duration: "65 s" } },
      { ...good, result: { extensions: { verdict: "right" } } },
      { ...good, context: { contextActivities: { parent: { id: "urn:x:1" } } } },
      { ...good, context: { registration: "1" } },
      { ...good, score: 10 },
    ].map((one) => statementFaults(one).length);
    expect(faults.every((count) => count > 0)).toBe(true);
  });
});

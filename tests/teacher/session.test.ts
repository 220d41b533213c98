import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/records/storage.ts";
import { readSchool, readSessionPlan, writeSchool, writeSessionPlan } from "../../src/records/school.ts";
import { checksum } from "../../src/scenario/checksum.ts";
import { readSession, writeSession } from "../../src/scenario/session.ts";
import { fromBase64Url, toBase64Url } from "../../src/scenario/session-bytes.ts";
import { contentTonight } from "../../src/screens/content-tonight.ts";
import { SESSION_HASH } from "../../src/screens/tonight.ts";
import { tonight } from "../../src/screens/read-tonight.ts";
import { isOwnComputer } from "../../src/teacher/link-page.tsx";
import { freshStores } from "../support/fake-storage.ts";
import { content } from "../support/first-week.ts";
import { anySession, REEDS, SESSION } from "./schools.ts";

const LINK = writeSession(SESSION);

/** A fragment with a sound checksum around any JSON text. */
const sealed = (json: string, version = "1"): string => {
  const body = toBase64Url(json);
  return `${version}.${checksum(body)}.${body}`;
};
/** A fragment with a sound checksum around the parts of a session that a hostile hand has changed. */
const forged = (change: (wire: unknown[]) => void): string => {
  const wire: unknown = JSON.parse(fromBase64Url(LINK.split(".")[2] ?? "") ?? "");
  if (!Array.isArray(wire)) throw new Error("a session is a list");
  change(wire);
  return sealed(JSON.stringify(wire));
};
const GOOD_ADULTS = [
  ["coordinator", "A"],
  ["teacher", "B"],
];

describe("[issue 6] a session's link carries the school, the years and the packs", () => {
  it("the whole of it, for any school there can be", () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(readSession(writeSession(session))).toEqual(session);
      }),
      { numRuns: 300 },
    );
  });

  it("as letters that no address spells otherwise, and short: this school with all its parts in under 700", () => {
    expect(LINK).toMatch(/^1\.[0-9a-f]{1,8}\.[A-Za-z0-9_-]+$/);
    expect(LINK.length).toBeLessThan(700);
  });

  it("bytes go there and back for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fromBase64Url(toBase64Url(text))).toBe(text);
      }),
    );
    expect(toBase64Url("né?>~")).toBe(Buffer.from("né?>~", "utf8").toString("base64url"));
    expect(fromBase64Url("_w")).toBeUndefined();
  });
});

describe("[issue 6] a damaged or hostile fragment is nothing, and never throws", () => {
  it("any one letter changed, left out or doubled", () => {
    for (let i = 0; i < LINK.length; i++) {
      const [before, here, after] = [LINK.slice(0, i), LINK.charAt(i), LINK.slice(i + 1)];
      const other = here === "7" ? "8" : "7";
      expect(readSession(before + other + after), `changed at ${i}`).toBeUndefined();
      expect(readSession(before + after), `left out at ${i}`).toBeUndefined();
    }
  });

  it.each([
    ["nothing", ""],
    ["a word", "hello"],
    ["a later version", LINK.replace(/^1/, "2")],
    ["a part too many", `${LINK}.x`],
    ["far too long", `1.0.${"A".repeat(30_000)}`],
    ["not base64url", `1.${checksum("%%%")}.%%%`],
    ["not UTF-8", `1.${checksum("_w")}._w`],
    ["no JSON", sealed("{")],
    ["not a list", sealed('{"school":"x"}')],
    ["nested without end", sealed(`${"[".repeat(5000)}${"]".repeat(5000)}`)],
    ["__proto__ spelt out", sealed('["s",[],{"__proto__":{"x":1}},"all",["a"]]')],
    ["__proto__ spelt with escapes", sealed('["s",[],{"p":{"\\u005f_proto__":"x"}},"all",["a"]]')],
    ["a role called __proto__", forged((wire) => (wire[1] = [...GOOD_ADULTS, ["__proto__", "x"]]))],
    ["a role called constructor", forged((wire) => (wire[1] = [...GOOD_ADULTS, ["constructor", "x"]]))],
    ["a child renamed by a role", forged((wire) => (wire[1] = [...GOOD_ADULTS, ["mentee", "x"]]))],
    ["one adult only", forged((wire) => (wire[1] = [["coordinator", "A"]]))],
    [
      "no co-ordinator",
      forged(
        (wire) =>
          (wire[1] = [
            ["teacher", "A"],
            ["lead", "B"],
          ]),
      ),
    ],
    [
      "everybody away",
      forged((wire) => {
        wire[1] = GOOD_ADULTS;
        wire[2] = { t: ["2026-11-25", ["coordinator", "teacher"], []] };
      }),
    ],
    [
      "a number to call for a name",
      forged((wire) => (wire[1] = [...GOOD_ADULTS, ["lead", "Ring 0800 123 456"]])),
    ],
    ["a link for a name", forged((wire) => (wire[1] = [...GOOD_ADULTS, ["lead", "www.example.org"]]))],
    ["an address for a name", forged((wire) => (wire[1] = [...GOOD_ADULTS, ["lead", "a@b.example"]]))],
    ["text turned round", forged((wire) => (wire[0] = "school\u202egnp"))],
    ["a name without end", forged((wire) => (wire[0] = "x".repeat(81)))],
    ["an empty name", forged((wire) => (wire[1] = [...GOOD_ADULTS, ["lead", " "]]))],
    ["a pupil's name that is typed", forged((wire) => (wire[2] = { n: { mei: "Real Child" } }))],
    [
      "a pupil drawn as an adult",
      forged(
        (wire) =>
          (wire[1] = [
            ["coordinator", "A", "mei"],
            ["teacher", "B"],
          ]),
      ),
    ],
    ["a colour that is none", forged((wire) => (wire[2] = { u: "javascript:alert(1)" }))],
    ["a place that is none", forged((wire) => (wire[2] = { p: { moon: "x" } }))],
    ["a part that is unknown", forged((wire) => (wire[2] = { x: 1 }))],
    ["a date that is none", forged((wire) => (wire[2] = { t: ["tomorrow", [], []] }))],
    ["years that are none", forged((wire) => (wire[3] = "Y7"))],
    ["no pack", forged((wire) => (wire[4] = []))],
    ["a pack twice", forged((wire) => (wire[4] = ["a", "a"]))],
    ["a pack by its address", forged((wire) => (wire[4] = ["https://example.org/p.json"]))],
    ["a pack up the folders", forged((wire) => (wire[4] = ["../../secrets"]))],
  ])("%s", (_, text) => {
    expect(readSession(text)).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("these would be read if it were not for what is wrong with them", () => {
    expect(readSession(forged(() => undefined))).toEqual(SESSION);
    expect(readSession(forged((wire) => (wire[1] = GOOD_ADULTS)))?.profile.adults["teacher"]).toEqual({
      name: "B",
    });
  });

  it("any text at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => sealed(json)),
        ),
        (text) => {
          expect(readSession(text)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("[issue 6] what a tab plays", () => {
  const OWN = { ...SESSION, profile: { ...REEDS, school: "Own school" } };

  it("a link, then this tab's earlier link, then what is set up in this browser, then what ships", () => {
    const stores = freshStores();
    expect(tonight(openShelf(stores), "")).toMatchObject({
      session: undefined,
      from: "shipped",
      taken: false,
    });
    writeSchool(openShelf(stores), OWN);
    expect(tonight(openShelf(stores), "")).toMatchObject({ session: OWN, from: "browser" });
    expect(tonight(openShelf(stores), SESSION_HASH + LINK)).toMatchObject({
      session: SESSION,
      from: "link",
      taken: true,
    });
    expect(tonight(openShelf(stores), "")).toMatchObject({ session: SESSION, from: "link" });
    stores.session.held.clear();
    expect(tonight(openShelf(stores), "")).toMatchObject({ session: OWN, from: "browser" });
  });

  it("a link is kept in the tab only, and never on the device", () => {
    const stores = freshStores();
    tonight(openShelf(stores), SESSION_HASH + LINK);
    expect([...stores.session.held.keys()]).toEqual(["buddy-bench:session-plan"]);
    expect([...stores.local.held.keys()]).toEqual([]);
  });

  it("a damaged link changes nothing, is said, and goes from the address", () => {
    const stores = freshStores();
    writeSessionPlan(openShelf(stores), SESSION);
    const now = tonight(openShelf(stores), `${SESSION_HASH}${LINK.slice(0, -4)}`);
    expect(now).toMatchObject({ session: SESSION, notice: "damaged-link", taken: true });
  });

  it("[issue 6] what was set up here and is damaged now is said, and the game plays with what ships", () => {
    const stores = freshStores();
    stores.local.held.set("buddy-bench:school", "1:0:{}");
    expect(tonight(openShelf(stores), "")).toMatchObject({ session: undefined, notice: "damaged-school" });
  });

  it("a sound envelope around something that is no school is damaged too", () => {
    const stores = freshStores();
    openShelf(stores).write("school", { profile: REEDS });
    openShelf(stores).write("session-plan", { ...SESSION, more: 1 });
    expect([readSchool(openShelf(stores)).kind, readSessionPlan(openShelf(stores)).kind]).toEqual([
      "damaged",
      "damaged",
    ]);
  });

  it("the link goes from the address once the tab keeps it; where the tab keeps nothing it stays, for a reload", () => {
    const open = (isRefused: boolean) => {
      const stores = freshStores();
      if (isRefused) stores.session.breakAt("setItem", "QuotaExceededError");
      const went: string[] = [];
      const page = {
        location: { hash: SESSION_HASH + LINK, pathname: "/game/", search: "" },
        history: { replaceState: (_: unknown, __: string, to: string) => went.push(to) },
      };
      const at = contentTonight(
        content,
        { kind: "none" },
        tonight(openShelf(stores), page.location.hash),
        page,
      );
      return { went, school: at.content.profile.school };
    };
    expect(open(false)).toEqual({ went: ["/game/"], school: REEDS.school });
    expect(open(true)).toEqual({ went: [], school: REEDS.school });
  });
});

describe("[issue 6] an address that no other device can open", () => {
  it.each([
    "http://127.0.0.1:4173/",
    "http://localhost/game/",
    "http://[::1]:80/",
    "file:///C:/buddy-bench.html",
  ])("%s is told to be this computer's own", (address) => expect(isOwnComputer(new URL(address))).toBe(true));

  it.each(["https://bench.school.example/", "http://10.0.0.7/", "https://localhost.example/"])(
    "%s is not",
    (address) => expect(isOwnComputer(new URL(address))).toBe(false),
  );
});

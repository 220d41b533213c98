import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXTENSIONS, OURS, SCENARIO_TYPE, VERBS } from "../../src/records/xapi/vocabulary.ts";
import { cmi5Structure } from "../../tools/release/cmi5.mjs";
import { PACKS } from "../../tools/release/lms-build.mjs";
import { all, readXml } from "../support/xml.ts";

const root = readXml(cmi5Structure(PACKS));

/** No package that can be had holds the published schema, so this is its checklist (cmi5, section 13). */
describe("[issue 7] cmi5.xml", () => {
  it("is a course structure of the published name space: a course, then its units", () => {
    expect(root.name).toBe("courseStructure");
    expect(root.attributes).toEqual({ xmlns: "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" });
    const units = PACKS.map(() => "au");
    expect(root.children.map(({ name }) => name)).toEqual(["course", ...units]);
  });

  it("gives the course and each unit an IRI of its own, a title and a description, in this order", () => {
    const parts = root.children;
    const ids = parts.map(({ attributes }) => attributes["id"] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^urn:x-buddy-bench:(course|pack:[a-z-]+)$/.test(id) || !id.startsWith(OURS)),
    ).toEqual([]);
    for (const { children } of parts) {
      expect(children.slice(0, 2).map(({ name }) => name)).toEqual(["title", "description"]);
      const strings = children.slice(0, 2).flatMap((one) => all(one, "langstring"));
      expect(strings.map(({ attributes }) => attributes["lang"])).toEqual(["en-GB", "en-GB"]);
      expect(strings.filter(({ text }) => text === "")).toEqual([]);
    }
  });

  it("opens each unit with a pack of the allow-list, and lets it be completed, never passed", () => {
    const units = all(root, "au");
    expect(units.map(({ children }) => children[2]?.text)).toEqual(
      PACKS.map(({ id }: { id: string }) => `index.html?pack=${id}`),
    );
    for (const { attributes } of units) {
      expect(attributes).toMatchObject({ moveOn: "Completed", launchMethod: "AnyWindow" });
      expect(attributes["masteryScore"]).toBeUndefined();
    }
  });
});

describe("docs/xapi-profile.md", () => {
  const page = readFileSync("docs/xapi-profile.md", "utf8");

  it("names each verb, extension and type that the game uses, and no other of these", () => {
    const used = [...Object.values(VERBS), ...Object.values(EXTENSIONS), SCENARIO_TYPE];
    expect(used.filter((iri) => !page.includes(`\`${iri}\``))).toEqual([]);
    const named = [
      ...page.matchAll(/`(http:\/\/adlnet\.gov\/expapi\/[^`]+|urn:x-buddy-bench:extension:[^`]+)`/g),
    ];
    expect(named.map(([, iri = ""]) => iri).filter((iri) => !used.includes(iri))).toEqual([]);
  });
});

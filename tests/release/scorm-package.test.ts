import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { PACKS } from "../../tools/release/lms-build.mjs";
import { scormManifest } from "../../tools/release/scorm.mjs";
import { zip } from "../../tools/release/zip.mjs";
import { all, readXml } from "../support/xml.ts";

const FILES = ["index.html", "assets/index-1.js", "icon.svg"];
const manifest = scormManifest(PACKS, { id: "course", title: 'Safe & "sound" <now>', files: FILES });
const root = readXml(manifest);

/** No package that can be had holds the published schemas, so this is their checklist (SCORM 1.2, CAM 2.3). */
describe("[issue 7] imsmanifest.xml of SCORM 1.2", () => {
  it("is well-formed, and its root has an identifier and the two name spaces", () => {
    expect(root.name).toBe("manifest");
    expect(root.attributes).toMatchObject({
      identifier: "buddy-bench-course",
      xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    });
  });

  it("has metadata, organizations and resources, in this order", () => {
    expect(root.children.map(({ name }) => name)).toEqual(["metadata", "organizations", "resources"]);
    expect(all(root, "schema").map(({ text }) => text)).toEqual(["ADL SCORM"]);
    expect(all(root, "schemaversion").map(({ text }) => text)).toEqual(["1.2"]);
  });

  it("has one organization, which is the default, with a title", () => {
    const [organizations] = all(root, "organizations");
    const [organization, ...more] = all(root, "organization");
    expect(more).toEqual([]);
    expect(organizations?.attributes["default"]).toBe(organization?.attributes["identifier"]);
    expect(organization?.children[0]).toMatchObject({ name: "title", text: 'Safe & "sound" <now>' });
  });

  it("has an item for each pack: with a title, a resource that is there, and a pack of the allow-list", () => {
    const resources = all(root, "resource").map(({ attributes }) => attributes["identifier"]);
    const items = all(root, "item");
    expect(items.map(({ attributes }) => attributes["parameters"])).toEqual(
      PACKS.map(({ id }: { id: string }) => `?pack=${id}`),
    );
    for (const { attributes, children } of items) {
      expect(resources).toContain(attributes["identifierref"]);
      expect(children[0]?.name).toBe("title");
    }
  });

  it("has one resource, a SCO, that lists every file, the page that is launched among them", () => {
    const [resource, ...more] = all(root, "resource");
    expect(more).toEqual([]);
    expect(resource?.attributes).toMatchObject({
      type: "webcontent",
      "adlcp:scormtype": "sco",
      href: "index.html",
    });
    expect(all(root, "file").map(({ attributes }) => attributes["href"])).toEqual([...FILES].sort());
  });

  it("names everything once, and each identifier is an XML id", () => {
    const ids = [root, ...all(root, "organization"), ...all(root, "item"), ...all(root, "resource")].map(
      ({ attributes }) => attributes["identifier"] ?? "",
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
  });

  it("this reading can fail: an element that is not closed, a stray ampersand, two roots", () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
    expect(() => readXml(`${head}<a><b></a>`)).toThrow("was not open");
    expect(() => readXml(`${head}<a>x & y</a>`)).toThrow("ampersand");
    expect(() => readXml(`${head}<a/><b/>`)).toThrow("one root");
  });
});

describe("a package", () => {
  const files = new Map(FILES.map((name) => [name, new TextEncoder().encode(name.repeat(50))]));

  it("is the same, byte for byte, in whatever order and at whatever time its files are put in", () => {
    const turned = new Map([...files].sort(([one], [other]) => (one < other ? 1 : -1)));
    expect(Buffer.from(zip(turned)).equals(Buffer.from(zip(files)))).toBe(true);
  });

  it("gives its files back", () => {
    const back = unzipSync(zip(files));
    expect(Object.keys(back)).toEqual([...FILES].sort());
    expect(strFromU8(back["icon.svg"] ?? new Uint8Array())).toBe("icon.svg".repeat(50));
  });
});

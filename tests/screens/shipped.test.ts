import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { PackFile } from "../../src/scenario/format.ts";
import { packOf, withPack, type Content } from "../../src/screens/content.ts";
import { packsBeside, packsForAdults, voiceOf } from "../../src/screens/pack-switch.tsx";
import { fetchPack } from "../../src/screens/fetch-pack.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { wholePolicy } from "../../tools/whole-policy.mjs";
import { content } from "../support/first-week.ts";
import { packFiles } from "../support/pack-files.ts";

const FOLDER = path.resolve("scenarios/packs");
const read = (id: string, file: string) => JSON.parse(readFileSync(path.join(FOLDER, id, file), "utf8"));

/** The scenes of a pack that its writer marked as fit for a hall; only children's talk is shown there. */
const hallScenes = (pack: PackFile, texts: Record<string, string>) =>
  pack.scenarios
    .filter(({ hall }) => pack.circle === "peer" && hall === true)
    .map(({ id, title }) => ({ id, title: texts[title] }));

/** The content with everything open that ships. */
async function allOpen(): Promise<Content> {
  let open = content;
  for (const { id } of SHIPPED.slice(1)) open = withPack(open, await fetchPack(id));
  return open;
}

describe("[issue 9] what ships is checked when it is built, and no page reads it again", () => {
  it("the game takes each pack as its file is: reading it changes nothing", async () => {
    for (const { id } of SHIPPED) {
      const { pack, texts } = packFiles(id);
      expect({ ...pack, texts: undefined }).toEqual({ ...read(id, "pack.json"), texts: undefined });
      expect(texts).toEqual(read(id, "text.en-GB.json"));
    }
  });

  it("so with the school and the wording of the policy", () => {
    expect(content.profile).toEqual(JSON.parse(readFileSync("scenarios/profile.json", "utf8")));
    const wording = readFileSync("scenarios/policies/kempshott.text.en-GB.json", "utf8");
    expect(content.wording).toEqual(JSON.parse(wording));
  });

  it("the policy is filled in by the build, which stops at a fault", async () => {
    const file = path.resolve("scenarios/policies/kempshott.policy.json");
    const text = readFileSync(file, "utf8");
    const build = (of: string, name = file): Promise<{ code: string } | undefined> =>
      wholePolicy().transform.call(
        {
          error: (message: string) => {
            throw new Error(message);
          },
        },
        of,
        name,
      );
    expect(JSON.parse((await build(text))?.code ?? "")).toEqual(content.policy.file);
    await expect(build(text.replace('"clauses": ["PM-0"]', '"clauses": ["PM-9"]'))).rejects.toThrow("PO003");
    expect(await build(text, "scenarios/profile.json")).toBeUndefined();
  });
});

describe("the packs that ship", () => {
  it("are all on the list, and the list says what is in them", () => {
    expect(SHIPPED.map(({ id }) => id).sort()).toEqual(readdirSync(FOLDER).sort());
    for (const info of SHIPPED) {
      const pack = read(info.id, "pack.json");
      expect(info).toEqual({
        id: pack.id,
        circle: pack.circle,
        title: read(info.id, "text.en-GB.json")[pack.title],
        scenarios: pack.scenarios.map(({ id }: { id: string }) => id),
        review: pack.review.state,
        hall: hallScenes(pack, read(info.id, "text.en-GB.json")),
      });
    }
  });

  it("begin with the pack that is in the first script", () => {
    expect(SHIPPED[0]?.id).toBe(packOf(content, undefined).id);
  });

  it("give each scenario an id of its own, over all of them", async () => {
    const ids = SHIPPED.flatMap(({ scenarios }) => scenarios);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await allOpen()).stories.size).toBe(ids.length);
  });

  it("can each be opened beside the others, with its own sentences", async () => {
    const open = await allOpen();
    for (const { id, scenarios } of SHIPPED) {
      expect(packOf(open, id).scenarios.map((scenario) => scenario.id)).toEqual(scenarios);
    }
  });

  it("are refused where there is no such pack", async () => {
    await expect(fetchPack("no-such-pack")).rejects.toThrow("no-such-pack");
  });

  it("offer pupils the peer packs alone, in a child's words; adults have theirs in an adult's", () => {
    expect(packsBeside("first-week").every(({ circle }) => circle === "peer")).toBe(true);
    expect(packsForAdults().every((pack) => pack.circle !== "peer" && voiceOf(pack) === "adult")).toBe(true);
    expect(voiceOf({ circle: "peer" })).toBe("child");
  });
});

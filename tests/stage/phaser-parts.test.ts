import { readFileSync } from "node:fs";
import { build, type PluginOption } from "vite";
import { afterEach, expect, it, vi } from "vitest";
import { buildFor } from "../../tools/builds.mjs";
import { phaser, withFlags } from "../../tools/phaser/phaser.mjs";
import { type Source, sourcesIn } from "../support/sources.ts";

afterEach(() => vi.unstubAllEnvs());

const namesOf = (plugins: readonly unknown[]): unknown[] =>
  plugins
    .flat(Infinity)
    .map((plugin) => (typeof plugin === "object" && plugin ? Reflect.get(plugin, "name") : ""));
const OURS = "buddy-bench:phaser";

it.each(["production", "single", "lms"])(
  "[issue 9] the build %s takes the parts of Phaser, and one switch takes the whole package",
  (mode) => {
    expect(namesOf(buildFor(mode).plugins())).toContain(OURS);
    vi.stubEnv("BUDDY_BENCH_PHASER", "full");
    expect(namesOf(buildFor(mode).plugins())).not.toContain(OURS);
    vi.stubEnv("BUDDY_BENCH_PHASER", "ful");
    expect(() => buildFor(mode).plugins()).toThrow('is "full" or "parts", not "ful"');
  },
);

/** Builds one line of script with the parts of Phaser, into nothing. */
const builtOf = (script: string, plugins: PluginOption[] = phaser()): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      ...plugins,
      {
        name: "line",
        resolveId: (id: string) => (id === "virtual:line" ? id : undefined),
        load: (id: string) => (id === "virtual:line" ? script : undefined),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: "virtual:line" } },
  });

it("[issue 9] a part that the stage asks for and the entry lacks stops the build", async () => {
  const stage = 'import * as Phaser from "phaser"; console.log(Phaser.GameObjects.Sprite);';
  await expect(builtOf(stage)).rejects.toThrow(/`Sprite` will always be undefined/);
});

it("[issue 9] a newer Phaser that asks otherwise for what it is spared stops the build", async () => {
  const newer = {
    name: "newer-phaser",
    enforce: "pre" as const,
    transform: (code: string, id: string) =>
      id.endsWith("/src/core/Config.js") ? code.replace("'../math/'", "'../math/index'") : undefined,
  };
  const stage = 'import { Game } from "phaser"; console.log(Game);';
  await expect(builtOf(stage, [newer, ...phaser()])).rejects.toThrow(/Phaser has changed.*core\/Config\.js/);
});

it("[issue 9] a flag that nobody has answered stops the build", () => {
  expect(withFlags("if (typeof WEBGL_RENDERER && typeof FEATURE_SOUND) {}", "a.js")).toBe(
    "if (true && false) {}",
  );
  expect(() => withFlags("if (typeof FEATURE_NEW) {}", "a.js")).toThrow("a.js asks for FEATURE_NEW");
});

const ENTRY = readFileSync("tools/phaser/entry.js", "utf8");
const FACTORIES = [...ENTRY.matchAll(/(\w+)Factory\.js/g)].map(([, name = ""]) => name.toLowerCase());

/** What sources ask of a scene that only the whole package has: a compiler that knows its types does not see that. */
const lackedBy = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ file, text }) => [
    ...[...text.matchAll(/\.add\s*\.(\w+)\(/g)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "existing" && !FACTORIES.includes(name))
      .map((name) => `add.${name} in ${file}`),
    ...[...text.matchAll(/\b(?:scene|this|sys)\.(load|input|sound|data|make|lights|physics|anims)\b/g)].map(
      ([, name]) => `${name} in ${file}`,
    ),
  ]);

it("[issue 9] the stage asks a scene for nothing that the parts do not hold", () => {
  const stage = sourcesIn("src/stage", /\.ts$/);
  expect(stage.length).toBeGreaterThan(15);
  expect(FACTORIES).toEqual(["gameobject", "image", "container"]);
  expect(lackedBy(stage)).toEqual([]);
  const seeded = {
    file: "a.ts",
    text: "this.add.text(0, 0); scene.add.image(0, 0, k); scene.load.image(k);",
  };
  expect(lackedBy([seeded])).toEqual(["add.text in a.ts", "load in a.ts"]);
});

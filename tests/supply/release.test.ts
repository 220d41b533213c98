import { spawnSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { verdictOf } from "../../tools/audit.mjs";
import { shippedPackages } from "../../tools/packages.mjs";
import { sbomOf, sbomText } from "../../tools/release/sbom.mjs";
import { own } from "../docs/pages.ts";

describe("[Q13] the list of parts that goes with a release", () => {
  it("names each package that ships with its version, licence and hash, and nothing of where it was made", () => {
    // As after a build, which says that it is for production.
    vi.stubEnv("NODE_ENV", "production");
    const text: string = sbomText();
    vi.unstubAllEnvs();
    const list = JSON.parse(text);
    expect(list).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "buddy-bench" } } });
    const refs = list.components.map((one: { readonly "bom-ref": string }) => one["bom-ref"]);
    expect(refs).toEqual(
      shippedPackages()
        .map(({ name, version }) => `${name}@${version}`)
        .sort(),
    );
    for (const { hashes, licenses, purl } of list.components) {
      expect(hashes[0]).toMatchObject({ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) });
      expect(licenses[0].license.id).toMatch(/^(MIT|OFL-1\.1|Apache-2\.0)$/);
      expect(purl).toMatch(/^pkg:npm\//);
    }
    expect(list.dependencies[0].dependsOn).toHaveLength(Object.keys(own.dependencies).length);
    expect(text.replace("http://cyclonedx.org/schema/", "")).not.toMatch(
      /https?:|timestamp|serialNumber|node_modules/,
    );
    expect(text).not.toContain(process.cwd());
  });

  it("is the same whatever day, tool, folder and registry it is made with; one that misses a part is refused", () => {
    const list = {
      bomFormat: "CycloneDX",
      serialNumber: "urn:uuid:1",
      metadata: { timestamp: "2026-11-29", component: { name: "folder-of-mine" } },
      components: [
        {
          "bom-ref": "b@1.0.0",
          externalReferences: [{ url: "https://npm.school.example/b.tgz" }],
          properties: [1],
        },
        { "bom-ref": "a@2.0.0" },
        { "bom-ref": "tool@1.0.0" },
      ],
      dependencies: [{ ref: "b@1.0.0", dependsOn: ["tool@1.0.0", "a@2.0.0"] }, { ref: "tool@1.0.0" }],
    };
    const game = { name: "game", version: "1.0.0", license: "MIT", dependencies: { b: "1.0.0" } };
    const parts = [
      { name: "a", version: "2.0.0" },
      { name: "b", version: "1.0.0" },
    ];
    const made = sbomOf(list, game, parts);
    expect(made.components).toEqual([{ "bom-ref": "a@2.0.0" }, { "bom-ref": "b@1.0.0" }]);
    expect(made.dependencies).toEqual([
      { ref: "game@1.0.0", dependsOn: ["b@1.0.0"] },
      { ref: "b@1.0.0", dependsOn: ["a@2.0.0"] },
    ]);
    expect(JSON.stringify(made)).not.toMatch(/school|folder|uuid|2026/);
    expect(() => sbomOf(list, game, [...parts, { name: "c", version: "1.0.0" }])).toThrow("c@1.0.0");
  });
});

describe("[Q13] `npm run audit`", () => {
  const answer = (counts: object) =>
    JSON.stringify({
      metadata: { vulnerabilities: counts, dependencies: { total: 583 } },
      vulnerabilities: { bad: { name: "bad", severity: "critical", range: "<2" } },
    });

  it("is content with no high fault, and not with one, which it names", () => {
    const none = verdictOf(answer({ moderate: 2, high: 0, critical: 0, total: 2 }));
    expect(none).toMatchObject({
      ok: true,
      said: expect.stringContaining("583 packages looked up; high or critical: 0"),
    });
    const one = verdictOf(answer({ high: 0, critical: 1, total: 1 }));
    expect(one).toMatchObject({ ok: false, said: expect.stringContaining("bad <2: critical") });
  });

  it("never says that all is well where the registry gave no answer", () => {
    for (const text of [
      "",
      "<html>",
      "{}",
      '{"message":"405 Method Not Allowed"}',
      '{"error":{"summary":"no"}}',
    ])
      expect(verdictOf(text)).toMatchObject({ ok: false, said: expect.stringContaining("nothing is known") });
  });
});

describe("[P9, Q13] a build asks nobody for anything: what wants to connect ends it", () => {
  const GUARD = "./tools/no-network.mjs";
  const run = (code: string) => {
    const args = [`--import=${GUARD}`, "--input-type=module", "--eval", code];
    const { status, signal, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return { failed: status !== 0 || signal !== null, stderr };
  };

  it.each([
    ["fetch", 'await fetch("http://192.0.2.1/").catch(() => 0);', "192.0.2.1:80"],
    [
      "http",
      'import http from "node:http"; http.get("http://192.0.2.1/").on("error", () => 0);',
      "192.0.2.1:80",
    ],
    ["a name", 'import dns from "node:dns"; dns.lookup("away.example", () => 0);', "away.example"],
  ])("%s, even where the error would be swallowed", (_, code, said) => {
    const { failed, stderr } = run(code);
    expect(failed).toBe(true);
    expect(stderr).toContain(said);
  });

  it("a process that it starts is refused too; this computer itself may be asked", () => {
    const child = `spawnSync(process.execPath, ["--eval", 'fetch("http://192.0.2.1/").catch(() => 0)'], { stdio: "inherit" })`;
    expect(run(`import { spawnSync } from "node:child_process"; ${child};`).stderr).toContain(
      "192.0.2.1:80 is refused",
    );
    const here =
      'const s = net.createServer((c) => c.end()).listen(0, "127.0.0.1", () => net.connect(s.address().port, "127.0.0.1").on("close", () => s.close()));';
    expect(run(`import net from "node:net"; ${here}`)).toEqual({ failed: false, stderr: "" });
  });
});

// The list of what others made that is in a release, as CycloneDX: for a school's IT to look up known faults by.
import { spawnSync } from "node:child_process";
import { ROOT } from "../install.mjs";
import { manifestOf, shippedPackages } from "../packages.mjs";

export const SBOM = "sbom.cdx.json";

/**
 * npm's own list of every locked package. It can leave the packages that only build the game out by itself, but then it
 * leaves out some that ship as well (those that a building package needs too), so all are asked for: by name, since it
 * leaves them out wherever a build has said before that it is for production.
 */
function listOfNpm() {
  const shell = process.platform === "win32";
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--include=dev"];
  const { stdout, stderr } = spawnSync(shell ? "npm.cmd" : "npm", args, {
    cwd: ROOT,
    encoding: "utf8",
    shell,
    maxBuffer: 64 * 1024 * 1024,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`npm gave no list of packages: ${stderr}`);
  }
}

/**
 * The list of what ships, always the same for the same lock file: without the day and the tool it was made with, and
 * without addresses of registries or names of folders.
 * @throws where a package that ships is not in npm's list
 */
export function sbomOf(list, own, shipped) {
  const refOf = ({ name, version }) => `${name}@${version}`;
  const refs = new Set(shipped.map(refOf));
  const components = list.components
    .filter((component) => refs.has(component["bom-ref"]))
    .map(({ properties: _properties, externalReferences: _addresses, ...component }) => component);
  const found = new Set(components.map((component) => component["bom-ref"]));
  const missing = [...refs].filter((ref) => !found.has(ref));
  if (missing.length > 0) throw new Error(`not in the list of packages: ${missing.join(", ")}`);
  const { $schema, bomFormat, specVersion, version } = list;
  const game = {
    "bom-ref": refOf(own),
    type: "application",
    name: own.name,
    version: own.version,
    description: own.description,
    licenses: [{ license: { id: own.license } }],
  };
  const inside = (ref) => refs.has(ref);
  return {
    $schema,
    bomFormat,
    specVersion,
    version,
    metadata: { component: game },
    components: components.sort((one, other) => (one["bom-ref"] < other["bom-ref"] ? -1 : 1)),
    dependencies: [
      { ref: refOf(own), dependsOn: Object.entries(own.dependencies).map(([name, at]) => `${name}@${at}`) },
      ...list.dependencies
        .filter(({ ref }) => inside(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: (dependsOn ?? []).filter(inside).sort() }))
        .sort((one, other) => (one.ref < other.ref ? -1 : 1)),
    ],
  };
}

/** The list as the text of a file. */
export const sbomText = () =>
  `${JSON.stringify(sbomOf(listOfNpm(), manifestOf("."), shippedPackages()), null, 2)}\n`;

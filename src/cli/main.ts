import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { check } from "./check.ts";
import type { Places } from "./files.ts";
import { judge } from "./judge.ts";
import { usage, type Outcome } from "./output.ts";
import { policyCommand } from "./policy.ts";
import { twee } from "./twee.ts";
import { walkPack } from "./walk.ts";

const USAGE = `npm run -s packs -- check [PATH…] [--policy FILE] [--json]
npm run -s packs -- walk PATH [--policy FILE] [--json]
npm run -s packs -- judge PATH --scenario ID --choose a,b,c [--policy FILE] [--json]
npm run -s packs -- policy [PATH] [--against OTHER] [--json]
npm run -s packs -- twee PATH --out FILE [--json]`;

/** Runs one call of the command line. Never throws: a bad call or a bad file is an outcome like any other. */
export function main(args: readonly string[], places: Places): { outcome: Outcome; json: boolean } {
  const json = args.includes("--json");
  try {
    return { outcome: dispatch(args, places), json };
  } catch (error) {
    return { outcome: usage(error instanceof Error ? error.message : String(error)), json };
  }
}

function dispatch(args: readonly string[], places: Places): Outcome {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      policy: { type: "string" },
      scenario: { type: "string" },
      choose: { type: "string" },
      against: { type: "string" },
      out: { type: "string" },
    },
  });
  const [command, ...names] = positionals;
  const paths = names.map((name) => path.resolve(places.cwd, name));
  const policy = values.policy === undefined ? undefined : path.resolve(places.cwd, values.policy);
  const against = values.against === undefined ? undefined : path.resolve(places.cwd, values.against);
  for (const file of [...paths, policy, against]) {
    if (file !== undefined && !existsSync(file)) return usage("There is nothing at this path.", file);
  }
  const [target, ...more] = paths;
  if (command === "check") return check(paths, policy, places);
  if (more.length > 0) return usage(`One path at a time, please.\n${USAGE}`);
  if (command === "policy") return policyCommand(target, against, places);
  if (target === undefined) return usage(command === undefined ? USAGE : `A path is missing.\n${USAGE}`);
  if (command === "walk") return walkPack(target, policy, places);
  if (command === "twee")
    return twee(target, values.out === undefined ? undefined : path.resolve(places.cwd, values.out));
  if (command === "judge")
    return judge(target, { scenario: values.scenario, choose: values.choose, policy }, places);
  return usage(`There is no command "${command ?? ""}".\n${USAGE}`);
}

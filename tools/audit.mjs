// `npm run audit`: asks the registry for known faults in the packages. Says so, and fails, where it gives no answer.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { ROOT } from "./install.mjs";

const GRAVE = ["high", "critical"];

/**
 * What an answer of `npm audit --json` means.
 * @param {string} text what npm wrote
 * @returns {{ ok: boolean, said: string }}
 */
export function verdictOf(text) {
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    return { ok: false, said: "npm gave no answer that can be read: nothing is known." };
  }
  const counts = answer?.metadata?.vulnerabilities;
  if (!counts) {
    const why = String(answer?.error?.summary || answer?.message || "it gave no reason").trim();
    return { ok: false, said: `The registry does not answer: nothing is known. ${why}` };
  }
  const grave = GRAVE.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
  const looked = `${answer.metadata.dependencies?.total ?? "?"} packages looked up`;
  const named = Object.values(answer.vulnerabilities ?? {})
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ name, severity, range }) => `\n  ${name} ${range}: ${severity}`)
    .join("");
  return {
    ok: grave === 0,
    said: `${looked}; high or critical: ${grave}; others: ${(counts.total ?? grave) - grave}.${named}`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const shell = process.platform === "win32";
  const { stdout } = spawnSync(shell ? "npm.cmd" : "npm", ["audit", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    shell,
  });
  const { ok, said } = verdictOf(stdout);
  console.log(said);
  process.exit(ok ? 0 : 1);
}

// What the numbers were measured on.
import { spawnSync } from "node:child_process";
import os from "node:os";
import { ROOT } from "../../install.mjs";

/** @returns {{ cpu: string, cores: number, memory: string, system: string, node: string, browser: string, commit: string, load: number }} */
export function machine(browser) {
  const git = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" });
  return {
    cpu: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.cpus().length,
    memory: `${Math.round(os.totalmem() / 1024 ** 3)} GB`,
    system: `${os.type()} ${os.release().split("-")[0]}`,
    node: process.version,
    browser: browser ? `Chromium ${browser.version()}` : "none",
    commit: git.status === 0 ? git.stdout.trim() : "unknown",
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
  };
}

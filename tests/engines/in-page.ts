import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Name } from "./engine.ts";

const dom = path.dirname(createRequire(import.meta.url).resolve("@testing-library/dom/package.json"));

/** The library that finds things by role and name, as one script for a page. */
export const LIBRARY = readFileSync(path.join(dom, "dist/@testing-library/dom.umd.js"), "utf8");

declare global {
  interface Window {
    TestingLibraryDom?: {
      queryAllByRole(root: Element, role: string, asked: { name: (name: string) => boolean }): Element[];
    };
    /** What went wrong in this page, where the driver itself is not told. */
    wrongs?: string[];
  }
}

/**
 * A name that can be sent into a page; a string is meant exactly. Spaces may be missing: the library leaves them out
 * between the sentences of one button, which no engine does.
 */
export function sendable(name: Name): readonly [source: string, flags: string] {
  const { source, flags } =
    typeof name === "string"
      ? new RegExp(`^${name.replaceAll(/[.*+?^$()|[\]{}\\]/g, String.raw`\$&`)}$`)
      : name;
  return [source.replaceAll(" ", String.raw`\s*`), flags];
}

/** In the page: the first element of a role and a name, in the uppermost modal where there is one. */
export function findInPage(role: string, source: string, flags: string): Element | "no library" | null {
  const library = window.TestingLibraryDom;
  if (!library) return "no library";
  const modals = [...document.querySelectorAll("dialog")].filter((dialog) => dialog.matches(":modal"));
  const root = modals[modals.length - 1] ?? document.body;
  const wanted = new RegExp(source, flags);
  const name = (told: string) => wanted.test(told.replaceAll(/\s+/g, " ").trim());
  return library.queryAllByRole(root, role, { name })[0] ?? null;
}

/** In the page: keeps what goes wrong. */
export function watchPage(): void {
  if (window.wrongs) return;
  const wrongs: string[] = [];
  window.wrongs = wrongs;
  addEventListener(
    "error",
    (event) => wrongs.push(event instanceof ErrorEvent ? `error: ${event.message}` : "a file did not come"),
    true,
  );
  addEventListener("unhandledrejection", (event) => wrongs.push(`rejected: ${String(event.reason)}`));
  const { error } = console;
  // oxlint-disable-next-line no-console -- what the page itself logs as an error is noted
  console.error = (...said: unknown[]) => {
    wrongs.push(said.map(String).join(" "));
    error(...said);
  };
  addEventListener("securitypolicyviolation", (event) =>
    wrongs.push(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`),
  );
}

/** In the page: what was kept of it, which is then forgotten. */
export const wrongsInPage = (): string[] => window.wrongs?.splice(0) ?? [];

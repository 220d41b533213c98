import type { CDPSession, Page } from "@playwright/test";
import { glance } from "../paint.ts";

/** One thing that assistive technology is told of. */
export interface Told {
  readonly role: string;
  readonly name: string;
}

const CONTROLS = [
  "button",
  "link",
  "checkbox",
  "radio",
  "textbox",
  "combobox",
  "slider",
  "tab",
  "listbox",
  "spinbutton",
  "DisclosureTriangle",
  "menuitem",
  "switch",
  "searchbox",
];

/** The browser's own accessibility tree, as it hands it to a screen reader. */
export async function treeOf(client: CDPSession): Promise<readonly Told[]> {
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ""), name: String(name?.value ?? "") }));
}

const plain = (text: string) => text.replaceAll(/[\s\u200b-\u200f\u2066-\u2069\u00ad]+/g, " ").trim();

/** What is to be seen and not told, controls without a name, and pictures without one (safety.md, X1). */
export function treeFaults(tree: readonly Told[], texts: readonly string[]): readonly string[] {
  const told = plain(tree.map(({ name }) => name).join(" "));
  const faults = tree
    .filter(({ role, name }) => CONTROLS.includes(role) && plain(name) === "")
    .map(({ role }) => `a ${role} without a name`);
  if (tree.some(({ role }) => role === "Canvas")) faults.push("a canvas is told of");
  for (const text of texts) {
    if (!told.includes(plain(text))) faults.push(`seen and not told: “${text.slice(0, 60)}”`);
  }
  return faults;
}

/** Every text that is to be seen; in front of a dialog, the dialog's. Signs that only repeat a place are left out. */
export const visibleTexts = (page: Page): Promise<readonly string[]> =>
  glance(page, () => {
    const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
    const texts: string[] = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (!owner || !/[\p{L}\p{N}]{2}/u.test(text)) continue;
      // A chart says in patterns what the table below it says in words and numbers.
      if (owner.closest("script, style, svg, [hidden], .bar-chart")) continue;
      if (owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) texts.push(text);
    }
    return texts;
  });

// The same scene as bare pages: as text alone, in ink, and in two of Twine's story formats.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../install.mjs";
import { ensureRivals } from "./install.mjs";

const OUT = path.join(ROOT, "node_modules", ".cache", "bench", "pages");

/** @typedef {{ id: string, name: string, path: string, talk: string, root: string }} Page `root` holds what is shown now */

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Passages of a story: the scene with its cards, or a talk with a line on each and a way to the next. */
const scenePassages = ({ lines, cards }) => [
  { name: "Start", lines, links: cards.map(({ text }, i) => ({ text, to: `After ${i}` })) },
  ...cards.map(({ after }, i) => ({ name: `After ${i}`, lines: [after], links: [] })),
];
const talkPassages = ({ talk }) =>
  talk.map((line, i) => ({
    name: i === 0 ? "Start" : `Line ${i}`,
    lines: [line],
    links: i === talk.length - 1 ? [] : [{ text: "Next", to: `Line ${i + 1}` }],
  }));

const html = (title, body) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head><body>${body}</body></html>`;

/** Text and buttons, and the fewest lines of script that bring the next: nothing can be sooner. */
function barePage(title, passages) {
  const first = passages[0];
  const shown = first.lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  const buttons = first.links
    .map(({ text, to }) => `<button data-to="${to}">${escaped(text)}</button>`)
    .join("");
  const script = `const P=${JSON.stringify(Object.fromEntries(passages.map((one) => [one.name, one])))};
const m=document.querySelector("main");m.onclick=(e)=>{const p=P[e.target.dataset.to];if(!p)return;m.replaceChildren();
const add=(t,s)=>{const n=document.createElement(t);n.textContent=s;m.append(n);return n};
for(const l of p.lines)add("p",l);for(const k of p.links)add("button",k.text).dataset.to=k.to}`;
  return html(title, `<main>${shown}${buttons}</main><script>${script.replaceAll("</", "<\\/")}</script>`);
}

/** Words that ink would read as something else. */
const inkWords = (text) => text.replaceAll(/[\\{}|[\]<>~#/*+-]/g, "\\$&");
const inkName = (name) => name.toLowerCase().replaceAll(" ", "_");

function inkPage(title, passages, { Compiler }) {
  const source = [
    "-> start",
    ...passages.flatMap(({ name, lines, links }) => [
      `=== ${inkName(name)} ===`,
      ...lines.map(inkWords),
      ...(links.length > 0
        ? links.map(({ text, to }) => `+ [${inkWords(text)}] -> ${inkName(to)}`)
        : ["-> END"]),
    ]),
  ].join("\n");
  const story = new Compiler(source).Compile().ToJson();
  const script = `const s=new inkjs.Story(${story});const m=document.querySelector("main");
const show=()=>{m.replaceChildren();while(s.canContinue){const p=document.createElement("p");p.textContent=s.Continue();m.append(p)}
for(const c of s.currentChoices){const b=document.createElement("button");b.textContent=c.text;b.onclick=()=>{s.ChooseChoiceIndex(c.index);show()};m.append(b)}};show()`;
  return html(
    title,
    `<main></main><script src="../ink.js"></script><script>${script.replaceAll("</", "<\\/")}</script>`,
  );
}

/** A published story with its passages taken out and ours put in: so a story format makes a page. */
function twinePage(published, title, passages, format) {
  const [from, to] = [published.indexOf("<tw-storydata"), published.indexOf("</tw-storydata>")];
  if (from < 0 || to < from) throw new Error(`no story in the page of ${format.name}`);
  const data = passages.map(({ name, lines, links }, i) => {
    const text = [...lines, ...links.map((link) => `[[${link.text}->${link.to}]]`)].join("\n\n");
    return `<tw-passagedata pid="${i + 1}" name="${name}" tags="" position="${100 + i * 120},100" size="100,100">${escaped(text)}</tw-passagedata>`;
  });
  const open = `<tw-storydata name="${escaped(title)}" startnode="1" creator="Twine" creator-version="2.8.1" format="${format.name}" format-version="${format.version}" ifid="2B68ECD6-348F-4CF5-96F8-549A512A8128" options="" tags="" zoom="1" hidden>`;
  const style = `<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css"></style><script role="script" id="twine-user-script" type="text/twine-javascript"></script>`;
  return published.slice(0, from) + open + style + data.join("") + published.slice(to);
}

/** Twine's story formats are on npm only inside of extwee, whose tests hold stories that were published with them. */
const FORMATS = [
  {
    id: "sugarcube",
    name: "SugarCube",
    file: "Twine2HTMLCompiler/test11.html",
    version: /SugarCube \(v([\d.]+)\)/,
    root: "#passages",
  },
  {
    id: "harlowe",
    name: "Harlowe",
    file: "Twine2HTMLParser/unescaping.html",
    version: /format="Harlowe" format-version="([\d.]+)"/,
    root: "tw-story",
  },
];

/**
 * Writes the pages.
 * @param {import("./scene.mjs").Scene} scene
 * @returns {{ folder: string, pages: Page[] }}
 */
export function rivalPages(scene) {
  const { require, folder, versions } = ensureRivals();
  mkdirSync(OUT, { recursive: true });
  const pages = [];
  const add = ({ id, name, root }, pageOf) => {
    for (const [kind, passages] of [
      ["scene", scenePassages(scene)],
      ["talk", talkPassages(scene)],
    ]) {
      const into = path.join(OUT, `${id}-${kind}`);
      mkdirSync(into, { recursive: true });
      writeFileSync(path.join(into, "index.html"), pageOf(passages));
    }
    pages.push({ id, name, root, path: `${id}-scene/`, talk: `${id}-talk/` });
  };
  add({ id: "bare", name: "text and buttons alone", root: "main" }, (passages) =>
    barePage(scene.title, passages),
  );
  cpSync(path.join(folder, "inkjs", "dist", "ink.js"), path.join(OUT, "ink.js"));
  const ink = require("inkjs/full");
  add({ id: "ink", name: `ink (inkjs ${versions.inkjs})`, root: "main" }, (passages) =>
    inkPage(scene.title, passages, ink),
  );
  for (const { file, version, ...format } of FORMATS) {
    const published = readFileSync(path.join(folder, "extwee", "test", "Twine2HTML", file), "utf8");
    const named = { ...format, version: version.exec(published)?.[1] ?? "unknown" };
    add({ ...named, name: `Twine, ${named.name} ${named.version}` }, (passages) =>
      twinePage(published, scene.title, passages, named),
    );
  }
  return { folder: OUT, pages };
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../tools/install.mjs";
import { licencesText } from "../../tools/licences.mjs";
import { POLICIES, policyLine, withStyles } from "../../tools/policies.mjs";
import { lmsFiles } from "../../tools/release/lms-build.mjs";
import { withHashes } from "../../tools/release/one-file.mjs";
import { ONE_FILE } from "../../tools/release/single.mjs";
import { expect, test } from "./watch.ts";

/** What is handed out, as text, by build and file. Pictures, sounds and letters are no text. */
const TEXT = /\.(html|js|css|svg|json|webmanifest)$|_headers$/;
const WEB = path.join(ROOT, "dist");
const web = new Map(
  readdirSync(WEB, { recursive: true, encoding: "utf8" })
    .filter((name) => TEXT.test(name) || name.endsWith(".txt"))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(path.join(WEB, name), "utf8")]),
);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const ofLms = (policy: Record<string, string>) =>
  new Map(
    [...lmsFiles(policy)]
      .filter(([name]) => TEXT.test(name) || name.endsWith(".txt"))
      .map(([name, bytes]) => [name, decode(bytes)] as const),
  );
const single = readFileSync(ONE_FILE, "utf8");
const [page = "", licences = ""] = single.split("<!-- licences.txt");

const BUILDS = {
  web,
  lms: ofLms(POLICIES.lms),
  lrs: ofLms(POLICIES.lrs),
  single: new Map([["index.html", page]]),
} as const;

const filesOf = (build: keyof typeof BUILDS) =>
  [...BUILDS[build]].filter(([name]) => TEXT.test(name)).map(([name, text]) => ({ name, text }));
const ALL = (["web", "lms", "single"] as const).flatMap(filesOf);

/** Addresses that may stand in what is handed out. None of them is ever asked for: each is a name, or a text. */
const NAMES: Readonly<Record<string, string>> = {
  "http://www.w3.org/": "names of kinds of XML: SVG, XHTML, MathML, XLink",
  "https://phaser.io": "what Phaser would write to the console as its home, were its banner on",
  "https://bit.ly/wb-precache": "in the text of an error of Workbox",
  "http://adlnet.gov/expapi/": "names of verbs for a record store; in the builds for an LMS alone",
  "https://w3id.org/xapi/": "names of verbs for a record store; in the builds for an LMS alone",
};

const strangersIn = (files: readonly { readonly text: string }[]) => [
  ...new Set(
    files
      .flatMap(({ text }) => text.match(/(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}[^"'`\\\s)<>]*/g) ?? [])
      .filter((address) => !Object.keys(NAMES).some((name) => address.startsWith(name))),
  ),
];

/** A call that the game's own code may not make (tests/support/bans.ts), and the parts made by others that hold it. */
const HELD: readonly (readonly [what: RegExp, held: Readonly<Record<string, string>>])[] = [
  [/\.(inner|outer)HTML\b/, { preact: "sets it for one property, which no source of ours may use" }],
  [/\b(createFromHTML|setHTML)\b/, {}],
  [/\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/, {}],
  [/\beval\(|\bnew Function\b/, {}],
  [/\bDOMParser\b/, {}],
  [/createElement\([`"']script/, {}],
  [/createElement\([`"'](iframe|object|embed|form)/, {}],
  [/\bgetUserMedia\b/, { phaser: "looks whether a device has it, and never calls it" }],
  [/\bgetGamepads\b|\bvibrate\b/, { phaser: "looks whether a device has it; gamepads are not switched on" }],
  [/\bgeolocation\b|\bmediaDevices\b|SpeechRecognition\b|\bgetDisplayMedia\b/, {}],
  [/\.bluetooth\b|navigator\.(usb|serial|hid)\b|\brequestMIDIAccess\b|\bgetBattery\b/, {}],
  [/[dD]evice[mM]otion|[dD]evice[oO]rientation[eE]|\bAccelerometer\b|\bGyroscope\b/, {}],
  [/\bsendBeacon\b|\bRTCPeerConnection\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b/, {}],
  [/navigator\.(share|canShare)\b|\bNotification\b|\bPushManager\b|\bPaymentRequest\b/, {}],
  [/document\.cookie|\bcookieStore\b|\bopenDatabase\b/, {}],
  [/\bXMLHttpRequest\b/, { howler: "fetches the game's own sounds" }],
  [
    /\bfetch\(/,
    { worker: "keeps the game's own files for play without a network", lrs: "the record store alone" },
  ],
  [/dns-prefetch|preconnect|["'`]prefetch["'`]|speculationrules|\sping=["']/, {}],
  [/window\.open\(|\bimportScripts\(/, {}],
  [/sourceMappingURL|\/node_modules\//, {}],
];

/** Which part of others a built file is of. */
const OWNERS: readonly (readonly [file: RegExp, part: string])[] = [
  [/^sw\.js$/, "worker"],
  [/open-stage-/, "phaser"],
  [/browser-player-/, "howler"],
  [/(index|first)-[\w-]+\.js$/, "preact"],
  [/open-lesson-/, "lrs"],
];
const ownersOf = (name: string) => OWNERS.filter(([file]) => file.test(name)).map(([, part]) => part);

const IN_ONE_FILE = ["preact", "phaser", "howler"];

/** Every banned call in a file that no part of others there may hold. In one file all parts are together. */
const bannedIn = ({ name, text }: { readonly name: string; readonly text: string }) =>
  HELD.filter(([what, held]) => {
    const parts = name === "index.html" ? IN_ONE_FILE : ownersOf(name);
    return !parts.some((part) => part in held) && what.test(text);
  }).map(([what]) => `${what.source} in ${name}`);

test("[P9, Q13] no address stands in what is handed out but names that nobody asks for", () => {
  expect(ALL.length).toBeGreaterThan(150);
  expect(strangersIn(ALL)).toEqual([]);
  expect(strangersIn(filesOf("web")).concat(strangersIn(filesOf("single")))).toEqual([]);
  const text = 'a="https://fonts.googleapis.com/css";b="wss://x.example"';
  expect(strangersIn([{ text }])).toEqual(["https://fonts.googleapis.com/css", "wss://x.example"]);
  const every = ALL.map((file) => file.text).join("\n");
  expect(Object.keys(NAMES).filter((name) => !every.includes(name))).toEqual([]);
});

test("[P9, P10, Q2, Q3] what is handed out holds no banned call but in parts of others, each with its reason", () => {
  expect(ALL.filter(({ name }) => /\.(js|html)$/.test(name)).flatMap(bannedIn)).toEqual([]);
  for (const seeded of ["navigator.sendBeacon(a)", "b.innerHTML=c", "eval(d)", 'rel="prefetch"', "fetch(e)"])
    expect(bannedIn({ name: "assets/choose-a1.js", text: seeded })).toHaveLength(1);
  const scripts = ALL.filter(({ name }) => /\.(js|html)$/.test(name));
  const idle = HELD.filter(
    ([what, held]) => Object.keys(held).length > 0 && !scripts.some(({ text }) => what.test(text)),
  );
  expect(
    idle.map(([what]) => what.source),
    "a reason without what it is for",
  ).toEqual([]);
});

/** What is wrong with a page's head: its policy comes before all else, and nothing in the page is inline. */
const faultsIn = (html: string, policy: string) => [
  ...(/<head>\s*<meta\s+http-equiv="Content-Security-Policy"/.test(html) ? [] : ["the policy is not first"]),
  ...(html.includes(`content="${policy}"`) ? [] : ["another policy"]),
  ...(/\son[a-z]+=|\sstyle=|javascript:/.test(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ""))
    ? ["inline"]
    : []),
];

test("[Q1] every page of every build begins with its policy, and the headers of the web build say the same", () => {
  for (const build of ["web", "lms", "lrs"] as const) {
    const pages = filesOf(build).filter(({ name }) => name.endsWith(".html"));
    expect(pages.map(({ name }) => name)).toEqual(["index.html"]);
    for (const { text } of pages) {
      const policy = withStyles(POLICIES[build], text);
      expect(faultsIn(text, policyLine(policy)), build).toEqual([]);
      expect(policy["style-src"], "one style, known by its hash").toMatch(/^'self' 'sha256-[\w+/=]+'$/);
      expect(text.match(/<script(?![^>]*\ssrc=)/g), "no script inside").toBeNull();
    }
  }
  const hashes = /content="([^"]*)"/.exec(withHashes(page))?.[1] ?? "";
  expect(faultsIn(page, hashes)).toEqual([]);
  const headers = web.get("_headers") ?? "";
  const { "frame-src": frames, ...rest } = withStyles(POLICIES.web, web.get("index.html") ?? "");
  expect(frames).toBe("'none'");
  const said = Object.fromEntries(
    (/Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? "")
      .split("; ")
      .map((one) => one.split(/ (.*)/s).slice(0, 2)),
  );
  expect(said).toEqual({ ...rest, "frame-src": "'none'", "frame-ancestors": "'none'" });
  expect(faultsIn('<head><meta charset="utf-8"></head><body onload="a()">', "x")).toHaveLength(3);
});

test("[Q13] the licences of all parts go with every build", () => {
  for (const build of ["web", "lms", "lrs"] as const)
    expect(BUILDS[build].get("licences.txt"), build).toBe(licencesText());
  const inside = licencesText().replaceAll("--", "- -");
  expect(licences).toContain(inside);
  expect(licences.trimEnd().endsWith("-->")).toBe(true);
});

test("[Q13] nothing that is handed out names the folder or the computer it was built in", () => {
  const told = ALL.filter(({ text }) => text.includes(ROOT) || /\/(home|Users|tmp)\/[\w-]+\//.test(text));
  expect(told.map(({ name }) => name)).toEqual([]);
});

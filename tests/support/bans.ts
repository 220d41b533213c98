import type { Source } from "./sources.ts";

/** Something that no source may use, and why. */
export interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly row: string;
  /** The one file that owns it, if any. */
  readonly owner?: string;
}

export const BANS: readonly Ban[] = [
  { row: "Q3", what: "innerHTML", pattern: /\binnerHTML\b/ },
  { row: "Q3", what: "outerHTML", pattern: /\bouterHTML\b/ },
  { row: "Q3", what: "insertAdjacentHTML", pattern: /\binsertAdjacentHTML\b/ },
  { row: "Q3", what: "document.write", pattern: /\bdocument\s*\.\s*write(ln)?\b/ },
  { row: "Q3", what: "createFromHTML", pattern: /\bcreateFromHTML\b/ },
  { row: "Q3", what: "setHTML", pattern: /\bsetHTML(Unsafe)?\b/ },
  { row: "Q3", what: "dangerouslySetInnerHTML", pattern: /\bdangerouslySetInnerHTML\b/ },
  { row: "Q3", what: "createContextualFragment", pattern: /\bcreateContextualFragment\b/ },
  { row: "Q3", what: "srcdoc", pattern: /\bsrcdoc\b/i },
  {
    row: "Q3",
    what: "Phaser's load.html and load.css",
    pattern: /\bload\s*\.\s*(html|htmlTexture|css|script|plugin)\b/,
  },
  { row: "Q2", what: "eval", pattern: /\beval\s*\(/ },
  { row: "Q2", what: "new Function", pattern: /\bnew\s+Function\b/ },
  { row: "P10", what: "geolocation", pattern: /\bgeolocation\b/ },
  { row: "P10", what: "getUserMedia", pattern: /\bgetUserMedia\b|\bmediaDevices\b/ },
  { row: "P10", what: "SpeechRecognition", pattern: /SpeechRecognition\b/ },
  {
    row: "P10",
    what: "sensors and Bluetooth",
    pattern: /\bnavigator\s*\.\s*(bluetooth|usb|serial|hid)\b|\bDeviceMotionEvent\b/,
  },
  { row: "P9", what: "sendBeacon", pattern: /\bsendBeacon\b/ },
  { row: "P9", what: "RTCPeerConnection", pattern: /\bRTCPeerConnection\b/ },
  { row: "P9", what: "navigator.share", pattern: /\bnavigator\s*\.\s*(share|canShare)\b/ },
  { row: "P9", what: "XMLHttpRequest", pattern: /\bXMLHttpRequest\b/ },
  {
    row: "P9",
    what: "fetch",
    pattern: /(?<![\w.$])fetch\s*\(|\b(window|self|globalThis)\s*\.\s*fetch\b/,
    // Only in the build that an LMS launches, to the record store that the launch names.
    owner: "src/records/xapi/lrs.ts",
  },
  { row: "P9", what: "WebSocket", pattern: /\bWebSocket\b|\bEventSource\b|\bWebTransport\b/ },
  { row: "P8", what: "cookies", pattern: /\bdocument\s*\.\s*cookie\b/ },
  {
    row: "P8",
    what: "the device's own marks",
    pattern: /\bnavigator\s*\.\s*(userAgent|platform|hardwareConcurrency|deviceMemory)\b/,
  },
  {
    row: "P13",
    what: "local and session storage",
    pattern: /\b(local|session)Storage\b/,
    owner: "src/records/storage.ts",
  },
  { row: "P13", what: "databases", pattern: /\bindexedDB\b/, owner: "src/records/drafts.ts" },
  {
    row: "P14",
    what: "a field for free text",
    // A component called TextArea is the owner's: only the element itself is a field.
    pattern: /<(textarea|TEXTAREA)\b|\b[cC]ontent[eE]ditable=|\btype="(text|email|tel|search)"/,
    // Behind the grown-ups' door, for the school's own names.
    owner: "src/teacher/text-field.tsx",
  },
  {
    // architecture: Safari 15.6, Chrome 109, Firefox 115. The build lowers syntax, but adds no missing calls.
    row: "floor",
    what: "a call above the browser floor",
    pattern:
      /\.(toSorted|toReversed|toSpliced|isWellFormed|transfer)\s*\(|\b(Object|Map)\.groupBy\b|\bPromise\.(withResolvers|try)\b|\bArray\.fromAsync\b|\bnew Set\([^)]*\)\.(union|intersection|difference)\(/,
  },
  // Safari reads these from 16.4 on; before, the whole script is refused.
  { row: "floor", what: "a pattern that looks behind", pattern: /\(\?<[=!]/ },
  { row: "C12", what: "a link out of the game", pattern: /\bwindow\s*\.\s*open\s*\(|href="https?:/ },
];

/** A source without its comments, so that a comment may name what is banned. */
const codeOf = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "$1");

/** Every banned use in these sources. */
export const banned = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ file, text }) => {
    const code = codeOf(text);
    const path = file.replaceAll("\\", "/");
    return BANS.filter(({ pattern, owner }) => owner !== path && pattern.test(code)).map(
      ({ row, what }) => `[${row}] ${what} in ${path}`,
    );
  });

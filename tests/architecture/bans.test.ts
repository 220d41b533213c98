import { describe, expect, it } from "vitest";
import { BANS, banned } from "../support/bans.ts";
import { sourcesIn } from "../support/sources.ts";

describe("[Q2, Q3, P8, P9, P10, P13, P14] what no source may use", () => {
  it("is used nowhere in src", () => {
    const sources = sourcesIn("src", /\.tsx?$/);
    expect(sources.length).toBeGreaterThan(100);
    expect(banned(sources)).toEqual([]);
  });

  it.each([
    ["Q3", "innerHTML", "element.innerHTML = text;"],
    ["Q3", "outerHTML", "const all = element.outerHTML;"],
    ["Q3", "insertAdjacentHTML", 'element.insertAdjacentHTML("beforeend", text);'],
    ["Q3", "document.write", "document.write(text);"],
    ["Q3", "createFromHTML", "this.add.dom(0, 0).createFromHTML(text);"],
    ["Q3", "setHTML", "node.setHTML(text);"],
    ["Q3", "dangerouslySetInnerHTML", "<p dangerouslySetInnerHTML={{ __html: text }} />"],
    ["Q3", "createContextualFragment", "range.createContextualFragment(text);"],
    ["Q3", "srcdoc", '<iframe srcdoc="<p>hello</p>" />'],
    ["Q3", "Phaser's load.html and load.css", 'this.load.html("a", "a.html");'],
    ["Q2", "eval", 'eval("1 + 1");'],
    ["Q2", "new Function", 'new Function("return 1");'],
    ["P10", "geolocation", "navigator.geolocation.getCurrentPosition(show);"],
    ["P10", "getUserMedia", "await navigator.mediaDevices.getUserMedia({ audio: true });"],
    ["P10", "SpeechRecognition", "new webkitSpeechRecognition();"],
    ["P10", "sensors and Bluetooth", "navigator.bluetooth.requestDevice({});"],
    ["P9", "sendBeacon", 'navigator.sendBeacon("/log", data);'],
    ["P9", "RTCPeerConnection", "new RTCPeerConnection();"],
    ["P9", "navigator.share", "await navigator.share({ text });"],
    ["P9", "XMLHttpRequest", "new XMLHttpRequest();"],
    ["P9", "fetch", 'const answer = await fetch("/log");'],
    ["P9", "WebSocket", "new WebSocket(address);"],
    ["P8", "cookies", 'document.cookie = "a=1";'],
    ["P8", "the device's own marks", "const who = navigator.userAgent;"],
    ["P13", "local and session storage", 'window.localStorage.setItem("name", name);'],
    ["P13", "databases", 'indexedDB.open("children");'],
    ["P14", "a field for free text", '<input type="text" name="name" />'],
    ["floor", "a call above the browser floor", "const sorted = list.toSorted();"],
    ["floor", "a pattern that looks behind", "text.split(/(?<=\\.) /);"],
    ["C12", "a link out of the game", '<a href="https://example.org">out</a>'],
  ])("[%s] %s is named where it is used", (row, what, text) => {
    const file = "src/ui/seeded.tsx";
    expect(banned([{ file, text }])).toEqual([`[${row}] ${what} in ${file}`]);
  });

  it("each ban has a breach that shows it can fail, and each breach is of one ban", () => {
    expect(new Set(BANS.map(({ what }) => what)).size).toBe(BANS.length);
    expect(BANS).toHaveLength(30);
  });

  it("a comment may say what is not used, and the owner of the stores may use them", () => {
    const comment = "// never innerHTML\n/* nor a WebSocket */ const address = 1;";
    const stores = "const local = window.localStorage;";
    expect(banned([{ file: "src/ui/a.ts", text: comment }])).toEqual([]);
    expect(banned([{ file: "src/records/storage.ts", text: stores }])).toEqual([]);
    expect(banned([{ file: "src/records/results.ts", text: stores }])).toHaveLength(1);
    const asks = "export const ask = (to) => window.fetch(to);";
    expect(banned([{ file: "src/records/xapi/lrs.ts", text: asks }])).toEqual([]);
    expect(banned([{ file: "src/records/xapi/session.ts", text: asks }])).toHaveLength(1);
    expect(banned([{ file: "src/a.ts", text: "desk.fetch(one); fetchPack(one);" }])).toEqual([]);
  });
});

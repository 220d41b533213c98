import { describe, expect, it } from "vitest";
import { isWhole } from "../../src/offline/whole.ts";

const answer = (type: string, more: Partial<Response> = {}) => ({
  ok: true,
  status: 200,
  type: "basic" as const,
  redirected: false,
  headers: new Headers({ "content-type": type }),
  ...more,
});
const at = (path: string) => ({ url: `https://school.example/game/${path}` });

describe("[Q12] a file is kept only when it is the file that was asked for", () => {
  it.each([
    ["", "text/html; charset=utf-8"],
    ["index.html", "text/html"],
    ["assets/index-1.js", "text/javascript; charset=utf-8"],
    ["assets/index-1.js", "application/javascript"],
    ["assets/index-1.css", "text/css"],
    ["icon.svg", "image/svg+xml"],
    ["icon-192.png", "image/png"],
    ["assets/amara@1x.webp", "image/webp"],
    ["assets/music.webm", "audio/webm"],
    ["assets/music.webm", "video/webm"],
    ["assets/music.mp3", "audio/mpeg"],
    ["assets/andika.woff2", "font/woff2"],
    ["manifest.webmanifest", "application/manifest+json"],
    ["index.html?__WB_REVISION__=1", "text/html"],
  ])("%s as %s", (path, type) => {
    expect(isWhole(at(path), answer(type))).toBe(true);
  });

  it.each([
    ["a filter's block page in place of a script", "assets/index-1.js", answer("text/html")],
    ["the same in place of a picture", "assets/amara@1x.webp", answer("text/html")],
    ["no type at all", "assets/index-1.js", answer("")],
    ["an error that looks like a page", "index.html", answer("text/html", { ok: false, status: 404 })],
    ["half of a file", "assets/music.webm", answer("audio/webm", { status: 206 })],
    ["an answer from elsewhere", "assets/index-1.js", answer("text/javascript", { type: "cors" })],
    [
      "an answer that nobody may look into",
      "assets/index-1.js",
      answer("text/javascript", { type: "opaque" }),
    ],
    ["a sign-in page that one was sent to", "index.html", answer("text/html", { redirected: true })],
    ["a kind of file that the game has none of", "constructor", answer("text/html")],
    ["another one", "assets/film.mp4", answer("video/mp4")],
  ])("never %s", (_, path, response) => {
    expect(isWhole(at(path), response)).toBe(false);
  });
});

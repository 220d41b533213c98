// Serves a folder of built files on the loopback address, with the headers that its `_headers` file names.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".webm": "audio/webm",
  ".mp3": "audio/mpeg",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".webmanifest": "application/manifest+json",
};

/** What shrinks by being sent compressed: pictures, sounds and fonts are compressed already. */
const TEXT = /^text\/|javascript|json|svg/;

/**
 * @param {string} folder the folder to serve
 * @param {{ port?: number, compress?: boolean }} [options] port 0 (the default) takes any free one; `compress` sends
 *   what is text with brotli, as static hosts do
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, compress = false } = {}) {
  const compressed = new Map();
  const headers = headersFor(path.join(folder, "_headers"));
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("This page is not here.");
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    response.setHeader("Cache-Control", "no-cache");
    if (compress && TEXT.test(type)) {
      if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)));
      response.setHeader("Content-Encoding", "br");
      response.end(compressed.get(file));
      return;
    }
    response.end(readFileSync(file));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser holds connections open on which it may never ask for anything.
        server.closeAllConnections();
      }),
  };
}

/** The file that a request means, or nothing: never one outside of the folder. */
function fileFor(folder, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = path.resolve(folder, `.${wanted.endsWith("/") ? `${wanted}index.html` : wanted}`);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The headers for every page, from the same file that a static host reads. */
function headersFor(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { serve } from "../../tools/serve.mjs";

const BUILT = path.resolve(import.meta.dirname, "../../dist");

/** Pictures and sounds in the worker's list. The last of the list is a script. */
const PICTURES = /\{[^{}]*"url":"[^"]*\.(?:svg|webp|webm|mp3)"[^{}]*\},/g;

/** The built game in a folder of its own, on an address that stays the same when it is stopped and started again. */
export class Site {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "offline-site-"));
  #served: Awaited<ReturnType<typeof serve>> | undefined;
  #port = 0;
  address = "";

  /** The game as it was built, served. Pictures and sounds are left out of what its worker keeps where they do not matter. */
  async renew({ pictures }: { readonly pictures: boolean }): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(BUILT, this.folder, { recursive: true });
    if (!pictures) this.write("sw.js", this.read("sw.js").replaceAll(PICTURES, ""));
    if (!this.#served) await this.start();
  }

  async start(): Promise<void> {
    this.#served = await serve(this.folder, { port: this.#port });
    this.address = this.#served.address;
    this.#port = Number(new URL(this.address).port);
  }

  async stop(): Promise<void> {
    await this.#served?.close();
    this.#served = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Every file of the site, by its path from the site's root. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(this.folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
      );
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.folder, file), text);
  }

  /** A new version: the page's title is another one, and the worker's list says so. */
  publish(title: string): void {
    const before = this.read("index.html");
    const after = before.replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`);
    this.write("index.html", after);
    const worker = this.read("sw.js");
    const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const revision = /"revision":"([0-9a-f]+)","url":"index\.html"/.exec(worker)?.[1] ?? "";
    const next = createHash("sha256").update(after).digest("hex").slice(0, 32);
    this.write("sw.js", worker.replace(hash(before), hash(after)).replaceAll(revision, next));
  }
}

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { Game } from "./game.ts";
import { servedFrom, type Served } from "./sites.ts";

/** A school's LMS: one page, which holds what the lesson commits and launches it in a frame. */
const HOST = `<!doctype html>
<title>A school's LMS</title>
<link rel="icon" href="data:," />
<script src="./scorm12.js"></script>
<iframe id="lesson" name="lesson" width="1240" height="680"></iframe>
<script>
  window.kept = undefined;
  window.launch = (address) => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    const resume = window.kept?.core.exit === "suspend";
    const { exit, session_time, ...core } = window.kept?.core ?? {};
    api.loadFromJSON({ ...window.kept, core: { ...core, entry: resume ? "resume" : "ab-initio" } });
    for (const call of ["LMSCommit", "LMSFinish"]) {
      const own = api[call];
      api[call] = (nothing) => {
        window.kept = JSON.parse(JSON.stringify(api.renderCommitCMI(true))).cmi;
        return window.isBroken ? "false" : own.call(api, nothing);
      };
    }
    window.API = api;
    document.querySelector("#lesson").src = address;
  };
  window.leave = () => new Promise((gone) => {
    const frame = document.querySelector("#lesson");
    frame.addEventListener("load", gone, { once: true });
    frame.src = "about:blank";
  });
</script>`;

/** What the LMS has kept of the lesson. */
export interface Kept {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly lesson_location: string;
    readonly exit: string;
    readonly session_time: string;
  };
  readonly objectives: Readonly<Record<string, { readonly id: string; readonly status: string }>>;
}

declare global {
  interface Window {
    kept: Kept | undefined;
    isBroken: boolean;
    launch: (address: string) => void;
    leave: () => Promise<void>;
  }
}

/** Puts a package's files, and the host page beside them, into a folder and serves it. */
export const serveLms = (bytes: Uint8Array): Promise<Served> =>
  servedFrom("lms", (folder) => {
    for (const [name, file] of Object.entries(unzipSync(bytes))) {
      const to = path.join(folder, "game", name);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, file);
    }
    const again = path.resolve(import.meta.dirname, "../../node_modules/scorm-again/dist/scorm12.js");
    copyFileSync(again, path.join(folder, "scorm12.js"));
    writeFileSync(path.join(folder, "index.html"), HOST);
  });

/** The lesson in the LMS's page. */
export class Lms {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async launch(pack: string): Promise<Game> {
    await this.page.evaluate((to) => window.launch(to), `./game/index.html?pack=${pack}`);
    await this.page.frameLocator("#lesson").getByRole("heading", { level: 1 }).first().waitFor();
    const frame: Frame | null = this.page.frame({ name: "lesson" });
    if (!frame) throw new Error("the lesson has no frame");
    // A frame answers to roles and names as a page does.
    return new Game(frame as unknown as Page, "");
  }

  leave = () => this.page.evaluate(() => window.leave());
  kept = () => this.page.evaluate(() => window.kept);
}

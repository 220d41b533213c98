import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { vi } from "vitest";
import type { Control, Engine, Name, Start } from "./engine.ts";
import { Gate } from "./gate.ts";
import { findInPage, LIBRARY, sendable, watchPage, wrongsInPage } from "./in-page.ts";

/** Where Debian puts the parts of WebKitGTK that this needs. */
export interface WebKitFiles {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

const POLL = { timeout: 30_000, interval: 20 };

/** WebKitGTK's own small browser, through classic WebDriver. Each of its windows keeps nothing, as a private one. */
export async function startWebKit(files: WebKitFiles, { poor = false }: Start = {}): Promise<Engine> {
  const { screen, name } = await startScreen(files.display);
  const port = await freePort();
  const service = spawn(files.driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: name, NO_AT_BRIDGE: "1" },
  });
  const gate = await Gate.open();
  const stop = () => {
    gate.close();
    service.kill();
    screen.kill();
  };
  try {
    const driver = await session(files.browser, port, gate, poor);
    return engine(driver, gate, await titleOf(driver), stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function engine(driver: WebDriver, gate: Gate, title: string, stop: () => void): Engine {
  const wrongs: string[] = [];
  const collect = async () => {
    wrongs.push(...gate.wrongs(), ...((await driver.executeScript<string[] | null>(wrongsInPage)) ?? []));
  };
  /** Goes to another page, whose scripts wait until it is watched. */
  const leave = async (go: () => Promise<unknown>) => {
    await collect();
    await driver.executeScript(() => void Object.assign(window, { left: true }));
    gate.hold();
    await go();
    await page(driver, () => !("left" in window) && document.body !== null);
    await driver.executeScript(watchPage);
    gate.release();
    await page(driver, () => document.readyState === "complete");
  };
  return {
    title,
    open: (address) => leave(() => driver.get(address)),
    reload: () => leave(() => driver.navigate().refresh()),
    async size(width, height) {
      const rect = await driver.manage().window().getRect();
      const [inner, outer] = [await driver.executeScript<number>(() => innerHeight), rect.height];
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width, height: height + outer - inner });
    },
    run: (work) => driver.executeScript(work),
    find: (role, name) => find(driver, role, name),
    async tells(role, name) {
      const elements = await driver.executeScript<WebElement[]>(
        () => [...document.querySelectorAll("button, input, a, h1, h2, [role]")] as unknown,
      );
      for (const element of elements) {
        if ((await element.getAccessibleName()) === name && (await element.getAriaRole()) === role)
          return true;
      }
      return false;
    },
    key: (key) =>
      driver
        .actions()
        .sendKeys(Key[key === "PageDown" ? "PAGE_DOWN" : key === "Enter" ? "ENTER" : "ESCAPE"])
        .perform(),
    picture: async (file) => writeFileSync(file, await driver.takeScreenshot(), "base64"),
    async wrongs() {
      await collect();
      return wrongs.splice(0);
    },
    async close() {
      await driver.quit();
      stop();
    },
  };
}

/** Waits for the page to be so; while one page makes way for another, the driver has none to ask. */
const page = (driver: WebDriver, so: () => boolean) =>
  vi.waitUntil(async () => driver.executeScript<boolean>(so).catch(() => false), POLL);

async function session(browser: string, port: number, gate: Gate, poor: boolean): Promise<WebDriver> {
  const wanted = new Capabilities({
    browserName: "MiniBrowser",
    pageLoadStrategy: "none",
    proxy: { proxyType: "manual", httpProxy: gate.address, sslProxy: gate.address },
    "webkitgtk:browserOptions": {
      binary: browser,
      args: ["--automation", ...(poor ? ["--enable-webgl=false"] : [])],
    },
  });
  const begin = () => new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
  await vi.waitUntil(
    () =>
      fetch(`http://127.0.0.1:${port}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    POLL,
  );
  return begin();
}

async function titleOf(driver: WebDriver): Promise<string> {
  const told = await driver.getCapabilities();
  return `WebKitGTK ${told.getBrowserVersion()}`;
}

/** This driver neither scrolls to what is out of sight, nor waits until it stands still. */
const bringToRest = (one: Element, done: () => void) => {
  one.scrollIntoView({ block: "center" });
  let before = "";
  const look = () => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const now = [x, y, width, height].join(" ");
    if (now === before) return done();
    before = now;
    return setTimeout(look, 50);
  };
  look();
};

/** A screen that nobody sees: the browser needs one. */
async function startScreen(file: string): Promise<{ screen: ChildProcess; name: string }> {
  const screen = spawn(file, ["-displayfd", "3", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((found, failed) => {
    screen.stdio[3]?.once("data", (data: Buffer) => found(data.toString().trim()));
    screen.once("exit", () => failed(new Error("no screen could be had")));
  });
  return { screen, name: `:${number}` };
}

/** A port that is free just now. */
const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

async function find(driver: WebDriver, role: string, name: Name): Promise<Control | undefined> {
  const asked = [role, ...sendable(name)] as const;
  const look = () => driver.executeScript<WebElement | "no library" | null>(findInPage, ...asked);
  let element = await look();
  if (element === "no library") {
    await driver.executeScript(watchPage);
    await driver.executeScript(LIBRARY);
    element = await look();
  }
  if (element === null || element === "no library") return undefined;
  const control = element;
  return {
    async click() {
      await driver.executeAsyncScript(bringToRest, control);
      await control.click();
    },
    async write(text) {
      await control.clear();
      await control.sendKeys(text);
    },
  };
}

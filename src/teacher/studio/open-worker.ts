import type { CheckAnswer, CheckRequest } from "./check-desk.ts";
// oxlint-disable-next-line import/default -- the build gives the address of the bundled worker
import address from "./check.worker.ts?worker&url";
import type { OpenLine } from "./checker.ts";

/** Addresses of scripts are handed to the browser by one policy only (architecture.md, Trusted Types). */
const POLICY = "mentor-sw";

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    /** The browser's own trusted address; it is taken wherever an address is. */
    createScriptURL(address: string): string;
  };
}

declare global {
  interface Window {
    readonly trustedTypes?: ScriptPolicies;
  }
}

/** A policy's name can be used once a page, so what it gave is kept. */
let trusted: string | undefined;

function trustedAddress(): string {
  trusted ??=
    window.trustedTypes === undefined
      ? address
      : window.trustedTypes.createPolicy(POLICY, { createScriptURL: only }).createScriptURL(address);
  return trusted;
}

/** Lets the checker's own address through and nothing else. */
function only(asked: string): string {
  if (asked !== address) throw new TypeError("this is not the address of the checker");
  return asked;
}

/** Starts the checker in a worker; nothing where the browser refuses. */
export const openWorker: OpenLine = (heard) => {
  try {
    const worker = new Worker(trustedAddress(), { type: "module", name: "checker" });
    worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => heard.answer(data));
    worker.addEventListener("error", () => heard.lost());
    worker.addEventListener("messageerror", () => heard.lost());
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      send: (request: CheckRequest) => worker.postMessage(request),
      close: () => worker.terminate(),
    };
  } catch {
    return undefined;
  }
};

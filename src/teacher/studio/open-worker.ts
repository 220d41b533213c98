import { scriptAddress } from "../../offline/script-address.ts";
import type { CheckAnswer, CheckRequest } from "./check-desk.ts";
// oxlint-disable-next-line import/default -- the build gives the address of the bundled worker
import address from "./check.worker.ts?worker&url";
import type { OpenLine } from "./checker.ts";

/** Starts the checker in a worker; nothing where the browser refuses. */
export const openWorker: OpenLine = (heard) => {
  // The game as one file has no worker beside it.
  if (address === "") return undefined;
  try {
    const worker = new Worker(scriptAddress(address), { type: "module", name: "checker" });
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

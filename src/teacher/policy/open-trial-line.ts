import { scriptAddress } from "../../offline/script-address.ts";
import type { OpenTrialLine } from "./prover.ts";
import type { TrialAnswer } from "./trial.ts";
// oxlint-disable-next-line import/default -- the build gives the address of the bundled worker
import address from "./trial.worker.ts?worker&url";

/** Starts the proofs in a worker; nothing where the browser refuses. */
export const openTrialLine: OpenTrialLine = (heard) => {
  // The game as one file has no worker beside it.
  if (address === "") return undefined;
  try {
    const worker = new Worker(scriptAddress(address), { type: "module", name: "policy" });
    worker.addEventListener("message", ({ data }: MessageEvent<TrialAnswer>) => heard.answer(data));
    worker.addEventListener("error", () => heard.lost());
    worker.addEventListener("messageerror", () => heard.lost());
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      send: (request) => worker.postMessage(request),
      close: () => worker.terminate(),
    };
  } catch {
    return undefined;
  }
};

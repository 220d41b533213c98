import { trialDesk, type TrialRequest } from "./trial.ts";

// The proofs run here, so that typing never waits for them.
const answer = trialDesk();
self.addEventListener("message", ({ data }: MessageEvent<TrialRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page only
  self.postMessage(answer(data));
});

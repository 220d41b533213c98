import { checkDesk, type CheckRequest } from "./check-desk.ts";

// The check runs here, so that a keystroke never waits for it.
const answer = checkDesk();
self.addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page only
  self.postMessage(answer(data));
});

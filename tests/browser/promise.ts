/** What is said in "Promise me first" by a mentor who keeps to the policy, from the first choice to the last. */
export const PROMISE_KEPT = [
  /We don't have to talk/,
  /I can't promise that/,
  /tell me all of it/,
  /OK. See you/,
  /Can I tell you now/,
] as const;

import type { ContextLike, HowlerLike } from "./howler.ts";

interface Parts {
  readonly howler: HowlerLike;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told when everything that was loaded is gone, and must be loaded again. */
  readonly onRebuilt: () => void;
}

const GRACE_MS = 300;
/** So many rebuilds in a row without success: after that, only waking is tried. */
const MOST_REBUILDS = 3;

export interface Awakener {
  /** Whether sound can be heard right now. */
  readonly isAwake: () => boolean;
  /** Wakes the sound, rebuilding it where it will not wake. Never throws; tells whether it is awake. */
  readonly wake: () => Promise<boolean>;
}

/**
 * An iPad puts sound to sleep when the page is left, the lid is shut or a call comes, and at times it will not wake
 * again, or says that it runs while its clock stands still. So: ask, wait a moment, and else start anew (safety.md, C2).
 */
export function createAwakener({ howler, now, wait, onRebuilt }: Parts): Awakener {
  let rebuilds = 0;
  let waking: Promise<boolean> | undefined;
  let seen: { readonly context: ContextLike; readonly clock: number; readonly at: number } | undefined;

  const isAwake = () => howler.ctx?.state === "running";

  /** It says that it runs, and since we last looked its clock has not moved. */
  const isStuck = (context: ContextLike): boolean => {
    const before = seen?.context === context ? seen : undefined;
    if (before && now() - before.at < GRACE_MS) return false;
    seen = { context, clock: context.currentTime, at: now() };
    return before?.clock === context.currentTime;
  };

  const resume = async (): Promise<void> => {
    const { ctx } = howler;
    if (!ctx) return;
    const asked = new Promise<void>((resolve) => {
      // A refusal is no answer: the context may run all the same a moment later.
      try {
        ctx.resume().then(
          () => resolve(),
          () => undefined,
        );
      } catch {
        // Old browsers throw instead.
      }
    });
    await Promise.race([asked, wait(GRACE_MS)]);
  };

  const attempt = async (): Promise<boolean> => {
    const { ctx } = howler;
    if (!ctx) return false;
    if (!isAwake()) {
      await resume();
      seen = undefined;
    }
    if (isAwake() && !isStuck(ctx)) {
      rebuilds = 0;
      return true;
    }
    if (rebuilds >= MOST_REBUILDS) return isAwake();
    rebuilds += 1;
    howler.unload();
    seen = undefined;
    onRebuilt();
    await resume();
    return isAwake();
  };

  return {
    isAwake,
    wake() {
      waking ??= attempt()
        .catch(() => false)
        .finally(() => {
          waking = undefined;
        });
      return waking;
    },
  };
}

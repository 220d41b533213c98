/** What a device whose frames are slow is spared, one after the other; the last is the stage itself. */
export type Spared = "camera" | "confetti" | "frames" | "stage";

/** From what shows least when it is gone: the camera's moves, the confetti, every second frame. */
const IN_TURN: readonly Spared[] = ["camera", "confetti", "frames"];

/** Most of this many frames are slower (ms) than a picture that moves smoothly: the next thing is spared. */
const SLOW = { frame: 28, of: 48 } as const;
/** A frame slower than this (ms), this many times in a row, is no moving picture any more. */
const TOO_SLOW = { frame: 250, times: 24 } as const;

/**
 * Judges how long the frames take in which something moves. What was spared once stays so: a picture that
 * changes its mind would be worse than a plain one.
 * @param spare is told of each thing that is spared from now on
 * @returns what is told of each frame, in ms
 */
export function watchFrames(spare: (what: Spared) => void): (ms: number) => void {
  const left = [...IN_TURN];
  let [seen, slow, inRow] = [0, 0, 0];
  return (ms) => {
    inRow = ms > TOO_SLOW.frame ? inRow + 1 : 0;
    if (inRow === TOO_SLOW.times) spare("stage");
    seen += 1;
    if (ms > SLOW.frame) slow += 1;
    if (seen < SLOW.of) return;
    const next = slow > SLOW.of / 2 ? left.shift() : undefined;
    [seen, slow] = [0, 0];
    if (next) spare(next);
  };
}

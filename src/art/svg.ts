/** Gives names to gradients and clips, each once: `ids("sky")` is `prefix-sky-1`, then `prefix-sky-2`. */
export type Ids = (name: string) => string;

/** A new source of names. Two pictures on one page need two prefixes; the same prefix gives the same names again. */
export function createIds(prefix: string): Ids {
  let count = 0;
  return (name) => {
    count += 1;
    return `${prefix}-${name}-${count}`;
  };
}

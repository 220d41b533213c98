import { useLayoutEffect, useState } from "preact/hooks";
import { useKit } from "../../../ui/kit.ts";
import { useMatches } from "../../../ui/use-matches.ts";

/** Less room than this holds one part of the studio at a time. */
const NARROW = "(max-width: 63.99rem)";
/** Letters of this size fill a wide screen as well. */
const LARGE_LETTERS = 2;

/** Whether there is room for one part of the studio only: a small screen, a page made large, or very large letters. */
export function useNarrow(): boolean {
  const { settings } = useKit();
  const isNarrow = useMatches(NARROW);
  return isNarrow || settings.textSize >= LARGE_LETTERS;
}

/** How far down the page the studio begins: what is above it is the room's. The parts share the height that is left. */
export function useTop(host: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () => setTop((host.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  return top;
}

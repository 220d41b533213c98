import { useEffect, useState } from "preact/hooks";

/** Whether the window is so: `query` as a style asks it. */
export function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const change = () => setMatches(list.matches);
    list.addEventListener("change", change);
    // It may have changed between the first drawing and now.
    change();
    return () => list.removeEventListener("change", change);
  }, [query]);
  return matches;
}

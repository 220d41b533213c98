import { useEffect, useState } from "preact/hooks";

/**
 * Something that a screen can do without: asked for when the screen is shown, or from when it is `due`; nothing until it
 * comes, and where it does not come.
 */
export function useCome<T extends object>(load: () => Promise<T>, due = true): T | undefined {
  const [come, setCome] = useState<T | undefined>(undefined);
  useEffect(() => {
    if (!due) return undefined;
    let wanted = true;
    load().then(
      (here) => wanted && setCome(() => here),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [due]);
  return come;
}

import { useEffect, useState } from "preact/hooks";

/** Something that a screen can do without: asked for when the screen is shown; nothing until it comes, or where it does not. */
export function useCome<T extends object>(load: () => Promise<T>): T | undefined {
  const [come, setCome] = useState<T | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    load().then(
      (here) => wanted && setCome(() => here),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return come;
}

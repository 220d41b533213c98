import { useEffect, useState } from "preact/hooks";

/** What a value has come to be once it has stayed the same for so many milliseconds: what is read out waits for a pause. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

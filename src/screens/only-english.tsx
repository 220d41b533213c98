import { useKit } from "../ui/kit.ts";
import { useSay } from "../ui/said.ts";
import { SayWords } from "../ui/say-words.tsx";

/** Where a page is in another language, and what stands on it is there in English only: the page says so. */
export function OnlyEnglish() {
  const { english } = useKit();
  const { say } = useSay();
  if (!english) return null;
  return (
    <p class="only-english">
      <SayWords of={say("choose.onlyEnglish")} />
    </p>
  );
}

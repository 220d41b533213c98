import type { Scenario } from "../scenario/format.ts";
import { useKit } from "../ui/kit.ts";
import type { Sentences } from "../ui/say.tsx";
import type { AppProps } from "./app.tsx";
import { sentencesOf } from "./content.ts";

/** What says the sentences of a story: in the language of the page where they are there, else in English. */
export function useStoryWords({
  content,
  translation,
}: Pick<AppProps, "content" | "translation">): (scenario: Scenario) => Sentences {
  const kit = useKit();
  return (scenario) =>
    translation ? translation.sentencesOf(content, scenario, kit) : sentencesOf(content, scenario);
}

import { ENGLISH } from "../locale/languages.ts";
import { englishOf, inEnglish, textOf, useSay, type Said } from "../ui/said.ts";
import type { Sentences } from "../ui/say.tsx";
import type { StoryFacts } from "./choose-facts.ts";

export const MARKS = ["new", "played", "twin", "note"] as const;
export type MarkName = (typeof MARKS)[number];

/** A sign for each thing that is good to know of a story: no two have one outline, so that colour alone tells nothing. */
const SIGNS: Readonly<Record<MarkName, { tile: string; sign: string }>> = {
  new: {
    tile: "M16 0l5 8 9-2-2 9 8 5-8 5 2 9-9-2-5 8-5-8-9 2 2-9-8-5 8-5-2-9 9 2z",
    sign: "M16 12v8M12 16h8",
  },
  played: { tile: "M1 16a15 15 0 1 0 30 0a15 15 0 1 0-30 0z", sign: "M9 16.500l5 5 9-11" },
  twin: {
    tile: "M8 5h16a11 11 0 0 1 0 22H8a11 11 0 0 1 0-22z",
    sign: "M5 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0M17 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
  },
  note: {
    tile: "M7 2h18a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z",
    sign: "M16 9v.01M16 15v8",
  },
};

/** The sign without its word: words stand beside it, or in the button it is on. */
export function Mark({ name }: { readonly name: MarkName }) {
  const { tile, sign } = SIGNS[name];
  return (
    <svg class={`mark mark-${name}`} viewBox="-5 -2 42 42" aria-hidden="true" focusable="false">
      <path class="mark-tile" d={tile} />
      <path class="mark-sign" d={sign} />
    </svg>
  );
}

/** The marks of a story, in the order they are always told. */
export const marksOf = ({ note, played, twin }: StoryFacts): readonly MarkName[] =>
  MARKS.filter(
    (name) => ({ new: !played, played, twin: twin !== undefined, note: note !== undefined })[name],
  );

/** What is good to know of a story, in words. */
export function useNoteWords(story: StoryFacts, sentences: Sentences): Said {
  const { safely, say } = useSay();
  if (story.note === undefined) return say("choose.noNote");
  const note = sentences(story.note, true);
  const said = safely("choose.note", ({ words: { language } }) => ({
    note: language === ENGLISH.code ? (englishOf(note) ?? textOf(note)) : textOf(note),
  }));
  const onlyInEnglish = typeof note !== "string" && note.language === ENGLISH.code;
  return onlyInEnglish ? inEnglish(englishOf(said) ?? textOf(said)) : said;
}

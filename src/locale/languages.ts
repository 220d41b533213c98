/** A language that the game can be played in. */
export interface Language {
  readonly code: string;
  /** What the language calls itself: whoever speaks it finds it by that. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** The letters it is written in: which fonts it needs. */
  readonly script: "Latn" | "Deva" | "Arab";
  /** Nobody who speaks it at home has checked it: English stands beside its safety lines (safety.md, X21). */
  readonly draft: boolean;
  readonly quotes: readonly [open: string, close: string];
  /** What ends a sentence, and what parts the members of a list. */
  readonly stop: string;
  readonly comma: string;
}

const LATIN = { direction: "ltr", script: "Latn", quotes: ["“", "”"], stop: ".", comma: ", " } as const;

/** English is the whole of the game; in any other language, what is missing is said in English. */
export const ENGLISH: Language = { ...LATIN, code: "en-GB", name: "English", draft: false };

/** Every language there is. A new one needs its row here and its files: docs/translating.md. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { ...LATIN, code: "pl", name: "Polski", draft: true, quotes: ["„", "”"] },
  { ...LATIN, code: "ne", name: "नेपाली", draft: true, script: "Deva", stop: "।" },
  {
    code: "ur",
    name: "اردو",
    direction: "rtl",
    script: "Arab",
    draft: true,
    quotes: ["“", "”"],
    stop: "۔",
    comma: "، ",
  },
];

/** The language of that code; English for any other, and where none was chosen. */
export const languageOf = (code: string | null): Language =>
  LANGUAGES.find((one) => one.code === code) ?? ENGLISH;

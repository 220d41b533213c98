import * as v from "valibot";

/** The longest texts that a school may put into its policy. */
export const TEXT_LENGTHS = { title: 80, sentence: 400, name: 80, change: 200, role: 60 } as const;

/** Characters that cannot be seen or that turn the line round, and more marks on a letter than any language has. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f\u2028\u2029\u2060\ufeff]|\p{M}{4,}/u;
const LINK = /(https?:|www\.|@|\b\w+\.(com|org|net|uk|io)\b)/i;
/** Help and its number are part of the game: no wording can add another (S9). */
const NUMBER = /(?:\d[\s-]?){5,}/;

/** The schema of a text that a school writes and pupils may read: plain words, no link and no number to call. */
export const plainText = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, "This text is too long."),
    v.check((text) => text.trim() !== "", "This text is empty."),
    v.check((text) => !UNSEEN.test(text), "This text holds a character that cannot be seen."),
    v.check((text) => !LINK.test(text), "This text holds a link or an address."),
    v.check((text) => !NUMBER.test(text), "This text holds a number to call."),
  );

/** What no text that an adult writes for pupils may hold, in whatever language and digits it is written. */

/** Characters that cannot be seen or that turn the line round, and more marks on a letter than any language has (safety.md, Q10). */
export const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f\u2028\u2029\u2060\ufeff]|\p{M}{4,}/u;
export const LINK = /https?:|www\.|@|\b\w+\.(com|org|net|uk|io)\b/i;
/** Help and its number are part of the game: no text can add another (S9). */
export const NUMBER = /(?:\p{Nd}[\s.()-]?){5,}/u;

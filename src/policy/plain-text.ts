/** What no text that an adult writes for pupils may hold, in whatever language, letters and digits it is written. */

/**
 * Characters that cannot be seen, that turn the line round, that stand for none (half a pair, the mark of a damaged
 * file), and more marks on a letter than any language has (safety.md, Q10).
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffd]|\p{M}{4,}/u;
/** Asks for the coloured form of a picture sign: it belongs to the sign before it. */
const COLOURED = /(\p{Emoji})\ufe0f/gu;
/** The joiners that Nepali, Urdu and their neighbours are written with, each behind a letter of theirs. */
const JOINED =
  /([\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200c\u200d]/gu;

/** Whether a line holds a character that cannot be seen. */
export const holdsUnseen = (text: string): boolean => UNSEEN.test(text.replaceAll(COLOURED, "$1"));

/** The same of a sentence of a story, in which a joiner may stand where its language has one. */
export const holdsUnseenInStory = (text: string): boolean => holdsUnseen(text.replaceAll(JOINED, "$1"));

/** Wide, round and small letters and digits as the plain ones that they stand for: by them nothing slips through. */
export const plainLetters = (text: string): string => text.normalize("NFKC");

/** Addresses by their scheme, by "www", by "@", by an ending that is no English word, by a path or by four numbers. */
const LINK =
  /:\/\/|\b(?:javascript|vbscript|data|blob|file|mailto|tel|sms|https?):\S|\bwww[.。｡]|@|[\p{L}\p{N}][.。｡](?:com|org|net|uk|io|eu|gov|edu|info|app|dev|tv|gg|xyz|ru|cn|tk|pl|np|pk)\b|[\p{L}\p{N}][.。｡]\p{L}{2,24}\/\S|(?:\p{Nd}{1,3}\.){3}\p{Nd}/iu;

/** Whether a text leads out of the game: by a link, or by an address to write to. */
export const holdsLink = (text: string): boolean => LINK.test(plainLetters(text));

/** What may part the digits of a number. */
const PARTING = String.raw`[\s.()+/_*\p{Pd}\ufe0f\u20e3]`;

/** Help and its number are part of the game: no text can add another (S9). */
const NUMBER = new RegExp(String.raw`(?:\p{Nd}${PARTING}{0,3}){5,}`, "u");

/** A school year such as 2026/27, by itself: behind no other digit, and before none, however far. */
const SCHOOL_YEAR = new RegExp(
  String.raw`(^|[\p{L},:;(]\s?)20(\d\d)[/\p{Pd}](?:20)?(\d\d)(?!${PARTING}*\p{Nd})`,
  "gu",
);

/** Whether a text holds a number to call, however its digits are parted. The name of a school year is none. */
export const holdsNumber = (text: string): boolean =>
  NUMBER.test(
    plainLetters(text).replaceAll(SCHOOL_YEAR, (all: string, before: string, from: string, to: string) =>
      (Number(from) + 1) % 100 === Number(to) ? before : all,
    ),
  );

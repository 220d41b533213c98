import * as v from "valibot";
import { holdsLink, holdsNumber, holdsUnseen } from "./plain-text.ts";

/** The longest texts that a school may put into its policy. */
export const TEXT_LENGTHS = { title: 80, sentence: 400, name: 80, change: 200 } as const;

/** The schema of a text that a school writes and pupils may read: plain words, no link and no number to call. */
export const plainText = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, "This text is too long."),
    v.check((text) => text.trim() !== "", "This text is empty."),
    v.check((text) => !holdsUnseen(text), "This text holds a character that cannot be seen."),
    v.check((text) => !holdsLink(text), "This text holds a link or an address."),
    v.check((text) => !holdsNumber(text), "This text holds a number to call."),
  );

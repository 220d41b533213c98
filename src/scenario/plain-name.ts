import * as v from "valibot";
import { holdsLink, holdsNumber, holdsUnseen } from "../policy/plain-text.ts";

/** What is wrong with a name that an adult has typed. */
export const NAME_FAULTS = ["empty", "long", "unseen", "number", "link"] as const;
export type NameFault = (typeof NAME_FAULTS)[number];

/** What is wrong with a name of at most `most` characters; nothing where it is sound. */
export function nameFault(name: string, most: number): NameFault | undefined {
  if (name.trim() === "") return "empty";
  if (name.length > most) return "long";
  if (holdsUnseen(name)) return "unseen";
  if (holdsLink(name)) return "link";
  return holdsNumber(name) ? "number" : undefined;
}

const MESSAGES: Readonly<Record<NameFault, string>> = {
  empty: "This name is empty.",
  long: "This name is too long.",
  unseen: "This name holds a character that cannot be seen.",
  number: "This name holds a number to call.",
  link: "This name holds a link or an address.",
};

/** The schema of a name that is shown to pupils as plain text: refuses what `nameFault` names. */
export const plainName = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const fault = nameFault(dataset.value, most);
      if (fault !== undefined && fault !== "long") addIssue({ message: MESSAGES[fault] });
    }),
  );

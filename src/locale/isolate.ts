const LATIN = /\p{Script=Latin}/u;
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * A value in a text that runs from right to left: where it has Latin letters, it turns nothing round but itself (safety.md,
 * X22). A row of values that are so already stays as it is: its commas run with the text.
 */
export const isolated = (value: unknown): string => {
  const text = String(value);
  return LATIN.test(text) && !text.includes("\u2068") ? `\u2068${text}\u2069` : text;
};

/** A text as it is spoken, or compared: without the marks of direction. */
export const withoutIsolates = (text: string): string => text.replace(ISOLATES, "");

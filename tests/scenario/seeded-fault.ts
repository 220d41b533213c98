/** One fault put into the sound pack, and what the checker must say about it. */
export interface SeededFault {
  readonly fault: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a fault is by definition not of the pack's type
  readonly change: (pack: any) => void;
  readonly code: string;
  readonly path: string;
  readonly suggests: RegExp;
}

/** Where the sound pack's only scenario stands, and the first choice in it. */
export const SCENARIO = "/scenarios/0";
export const FIRST = `${SCENARIO}/passages/1/choices/0`;

import type { Cover, HallEvent, HallStep, Phase } from "./hall-model.ts";
import type { TallyMode } from "./votes.ts";

/** A key as the browser tells it. */
export interface KeyPress {
  readonly key: string;
  /** Where it is on the keyboard: with Shift a digit's `key` is another sign in each country. */
  readonly code: string;
  readonly shift: boolean;
  /** Whether the focus is on something that Space presses by itself. */
  readonly onButton: boolean;
}

/** Where the assembly is: what a key does depends on it. */
export interface KeyPlace {
  readonly step: HallStep;
  /** The phase of the round on screen; nothing at a line. */
  readonly phase: Phase | undefined;
  readonly cover: Cover;
  /** How the vote on screen is counted; nothing while there is none. */
  readonly mode: TallyMode | undefined;
}

/** What a key does: an event of the assembly, or one of the two leaves that each window lays over itself. */
export type KeyAction = HallEvent | { readonly kind: "legend" } | { readonly kind: "notes" };

/** The rows of the legend: keys as they are written on them, and the name of what they do. */
export const LEGEND = [
  { keys: ["Page Down", "→", "Space"], does: "next" },
  { keys: ["Page Up", "←"], does: "back" },
  { keys: ["Page Up", "↑", "↓"], does: "mark" },
  { keys: ["1", "2", "3", "4"], does: "hands" },
  { keys: ["Shift + 1–4"], does: "fewer" },
  { keys: ["u"], does: "undo" },
  { keys: ["q"], does: "quick" },
  { keys: ["e"], does: "eyes" },
  { keys: [".", "b"], does: "blank" },
  { keys: ["Esc"], does: "break" },
  { keys: ["?"], does: "legend" },
  { keys: ["n"], does: "notes" },
] as const;

const NEXT = ["PageDown", "ArrowRight", " "];
const BACK = ["PageUp", "ArrowLeft"];

/** Whether a key writes a sign: such short cuts can be switched off, for whoever types by voice (WCAG 2.1.4). */
export const isSign = (key: string): boolean => key.length === 1 && key !== " ";

/** What a key does here; nothing for one that has no use. A clicker's keys alone are enough for all of it. */
export function hallKey(press: KeyPress, at: KeyPlace): KeyAction | undefined {
  const { key, onButton } = press;
  if (key === "Escape") return { kind: "cover", cover: at.cover === "break" ? "none" : "break" };
  if (key === "." || key.toLowerCase() === "b")
    return { kind: "cover", cover: at.cover === "blank" ? "none" : "blank" };
  if (key === "?") return { kind: "legend" };
  if (key.toLowerCase() === "n") return { kind: "notes" };
  if (key === " " && onButton) return undefined;
  if (NEXT.includes(key)) return { kind: "next" };
  const marks = hasMarker(at);
  if (marks && (key === "PageUp" || key === "ArrowDown")) return { kind: "mark", by: 1 };
  if (marks && key === "ArrowUp") return { kind: "mark", by: -1 };
  if (BACK.includes(key)) return { kind: "back" };
  return at.mode && at.cover === "none" ? voteKey(press, at.mode) : undefined;
}

/** Whether the marker is on screen: at the second vote, and where there is a list of options. */
const hasMarker = ({ step, phase, cover }: KeyPlace): boolean =>
  cover === "none" && (step === "pick" || step === "what-if" || (step === "scene" && phase === "vote-again"));

function voteKey({ key, code, shift }: KeyPress, mode: TallyMode): KeyAction | undefined {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1] ?? (/^[1-4]$/.test(key) ? key : undefined);
  if (digit !== undefined) return { kind: "hands", place: Number(digit) - 1, by: shift ? -1 : 1 };
  if (key.toLowerCase() === "u" || key === "Backspace") return { kind: "undo" };
  if (key.toLowerCase() === "q") return { kind: "mode", mode: mode === "count" ? "quick" : "count" };
  if (key.toLowerCase() === "e") return { kind: "eyes-shut" };
  return undefined;
}

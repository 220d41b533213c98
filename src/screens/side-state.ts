import { useEffect, useRef, useState } from "preact/hooks";
import type { Group } from "../play/forms.ts";
import type { PracticeSitting } from "../play/practice.ts";
import type { Training } from "../play/words.ts";

/** What screens beside the stories are at. In memory only: a break does not lose it, closing the tab does. */
export interface Side {
  /** Nothing before the first exercise. */
  readonly training: Training | undefined;
  readonly onTraining: (training: Training) => void;
  /** The short cases of this sitting; nothing before the first. */
  readonly practice: PracticeSitting | undefined;
  readonly onPractice: (practice: PracticeSitting | undefined) => void;
  /** Nothing before the first form. */
  readonly group: Group | undefined;
  readonly onGroup: (group: Group) => void;
  /** Whether this player has been at it for so long that a break would be fine. */
  readonly longAtIt: () => boolean;
  readonly forget: () => void;
}

/** A rest is offered after so long (safety.md, P11): between stories, as a line to read. */
const LONG_MS = 20 * 60 * 1000;

/** The words trainer and the short cases forget a player when the next one comes; a group's counts are about nobody, and stay. */
export function useSide(hasPlayer: boolean): Side {
  const [training, onTraining] = useState<Training | undefined>(undefined);
  const [practice, onPractice] = useState<PracticeSitting | undefined>(undefined);
  const [group, onGroup] = useState<Group | undefined>(undefined);
  const began = useRef(0);
  useEffect(() => {
    began.current = Date.now();
    if (hasPlayer) return;
    onTraining(undefined);
    onPractice(undefined);
  }, [hasPlayer]);
  const longAtIt = () => hasPlayer && Date.now() - began.current >= LONG_MS;
  const forget = () => {
    onTraining(undefined);
    onPractice(undefined);
    onGroup(undefined);
  };
  return { training, onTraining, practice, onPractice, group, onGroup, longAtIt, forget };
}

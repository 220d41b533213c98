import { useEffect, useState } from "preact/hooks";
import { NO_GROUP, type Group } from "../play/forms.ts";
import { NO_TRAINING, type Training } from "../play/words.ts";

/** What screens beside the stories are at. In memory only: a break does not lose it, closing the tab does. */
export interface Side {
  readonly training: Training;
  readonly onTraining: (training: Training) => void;
  readonly group: Group;
  readonly onGroup: (group: Group) => void;
  readonly forget: () => void;
}

/** The words trainer forgets a player when the next one comes; a group's counts are about nobody, and stay. */
export function useSide(hasPlayer: boolean): Side {
  const [training, onTraining] = useState(NO_TRAINING);
  const [group, onGroup] = useState(NO_GROUP);
  useEffect(() => {
    if (!hasPlayer) onTraining(NO_TRAINING);
  }, [hasPlayer]);
  const forget = () => {
    onTraining(NO_TRAINING);
    onGroup(NO_GROUP);
  };
  return { training, onTraining, group, onGroup, forget };
}

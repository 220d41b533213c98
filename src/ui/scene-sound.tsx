import { useEffect, useRef, useState } from "preact/hooks";
import type { Run } from "../play/run.ts";
import type { View } from "../play/view.ts";
import { soundsFor, type Turn } from "../sound/cues.ts";
import { captioned, type Captioned } from "../sound/names.ts";
import { useKit } from "./kit.ts";
import { SoundCaption } from "./sound-caption.tsx";

interface Shown {
  readonly run: Run;
  readonly view: View;
}

/** The sounds of a scene, and the words of those that mean something. */
export function SceneSound({ run, view }: Shown) {
  return <SoundCaption of={useSceneSound(run, view)} />;
}

/** Lets the sounds of each new moment be heard; gives those that also stand in words. */
export function useSceneSound(run: Run, view: View): readonly Captioned[] {
  const { sound } = useKit();
  const last = useRef<Shown | undefined>(undefined);
  const [heard, setHeard] = useState<readonly Captioned[]>([]);
  useEffect(() => {
    const before = last.current;
    last.current = { run, view };
    if (before?.run === run) return;
    const effects = soundsFor(before?.view, view, before && turnOf(before, run));
    sound.play(...effects);
    setHeard(captioned(effects));
  }, [run]);
  return heard;
}

/** How a player came from one moment to the next. */
export function turnOf({ run: before, view }: Shown, run: Run): Turn {
  if (run.steps.length <= before.steps.length) return { kind: "back" };
  const made = run.moments.length > before.moments.length ? run.moments[run.moments.length - 1] : undefined;
  if (!made) return { kind: "next" };
  return { kind: "choose", place: view.choices.findIndex(({ id }) => id === made.choice) };
}

import ear from "@phosphor-icons/core/fill/ear-fill.svg?raw";
import type { Captioned } from "../sound/names.ts";
import { IconOf } from "./icon.tsx";
import { useKit } from "./kit.ts";

/** Sounds that mean something, in words: for whoever does not hear them, and where the sound is off (safety.md, X15). */
export function SoundCaption({ of }: { readonly of: readonly Captioned[] }) {
  const { words, settings } = useKit();
  const shown = settings.sound.captions ? of : [];
  return (
    <output class="sound-caption">
      {shown.length > 0 ? <IconOf svg={ear} /> : null}
      {shown.map((name) => words.t(`sound.captions.${name}`)).join(" ")}
    </output>
  );
}

import { useEffect, useState } from "preact/hooks";
import type { Part, ReaderState } from "../sound/speech/reader.ts";
import { sentencesIn } from "../sound/speech/sentences.ts";
import { Icon } from "./icon.tsx";
import { useKeys } from "./keys.ts";
import { useKit } from "./kit.ts";

/** What is read aloud right now, and whether anything can be. */
export function useReader(): ReaderState {
  const { reader } = useKit().sound;
  const [state, setState] = useState(reader.state());
  useEffect(() => {
    setState(reader.state());
    return reader.onChange(setState);
  }, [reader]);
  return state;
}

interface ReadAloudProps {
  /** The name of what is read; the same as that of the words on the page. */
  readonly of: string;
  readonly says: readonly Part[];
  /** Another name for the button, where there are two of them side by side. */
  readonly label?: string;
  readonly class?: string;
  /** The key R reads it too. */
  readonly byKey?: boolean;
  /** It is read without a press, for those who have set that. */
  readonly byItself?: boolean;
}

/** A button that reads words aloud, and a second press stops. Where no voice can be used there is none. */
export function ReadAloud({ of, says, label, class: name = "", byKey, byItself }: ReadAloudProps) {
  const { words, settings, sound } = useKit();
  const { available, reading } = useReader();
  const { reader } = sound;
  const reads = reading?.of === of;
  const readNow = () => reader.read(of, says);
  useKeys(byKey && settings.shortcuts && available ? { r: readNow } : {});
  useEffect(() => {
    if (byItself && settings.sound.readItself) readNow();
    return () => reader.stop(of);
  }, [of]);
  if (!available) return null;
  return (
    <button
      type="button"
      class={`button read-aloud ${name}`}
      aria-pressed={reads}
      data-own-sound=""
      onClick={() => (reads ? reader.stop(of) : readNow())}
    >
      <Icon name="speaker" /> <span>{label ?? words.t("sound.readAloud")}</span>
    </button>
  );
}

interface SpokenProps {
  readonly of: string;
  readonly part?: number;
  readonly text: string;
}

/**
 * Words that can be read aloud: the sentence that is heard is marked. The page's own parts never change for it, so
 * that a screen reader is not made to say them again.
 */
export function Spoken({ of, part = 0, text }: SpokenProps) {
  const { reading } = useReader();
  const here = reading?.of === of && reading.part === part ? reading.sentence : undefined;
  return (
    <>
      {sentencesIn(text).map((sentence, index) => (
        <span key={index} class="sentence" data-reading={here === index ? "" : undefined}>
          {sentence}
        </span>
      ))}
    </>
  );
}

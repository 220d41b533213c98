import { useEffect, useState } from "preact/hooks";
import type { Sound } from "../sound/sound.ts";
import type { Part, ReaderState } from "../sound/speech/reader.ts";
import { sentencesIn } from "../sound/speech/sentences.ts";
import { ENGLISH } from "../locale/languages.ts";
import { Icon } from "./icon.tsx";
import { useKeys } from "./keys.ts";
import { useKit } from "./kit.ts";
import { englishOf, textOf, type Said } from "./said.ts";
import { EnglishBeside, InItsLanguage } from "./say-words.tsx";

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
  /** The words in their order, each in a voice of its language. */
  readonly says: readonly Said[];
  /** The pitch they are read with. */
  readonly pitch?: number;
  /** Another name for the button, where there are two of them side by side. */
  readonly label?: string;
  readonly class?: string;
  /** The key R reads it too. */
  readonly byKey?: boolean;
  /** It is read without a press, for those who have set that. */
  readonly byItself?: boolean;
}

/** A button that reads words aloud, and a second press stops. Where no voice speaks any of their languages there is none. */
export function ReadAloud({ of, says, pitch, label, class: name = "", byKey, byItself }: ReadAloudProps) {
  const { words, settings, sound } = useKit();
  const { available, reading } = useReader();
  const { reader } = sound;
  const reads = reading?.of === of;
  const parts = says.map((said): Part => ({
    text: textOf(said),
    english: englishOf(said),
    language: typeof said === "string" ? undefined : said.language,
    ...(pitch === undefined ? {} : { pitch }),
  }));
  const canRead = available && parts.some((part) => isSpoken(part, reader));
  const readNow = () => reader.read(of, parts);
  useKeys(byKey && settings.shortcuts && canRead ? { r: readNow } : {});
  useEffect(() => {
    if (byItself && settings.sound.readItself) readNow();
    return () => reader.stop(of);
  }, [of]);
  if (!canRead) return null;
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

const isSpoken = ({ language, english }: Part, reader: Sound["reader"]): boolean =>
  reader.speaks(language) || (english !== undefined && reader.speaks(ENGLISH.code));

interface SpokenProps {
  readonly of: string;
  readonly part?: number;
  readonly text: Said;
  /** Between the quotation marks of their language. */
  readonly quoted?: boolean;
}

/**
 * Words that can be read aloud: the sentence that is heard is marked. The page's own parts never change for it, so
 * that a screen reader is not made to say them again.
 */
export function Spoken({ of, part = 0, text, quoted }: SpokenProps) {
  const { reading } = useReader();
  const heard = reading?.of === of && reading.part === part ? reading : undefined;
  const english = englishOf(text);
  return (
    <>
      <InItsLanguage of={text} quoted={quoted}>
        <Sentences text={textOf(text)} heard={heard?.english ? undefined : heard?.sentence} />
      </InItsLanguage>
      {english === undefined ? null : (
        <EnglishBeside quoted={quoted}>
          <Sentences text={english} heard={heard?.english ? heard.sentence : undefined} />
        </EnglishBeside>
      )}
    </>
  );
}

function Sentences({ text, heard }: { readonly text: string; readonly heard: number | undefined }) {
  return (
    <>
      {sentencesIn(text).map((sentence, index) => (
        <span key={index} class="sentence" data-reading={heard === index ? "" : undefined}>
          {sentence}
        </span>
      ))}
    </>
  );
}

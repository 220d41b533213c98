import { sentencesIn } from "./sentences.ts";
import { piecesOf } from "./pieces.ts";
import { usableVoices, type VoiceLike } from "./voices.ts";

/** What is to be read: a text, the pitch it is read with, and its language where that is not the page's. */
export interface Part {
  readonly text: string;
  readonly pitch?: number;
  readonly language?: string | undefined;
  /** The same in English, read after it in an English voice. */
  readonly english?: string | undefined;
}

/** Which sentence is heard right now, and of what. */
export interface Reading {
  readonly of: string;
  readonly part: number;
  readonly sentence: number;
  /** It is the English beside the words that is heard. */
  readonly english?: boolean | undefined;
}

export interface ReaderState {
  /** Whether there is a voice that may be used, and that can be heard. */
  readonly available: boolean;
  /** The voices of the page's language. */
  readonly voices: readonly VoiceLike[];
  readonly reading: Reading | undefined;
}

export interface ReaderSettings {
  readonly volume: number;
  readonly rate: number;
  readonly voice: string | null;
}

export interface Reader {
  state(): ReaderState;
  /** Whether something can be heard in that language; without a name, in the page's. */
  speaks(language?: string): boolean;
  /** Tells of every change, until the given function is called. */
  onChange(listener: (state: ReaderState) => void): () => void;
  /** Reads something aloud from its beginning; what was read before is broken off. */
  read(of: string, parts: readonly Part[]): void;
  /** Stops reading; with a name, only if that is what is read. */
  stop(of?: string): void;
  /** Lets later reading begin without a press: only a press may call this (an iPad asks for it). */
  prime(): void;
  wear(settings: ReaderSettings): void;
  /** The page is in this language from now on. */
  turnTo(language: string): void;
}

/** The part of an utterance that is used. */
export interface UtteranceLike {
  voice: VoiceLike | null;
  lang: string;
  rate: number;
  pitch: number;
  volume: number;
  addEventListener(type: "start" | "end" | "error", listener: () => void): void;
}

/** The part of the browser's speech that is used. */
export interface Synth {
  readonly speaking: boolean;
  readonly pending: boolean;
  readonly paused: boolean;
  getVoices(): VoiceLike[];
  speak(utterance: UtteranceLike): void;
  cancel(): void;
  resume(): void;
  addEventListener?(type: "voiceschanged", listener: () => void): void;
}

export interface ReaderParts {
  readonly synth: Synth | undefined;
  readonly utter: (text: string) => UtteranceLike;
  /** Calls back later; gives what calls it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** The page's language at first. */
  readonly language: string;
}

/** What stands beside other languages. */
const ENGLISH = "en-GB";
const POLL_MS = 250;
const POLL_FOR_MS = 3000;
const WATCHDOG_MS = 12_000;
/** After so many pieces in a row that were not heard to their end, the voice is given up. */
const MOST_SILENT = 2;

interface Piece extends Reading {
  readonly text: string;
  readonly pitch: number;
  readonly voice: VoiceLike;
}

/** Reads aloud with the device's own voice. Where there is none, or it fails, it is silent, and nothing else changes. */
export function createReader({ synth, utter, after, language: first }: ReaderParts): Reader {
  let language = first;
  let all: readonly VoiceLike[] = [];
  let voices: VoiceLike[] = [];
  let settings: ReaderSettings = { volume: 1, rate: 1, voice: null };
  let pieces: readonly Piece[] = [];
  let at = 0;
  let silent = 0;
  let primed = false;
  let unwatch = () => {};
  /** Held while it is spoken: a browser may throw an utterance away before its end is told. */
  let spoken: UtteranceLike | undefined;
  const listeners = new Set<(state: ReaderState) => void>();

  const speaks = (wanted = language) => settings.volume > 0 && voiceFor(wanted) !== undefined;
  let state: ReaderState = { available: false, voices: [], reading: undefined };
  const tell = () => {
    const piece = pieces[at];
    const reading = piece && {
      of: piece.of,
      part: piece.part,
      sentence: piece.sentence,
      english: piece.english,
    };
    state = { available: speaks() || speaks(ENGLISH), voices, reading };
    for (const listener of listeners) listener(state);
  };

  const lookForVoices = () => {
    try {
      all = synth?.getVoices() ?? [];
    } catch {
      all = [];
    }
    voices = usableVoices(all, language);
    tell();
  };
  const poll = (left: number) => {
    lookForVoices();
    if (voices.length === 0 && left > 0) after(POLL_MS, () => poll(left - POLL_MS));
  };

  /** The voice of a language: the one that was chosen, if it speaks it, else the best. */
  function voiceFor(wanted: string): VoiceLike | undefined {
    const fit = wanted === language ? voices : usableVoices(all, wanted);
    return fit.find(({ voiceURI }) => voiceURI === settings.voice) ?? fit[0];
  }

  /** A text in pieces, each with its voice; none where no voice speaks its language. */
  function piecesIn(text: string, wanted: string, read: Omit<Piece, "text" | "sentence" | "voice">): Piece[] {
    const voice = voiceFor(wanted);
    if (!voice) return [];
    return sentencesIn(text).flatMap((sentence, index) =>
      piecesOf(sentence).map((piece) => ({ ...read, sentence: index, text: piece, voice })),
    );
  }

  function finish(): void {
    unwatch();
    spoken = undefined;
    pieces = [];
    at = 0;
    silent = 0;
    tell();
  }

  function hush(): void {
    try {
      if (synth && (synth.speaking || synth.pending)) synth.cancel();
    } catch {
      // It was silent already.
    }
  }

  function prepared(text: string, volume: number, local?: VoiceLike): UtteranceLike | undefined {
    if (!synth || !local) return undefined;
    const utterance = utter(text);
    utterance.voice = local;
    utterance.lang = local.lang || language;
    utterance.rate = settings.rate;
    utterance.volume = volume;
    return utterance;
  }

  function speakPiece(): void {
    unwatch();
    const piece = pieces[at];
    if (!piece) return finish();
    tell();
    try {
      const utterance = prepared(piece.text, settings.volume, piece.voice);
      if (!synth || !utterance) return finish();
      utterance.pitch = piece.pitch;
      spoken = utterance;
      const mine = (work: () => void) => () => {
        if (spoken === utterance) work();
      };
      const watch = () => {
        unwatch();
        unwatch = after(WATCHDOG_MS, mine(failed));
      };
      utterance.addEventListener("start", mine(watch));
      utterance.addEventListener("end", mine(heard));
      utterance.addEventListener("error", mine(failed));
      watch();
      if (synth.paused) synth.resume();
      synth.speak(utterance);
    } catch {
      finish();
    }
    return undefined;
  }

  function heard(): void {
    silent = 0;
    at += 1;
    speakPiece();
  }

  function failed(): void {
    spoken = undefined;
    hush();
    silent += 1;
    at += 1;
    if (silent >= MOST_SILENT) finish();
    else speakPiece();
  }

  function stop(of?: string): void {
    if (of !== undefined && state.reading?.of !== of) return;
    const reading = pieces.length > 0;
    spoken = undefined;
    hush();
    if (reading) finish();
  }

  if (synth) {
    poll(POLL_FOR_MS);
    try {
      synth.addEventListener?.("voiceschanged", lookForVoices);
    } catch {
      // Some browsers cannot tell; the voices were looked for above.
    }
  }

  return {
    state: () => state,
    speaks,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read(of, parts) {
      spoken = undefined;
      hush();
      if (!state.available) return;
      pieces = parts.flatMap(({ text, pitch = 1, language: own = language, english }, part) => [
        ...piecesIn(text, own, { of, part, pitch }),
        ...(english === undefined ? [] : piecesIn(english, ENGLISH, { of, part, pitch, english: true })),
      ]);
      at = 0;
      silent = 0;
      speakPiece();
    },
    stop,
    prime() {
      if (primed || !state.available || pieces.length > 0) return;
      try {
        const empty = prepared("", 0, voiceFor(language) ?? voiceFor(ENGLISH));
        if (empty) synth?.speak(empty);
        primed = true;
      } catch {
        // The next press tries again.
      }
    },
    wear(changed) {
      settings = changed;
      tell();
      if (!state.available) stop();
    },
    turnTo(changed) {
      if (changed === language) return;
      stop();
      language = changed;
      voices = usableVoices(all, language);
      tell();
    },
  };
}

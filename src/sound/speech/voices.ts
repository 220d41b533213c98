/** The part of a voice that is looked at. */
export type VoiceLike = Pick<SpeechSynthesisVoice, "name" | "lang" | "localService" | "voiceURI">;

/** Voices made for fun, which no child can follow. */
const NOVELTY =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|fred|good news|hysterical|jester|junior|kathy|organ|pipe organ|ralph|superstar|trinoids|whisper|wobble|zarvox)\b/i;

const MOST_OFFERED = 6;

const languageOf = (voice: VoiceLike): string => voice.lang.replace("_", "-").toLowerCase();

/**
 * The voices that may be used, the best first: only those that speak on this device, because the others send every
 * sentence away (safety.md, C3), and of those the ones of the page's language.
 */
export function usableVoices<V extends VoiceLike>(voices: readonly V[], language: string): V[] {
  const wanted = language.toLowerCase();
  const [tongue = ""] = wanted.split("-");
  const local = voices.filter((voice) => voice.localService && languageOf(voice).split("-")[0] === tongue);
  const rank = (voice: V) => (NOVELTY.test(voice.name) ? 2 : languageOf(voice) === wanted ? 0 : 1);
  const ranked = [...local].sort((one, other) => rank(one) - rank(other));
  const serious = ranked.filter((voice) => rank(voice) < 2);
  return (serious.length > 0 ? serious : ranked).slice(0, MOST_OFFERED);
}

/** Who is heard. Nobody is the story itself. */
export interface Speaker {
  readonly id: string;
  readonly adult: boolean;
}

const STORY = 1;
const CHILDREN = [1.12, 1.2, 1.28, 1.36, 1.44];
const ADULTS = [0.74, 0.8, 0.86, 0.92, 0.97];
/** Those who are in nearly every story are never alike. */
const KNOWN: Readonly<Record<string, number>> = { mentor: 0, mentee: 3, coordinator: 3, teacher: 0 };

/** The pitch that somebody always speaks with, in every story: one voice, told apart by height. */
export function pitchOf(speaker: Speaker | undefined): number {
  if (!speaker) return STORY;
  const pitches = speaker.adult ? ADULTS : CHILDREN;
  return pitches[(KNOWN[speaker.id] ?? sumOf(speaker.id)) % pitches.length] ?? STORY;
}

function sumOf(id: string): number {
  let sum = 7;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) % 9973;
  return sum;
}

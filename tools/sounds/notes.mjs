// Notes: pitches, chords and tunes. Numbers and names only; the instruments are next door.

const STEP = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCIDENTAL = { "#": 1, b: -1 };

/** The frequency of a note such as "F#4", at concert pitch. */
export function hertz(name) {
  const match = /^([A-G])(#|b)?(\d)$/.exec(name);
  if (!match) throw new Error(`${name} is no note`);
  const [, letter, accidental, octave] = match;
  const half = STEP[letter] + (ACCIDENTAL[accidental] ?? 0) + (Number(octave) - 4) * 12 - 9;
  return 440 * 2 ** (half / 12);
}

/** Each chord: its bass note, then the notes above. */
export const CHORDS = {
  C: ["C3", "E4", "G4", "C5"],
  Am: ["A2", "E4", "A4", "C5"],
  F: ["F2", "F4", "A4", "C5"],
  G: ["G2", "D4", "G4", "B4"],
  Em: ["E3", "E4", "G4", "B4"],
  Dm: ["D3", "F4", "A4", "D5"],
  Bb: ["Bb2", "F4", "Bb4", "D5"],
};

/** Two tunes of eight bars, played twice. A dot is a rest of half a beat. */
export const TUNES = {
  warm: {
    beatsAMinute: 92,
    lively: true,
    chords: ["C", "Am", "F", "G", "C", "Em", "F", "G"],
    melody: [
      "E5 . G5 . A5 . G5 .",
      "E5 . . C5 D5 . . .",
      "C5 . D5 . F5 . E5 .",
      "D5 . . . G4 . . .",
      "E5 . G5 . C6 . A5 .",
      "G5 . . E5 . . D5 .",
      "C5 . A4 . C5 . D5 .",
      "C5 . . . . . . .",
    ],
  },
  calm: {
    beatsAMinute: 68,
    lively: false,
    chords: ["F", "C", "Dm", "Bb", "F", "C", "Bb", "C"],
    melody: [
      "C5 . . . A4 . . .",
      "G4 . . . . . C5 .",
      "A4 . . . F4 . . .",
      "F4 . G4 . . . . .",
      "A4 . . . C5 . . .",
      "D5 . . C5 . . . .",
      "A4 . . . G4 . . .",
      "F4 . . . . . . .",
    ],
  },
};

// Every effect of the game: what is struck, when, and how loud its highest peak is.
import { dice, glide, noise, silence, strike } from "./instruments.mjs";
import { room, softEnd, toPeak } from "./mix.mjs";
import { hertz } from "./notes.mjs";

const chance = dice(7);

/** Strikes a row of notes: [name, seconds]. */
const row = (into, notes, how) => {
  for (const [name, at] of notes) strike(into, at, hertz(name), how);
};

/**
 * A choice, by its place in the list and by nothing else: the same two-note figure of the same length and instrument,
 * a step of the scale apart, so that none of the four sounds right or wrong.
 */
const choose = (low, high) => () => {
  const sound = silence(0.8);
  strike(sound, 0, hertz(low), { bar: "kalimba", gain: 0.48 });
  strike(sound, 0.13, hertz(high), { bar: "kalimba", gain: 0.44 });
  strike(sound, 0.13, hertz(low) / 2, { bar: "marimba", gain: 0.22 });
  return sound;
};

const EFFECTS = {
  tap() {
    const sound = silence(0.14);
    strike(sound, 0, 620, { bar: "wood", gain: 0.6 });
    strike(sound, 0, 930, { bar: "soft", gain: 0.12, decay: 0.12 });
    return sound;
  },
  focus() {
    const sound = silence(0.12);
    strike(sound, 0, 880, { bar: "soft", gain: 0.22, decay: 0.1 });
    return sound;
  },
  bubble() {
    const sound = silence(0.22);
    glide(sound, 0, 320, 760, 0.11, { gain: 0.45, bend: 0.8 });
    strike(sound, 0.06, 900, { bar: "soft", gain: 0.14, decay: 0.12 });
    return sound;
  },
  next() {
    const sound = silence(0.26);
    noise(sound, 0, 0.2, {
      gain: 0.5,
      low: 900,
      high: 5200,
      shape: (k) => Math.sin(Math.PI * k) ** 2,
      chance,
    });
    strike(sound, 0.05, 740, { bar: "wood", gain: 0.25 });
    return sound;
  },
  "choose-1": choose("D4", "A4"),
  "choose-2": choose("E4", "B4"),
  "choose-3": choose("F#4", "C#5"),
  "choose-4": choose("G4", "D5"),
  light() {
    const sound = silence(1.1);
    for (const [i, name] of ["G5", "C6", "E6"].entries())
      strike(sound, i * 0.075, hertz(name), { bar: "bell", gain: 0.22, decay: 0.6 });
    return sound;
  },
  sticker() {
    const sound = silence(2.4);
    for (const [i, name] of ["C5", "E5", "G5", "C6"].entries()) {
      strike(sound, i * 0.11, hertz(name), { bar: "marimba", gain: 0.5 });
      strike(sound, i * 0.11, hertz(name) * 2, { bar: "bell", gain: 0.08, decay: 0.5 });
    }
    row(
      sound,
      [
        ["C5", 0.52],
        ["E5", 0.52],
        ["G5", 0.52],
      ],
      { bar: "kalimba", gain: 0.34, decay: 1.2 },
    );
    for (const [i, half] of [0, 4, 7, 12, 7, 4, 12, 16, 12].entries())
      strike(sound, 0.55 + i * 0.055, 2093 * 2 ** (half / 12), { bar: "bell", gain: 0.05, decay: 0.4 });
    return sound;
  },
  "page-turn"() {
    const sound = silence(0.62);
    noise(sound, 0, 0.5, {
      gain: 0.5,
      low: 420,
      high: 3400,
      shape: (k) => Math.sin(Math.PI * k) ** 2.2,
      chance,
    });
    noise(sound, 0.4, 0.16, { gain: 0.34, low: 900, high: 5200, shape: (k) => (1 - k) ** 2, chance });
    return sound;
  },
  safe() {
    const sound = silence(1.5);
    row(
      sound,
      [
        ["F4", 0],
        ["A4", 0.12],
        ["C5", 0.24],
        ["F5", 0.36],
      ],
      { bar: "kalimba", gain: 0.36 },
    );
    return sound;
  },
  /** Two soft notes, one below the other: think again. Never a buzzer. */
  rethink() {
    const sound = silence(1);
    strike(sound, 0, hertz("A4"), { bar: "soft", gain: 0.34, decay: 0.5 });
    strike(sound, 0.2, hertz("F4"), { bar: "soft", gain: 0.34, decay: 0.7 });
    return sound;
  },
  knock() {
    const sound = silence(0.75);
    for (const at of [0, 0.2, 0.4]) {
      strike(sound, at, 190, { bar: "wood", gain: 0.9, decay: 1.4 });
      noise(sound, at, 0.03, { gain: 0.5, low: 200, high: 1800, shape: (k) => 1 - k, chance });
    }
    return sound;
  },
  steps() {
    const sound = silence(1.3);
    for (const [i, at] of [0, 0.34, 0.68, 1].entries()) {
      const right = i % 2 === 1;
      noise(sound, at, 0.09, {
        gain: 0.55,
        low: 80,
        high: right ? 900 : 760,
        shape: (k) => (1 - k) ** 3,
        chance,
      });
      strike(sound, at, right ? 96 : 88, { bar: "wood", gain: 0.35, decay: 1.2 });
    }
    return sound;
  },
  door() {
    const sound = silence(0.9);
    strike(sound, 0, 1250, { bar: "wood", gain: 0.3 });
    strike(sound, 0.05, 820, { bar: "wood", gain: 0.34 });
    glide(sound, 0.1, 190, 270, 0.34, { gain: 0.07, bend: 1.4 });
    noise(sound, 0.08, 0.5, { gain: 0.28, low: 120, high: 700, chance });
    strike(sound, 0.62, 118, { bar: "wood", gain: 0.5, decay: 1.6 });
    noise(sound, 0.62, 0.05, { gain: 0.3, low: 150, high: 1200, shape: (k) => 1 - k, chance });
    return sound;
  },
  bell() {
    const sound = silence(2.2);
    row(
      sound,
      [
        ["A5", 0],
        ["A5", 0.5],
      ],
      { bar: "bell", gain: 0.34 },
    );
    return sound;
  },
};

/** The highest peak of each, in dBFS: what is heard often is soft. */
const PEAKS = { focus: -18, tap: -12, bubble: -12, next: -14, "page-turn": -12, rethink: -11, bell: -11 };
const PEAK = -8;
const ROOM = 0.1;

/** Every effect as samples, each at its peak. */
export const makeEffects = () =>
  Object.fromEntries(
    Object.entries(EFFECTS).map(([name, make]) => [
      name,
      toPeak(softEnd(room(make(), ROOM)), PEAKS[name] ?? PEAK),
    ]),
  );

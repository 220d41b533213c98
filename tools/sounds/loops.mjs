// What goes round and round: two tunes, and the sound of two kinds of place.
import { dice, glide, noise, pad, pluck, silence, strike } from "./instruments.mjs";
import { meltRound, room, wrap } from "./mix.mjs";
import { CHORDS, hertz, TUNES } from "./notes.mjs";

const ARPEGGIO = [0, 1, 2, 1, 0, 1, 2, 1];
const TAIL = 6;
const ROUNDS = 2;

function tune({ beatsAMinute, lively, chords, melody }) {
  const chance = dice(11);
  const beat = 60 / beatsAMinute;
  const bar = beat * 4;
  const length = bar * chords.length * ROUNDS;
  const into = silence(length + TAIL);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, name] of chords.entries()) {
      const at = (round * chords.length + i) * bar;
      const [bass, ...upper] = CHORDS[name].map(hertz);
      strike(into, at, bass, { gain: 0.5, decay: 1.6 });
      strike(into, at + beat * 2, bass * 1.5, { gain: 0.26, decay: 1.2 });
      if (lively) strike(into, at + beat * 3, bass * 2, { gain: 0.18 });
      strum(into, at, beat, upper, { lively, chance });
      for (const frequency of upper) pad(into, at, frequency / 2, bar * 1.15, 0.028);
      if (lively) shake(into, at, beat, chance);
      const waits = !lively && round === 0 && i < 2;
      if (!waits) sing(into, at, beat, melody[i].split(" "), round > 0);
    }
  }
  return wrap(room(into, 0.2), length);
}

function strum(into, at, beat, upper, { lively, chance }) {
  for (const [k, index] of ARPEGGIO.entries()) {
    if (!lively && k % 2 === 1) continue;
    const swing = k % 2 === 1 ? 0.012 : 0;
    pluck(into, at + (k * beat) / 2 + swing, upper[index], { gain: k % 4 ? 0.07 : 0.1, damp: 0.994, chance });
  }
}

function shake(into, at, beat, chance) {
  for (let k = 0; k < 8; k++) {
    const shape = (along) => (1 - along) ** 2;
    noise(into, at + (k * beat) / 2, 0.07, {
      gain: k % 2 ? 0.09 : 0.05,
      low: 4500,
      high: 11_000,
      shape,
      chance,
    });
  }
}

function sing(into, at, beat, notes, sparkle) {
  for (const [k, name] of notes.entries()) {
    if (name === ".") continue;
    const when = at + (k * beat) / 2;
    strike(into, when, hertz(name), { bar: "kalimba", gain: 0.3, decay: 1.1 });
    if (sparkle) strike(into, when, hertz(name) * 2, { bar: "bell", gain: 0.03, decay: 0.5 });
  }
}

const LASTS = 24;
const MELT = 1;
const steady = () => 0.5;

/** Outdoors: air, birds, and children far away. */
function playground() {
  const chance = dice(23);
  const into = silence(LASTS + MELT);
  noise(into, 0, LASTS + MELT, { gain: 0.5, low: 120, high: 900, shape: steady, chance });
  for (let i = 0; i < 26; i++) {
    const at = chance() * LASTS;
    const base = 2600 + chance() * 1600;
    const calls = 2 + Math.floor(chance() * 3);
    for (let k = 0; k < calls; k++) {
      const from = base * (1 + chance() * 0.1);
      glide(into, at + k * 0.13, from, base * (0.82 + chance() * 0.4), 0.07 + chance() * 0.05, {
        gain: 0.05,
      });
    }
  }
  for (let i = 0; i < 60; i++) {
    const [from, to] = [380 + chance() * 260, 420 + chance() * 320];
    glide(into, chance() * LASTS, from, to, 0.14 + chance() * 0.2, { gain: 0.012 });
  }
  return meltRound(into, MELT);
}

/** Indoors: a still room, a page turned now and then, somebody passing far away. No clock: ticking gets on nerves. */
function indoors() {
  const chance = dice(31);
  const into = silence(LASTS + MELT);
  noise(into, 0, LASTS + MELT, { gain: 0.4, low: 60, high: 420, shape: steady, chance });
  for (let i = 0; i < 4; i++) {
    const shape = (along) => Math.sin(Math.PI * along) ** 2;
    noise(into, 2 + i * 5.6 + chance(), 0.3, { gain: 0.12, low: 1200, high: 6000, shape, chance });
  }
  for (const [i, at] of [8.1, 8.6, 9.1, 9.6, 10.1].entries())
    noise(into, at, 0.08, {
      gain: 0.1 - i * 0.012,
      low: 70,
      high: 600,
      shape: (along) => (1 - along) ** 3,
      chance,
    });
  return meltRound(into, MELT);
}

/** Every loop, and how loud it is to be in the whole, in LUFS. */
export const makeLoops = () => ({
  "music-warm": { sound: tune(TUNES.warm), loudness: -26 },
  "music-calm": { sound: tune(TUNES.calm), loudness: -28 },
  "ambience-playground": { sound: playground(), loudness: -38 },
  "ambience-indoors": { sound: indoors(), loudness: -42 },
});

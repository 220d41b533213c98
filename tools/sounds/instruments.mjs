// Instruments made from maths: struck bars, glides, filtered noise, a plucked string, a soft pad. No samples.

/** Samples a second. */
export const RATE = 48_000;
export const samples = (seconds) => Math.round(seconds * RATE);
export const silence = (seconds) => new Float32Array(samples(seconds));

/** Chance that is the same every time, so that the same notes give the same file. */
export function dice(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** The overtones of each struck bar: [ratio, loudness, seconds to fade]. */
const BARS = {
  marimba: [
    [1, 1, 0.55],
    [3.93, 0.22, 0.16],
    [9.2, 0.05, 0.05],
  ],
  kalimba: [
    [1, 1, 0.9],
    [2.76, 0.13, 0.25],
    [5.4, 0.05, 0.1],
    [2, 0.1, 0.5],
  ],
  bell: [
    [1, 1, 1.3],
    [2.756, 0.32, 0.7],
    [5.404, 0.14, 0.35],
    [8.93, 0.05, 0.2],
  ],
  soft: [
    [1, 1, 0.7],
    [2, 0.18, 0.4],
    [3, 0.05, 0.2],
  ],
  wood: [
    [1, 1, 0.07],
    [2.6, 0.5, 0.04],
    [4.2, 0.2, 0.02],
  ],
};

const ATTACK = 0.004;
const HIGHEST = 14_000;

/** Strikes a bar. */
export function strike(into, at, frequency, { bar = "marimba", gain = 0.5, decay = 1 } = {}) {
  const start = samples(at);
  for (const [ratio, loud, fade] of BARS[bar]) {
    if (frequency * ratio > HIGHEST) continue;
    const turn = (2 * Math.PI * frequency * ratio) / RATE;
    const length = Math.min(into.length - start, samples(fade * decay * 6));
    for (let i = 0; i < length; i++) {
      const envelope = Math.exp(-i / (fade * decay * RATE)) * Math.min(1, i / (RATE * ATTACK));
      into[start + i] += gain * loud * envelope * Math.sin(turn * i);
    }
  }
}

/** A tone that glides from one pitch to another. */
export function glide(into, at, from, to, seconds, { gain = 0.4, bend = 1 } = {}) {
  const start = samples(at);
  const length = Math.min(samples(seconds), into.length - start);
  let phase = 0;
  for (let i = 0; i < length; i++) {
    const along = i / samples(seconds);
    phase += (2 * Math.PI * from * (to / from) ** (along ** bend)) / RATE;
    into[start + i] +=
      gain * Math.sin(Math.PI * along) ** 0.7 * (Math.sin(phase) + 0.15 * Math.sin(2 * phase));
  }
}

const swell = (along) => Math.sin(Math.PI * along);

/** Noise between two frequencies: breath, paper, shoes, wind. */
export function noise(into, at, seconds, { gain, low, high, shape = swell, chance }) {
  const start = samples(at);
  const length = Math.min(samples(seconds), into.length - start);
  const open = 1 - Math.exp((-2 * Math.PI * high) / RATE);
  const shut = 1 - Math.exp((-2 * Math.PI * low) / RATE);
  let first = 0;
  let second = 0;
  let rumble = 0;
  for (let i = 0; i < length; i++) {
    first += open * (chance() * 2 - 1 - first);
    second += open * (first - second);
    rumble += shut * (second - rumble);
    into[start + i] += gain * shape(i / samples(seconds)) * (second - rumble);
  }
}

const RINGS = 1.6;

/** A plucked string (Karplus and Strong). */
export function pluck(into, at, frequency, { gain = 0.4, damp = 0.996, chance }) {
  const start = samples(at);
  const period = Math.round(RATE / frequency);
  const string = new Float32Array(period).map(() => chance() * 2 - 1);
  for (let pass = 0; pass < 3; pass++)
    for (let i = 0; i < period; i++) string[i] = (string[i] + string[(i + 1) % period]) / 2;
  for (let i = 0, j = 0; i < RATE * RINGS && start + i < into.length; i++) {
    into[start + i] += gain * string[j];
    string[j] = (damp * (string[j] + string[(j + 1) % period])) / 2;
    j = (j + 1) % period;
  }
}

/** Two tones, slightly apart, that swell and fade. */
export function pad(into, at, frequency, seconds, gain) {
  const start = samples(at);
  const length = samples(seconds);
  const turn = (2 * Math.PI * frequency) / RATE;
  for (let i = 0; i < length && start + i < into.length; i++) {
    const envelope = Math.sin((Math.PI * i) / length) ** 1.2;
    into[start + i] += gain * envelope * (Math.sin(turn * i) + Math.sin(turn * 1.003 * i));
  }
}

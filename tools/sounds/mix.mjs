// The mix: a small room, soft edges, peaks, seamless loops, and the WAV file.
import { RATE, samples } from "./instruments.mjs";

const TAPS = [
  [0.0297, 0.72],
  [0.0371, 0.7],
  [0.0411, 0.68],
  [0.0437, 0.66],
];

/** Puts the sound into a small room. */
export function room(dry, wet) {
  const out = Float32Array.from(dry);
  for (const [seconds, gain] of TAPS) {
    const delay = samples(seconds);
    const line = new Float32Array(dry.length);
    let dull = 0;
    for (let i = 0; i < dry.length; i++) {
      dull += 0.45 * ((i >= delay ? line[i - delay] : 0) - dull);
      line[i] = dry[i] + gain * dull;
      out[i] += (wet * (line[i] - dry[i])) / 2;
    }
  }
  return out;
}

const EDGE = 0.02;

/** Fades the last moment out, so that no sound ends in a click. */
export function softEnd(sound) {
  const length = Math.min(samples(EDGE), sound.length);
  const out = Float32Array.from(sound);
  for (let i = 0; i < length; i++) out[out.length - 1 - i] *= i / length;
  return out;
}

export const gain = (decibels) => 10 ** (decibels / 20);

/** Makes a sound louder or softer. */
export const scale = (sound, decibels) => sound.map((value) => value * gain(decibels));

/** Sets the highest peak. */
export function toPeak(sound, decibels) {
  const highest = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return sound.map((value) => (value * gain(decibels)) / highest);
}

/** Lays the tail of a sound over its beginning: it can then be heard round and round. */
export function wrap(sound, seconds) {
  const out = new Float32Array(samples(seconds));
  for (let i = 0; i < sound.length; i++) out[i % out.length] += sound[i];
  return out;
}

/** The same for a steady sound: its end melts into its beginning. */
export function meltRound(sound, seconds) {
  const melt = samples(seconds);
  const out = sound.slice(0, sound.length - melt);
  for (let i = 0; i < melt; i++) {
    const along = i / melt;
    // Equal power, so that noise keeps its loudness through the seam.
    out[i] =
      out[i] * Math.sin((along * Math.PI) / 2) + sound[out.length + i] * Math.cos((along * Math.PI) / 2);
  }
  return out;
}

/** A loop with a piece of itself before and after: whatever a decoder adds or cuts, the loop in the middle is whole. */
export function withMargins(loop, seconds) {
  const margin = samples(seconds);
  const out = new Float32Array(loop.length + 2 * margin);
  for (let i = 0; i < out.length; i++) out[i] = loop[(i - margin + loop.length) % loop.length];
  return out;
}

/** Sounds one after the other with silence between them, and where each begins and how long it is, in milliseconds. */
export function sprite(sounds, gap) {
  const places = {};
  let at = samples(gap);
  for (const [name, sound] of Object.entries(sounds)) {
    places[name] = { at: (at / RATE) * 1000, for: (sound.length / RATE) * 1000 };
    at += sound.length + samples(gap);
  }
  const out = new Float32Array(at);
  for (const [name, sound] of Object.entries(sounds)) out.set(sound, samples(places[name].at / 1000));
  return { out, places };
}

const FLOAT = 3;

/** One channel of 32-bit floats as a WAV file. */
export function wav(sound) {
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + sound.length * 4, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(FLOAT, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 4, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(32, 34);
  header.write("data", 36);
  header.writeUInt32LE(sound.length * 4, 40);
  return Buffer.concat([header, Buffer.from(sound.buffer, sound.byteOffset, sound.length * 4)]);
}

// `npm run sounds`: makes every sound of the game from its notes into assets/sounds. Run it when a note has changed;
// a test says when that is. Needs ffmpeg; building and playing the game do not.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "./install.mjs";
import { makeEffects } from "./sounds/effects.mjs";
import { encode, ffmpegVersion, measure } from "./sounds/encode.mjs";
import { hashOfSources, sha256 } from "./sounds/hash.mjs";
import { makeLoops } from "./sounds/loops.mjs";
import { scale, sprite, toPeak, wav, withMargins } from "./sounds/mix.mjs";
import { RATE } from "./sounds/instruments.mjs";

const OUT = path.join(ROOT, "assets", "sounds");
const GAP = 0.12;
const MARGIN = 0.25;
const FORMATS = ["webm", "mp3"];
/** kbit/s. */
const RATES = {
  effects: { opus: 40, mp3: 64 },
  music: { opus: 40, mp3: 56 },
  ambience: { opus: 28, mp3: 40 },
};
/** Sounds that mean something in the story: each has its words. */
const CAPTIONS = ["knock", "bell", "steps", "door", "light"];
/** The four choices: one loudness, in LUFS. */
const EVEN = /^choose-/;
const EVEN_LUFS = -21;
const round = (value) => Math.round(value * 1000) / 1000;

const work = mkdtempSync(path.join(tmpdir(), "sounds-"));
mkdirSync(OUT, { recursive: true });

/** Writes one sound in both formats; gives the size and fingerprint of each. */
function write(name, sound, rates) {
  const file = path.join(work, `${name}.wav`);
  writeFileSync(file, wav(sound));
  encode(file, path.join(OUT, name), rates);
  return Object.fromEntries(
    FORMATS.map((format) => {
      const made = path.join(OUT, `${name}.${format}`);
      return [format, { bytes: statSync(made).size, sha256: sha256(readFileSync(made)) }];
    }),
  );
}

const measured = (name, part) => measure(path.join(OUT, `${name}.webm`), part);

/** The loudness of a sound before it is encoded. */
function loudnessOf(sound) {
  const file = path.join(work, "to-measure.wav");
  writeFileSync(file, wav(sound));
  return measure(file).lufs;
}

/** Those that must be equally loud to the ear, whatever their peaks. */
const even = (name, sound) => (EVEN.test(name) ? scale(sound, EVEN_LUFS - loudnessOf(sound)) : sound);

const heard = Object.fromEntries(
  Object.entries(makeEffects()).map(([name, sound]) => [name, even(name, sound)]),
);
const { out, places } = sprite(heard, GAP);
const files = { effects: write("effects", out, RATES.effects) };
const effects = Object.fromEntries(
  Object.entries(places).map(([name, place]) => {
    const part = { at: place.at / 1000, for: place.for / 1000 };
    const caption = CAPTIONS.includes(name) ? { caption: `sound.captions.${name}` } : {};
    return [name, { at: round(place.at), for: round(place.for), ...measured("effects", part), ...caption }];
  }),
);

/** Encodes a loop at its loudness; codecs take a little from soft noise, so it is measured after and put right once. */
function writeLoop(name, sound, loudness) {
  const rates = RATES[name.split("-")[0]];
  const level = toPeak(sound, -10);
  const by = loudness - loudnessOf(level);
  write(name, withMargins(scale(level, by), MARGIN), rates);
  const missing = loudness - measured(name).lufs;
  return write(name, withMargins(scale(level, by + missing), MARGIN), rates);
}

const loops = {};
for (const [name, { sound, loudness }] of Object.entries(makeLoops())) {
  files[name] = writeLoop(name, sound, loudness);
  loops[name] = {
    at: MARGIN * 1000,
    for: round((sound.length / RATE) * 1000),
    wanted: loudness,
    ...measured(name),
  };
}
rmSync(work, { recursive: true });

const manifest = { madeFrom: hashOfSources(), ffmpeg: ffmpegVersion(), effects, loops, files };
writeFileSync(path.join(OUT, "sounds.json"), `${JSON.stringify(manifest, null, 1)}\n`);
const total = Object.values(files).flatMap((one) => Object.values(one));
for (const [name, { lufs, peak }] of Object.entries({ ...effects, ...loops }))
  console.log(`${name}: ${lufs} LUFS, ${peak} dBTP`);
for (const [name, { webm, mp3 }] of Object.entries(files))
  console.log(`${name}: ${webm.bytes} + ${mp3.bytes} bytes`);
console.log(`${Math.round(total.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)} kB in all`);

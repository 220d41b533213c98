// What ffmpeg does: encodes, and measures loudness and true peak after EBU R128. Only making the sounds needs it.
import { spawnSync } from "node:child_process";

function ffmpeg(...args) {
  const { status, stderr, error } = spawnSync("ffmpeg", ["-hide_banner", "-nostats", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (error) throw new Error("ffmpeg is needed to make the sounds, and was not found", { cause: error });
  if (status !== 0) throw new Error(`ffmpeg ${args.join(" ")}\n${stderr}`);
  return stderr;
}

export const ffmpegVersion = () =>
  /ffmpeg version (\S+)/.exec(spawnSync("ffmpeg", ["-version"], { encoding: "utf8" }).stdout ?? "")?.[1];

const BARE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];

/** Encodes one WAV file twice: Opus in WebM for most, MP3 for the rest. `rate` is in kbit/s. */
export function encode(wavFile, outFile, { opus, mp3 }) {
  ffmpeg(
    "-y",
    "-i",
    wavFile,
    "-c:a",
    "libopus",
    "-b:a",
    `${opus}k`,
    "-vbr",
    "on",
    ...BARE,
    `${outFile}.webm`,
  );
  ffmpeg("-y", "-i", wavFile, "-c:a", "libmp3lame", "-b:a", `${mp3}k`, ...BARE, `${outFile}.mp3`);
}

/**
 * Loudness (LUFS) and true peak (dBTP) of a file or of a part of it, in seconds. Short sounds are followed by silence
 * that the gate of R128 leaves out, so that half a second of sound can be measured at all.
 */
export function measure(file, part) {
  const trim = part ? `atrim=start=${part.at}:duration=${part.for},` : "";
  const text = ffmpeg("-i", file, "-af", `${trim}apad=pad_dur=0.5,ebur128=peak=true`, "-f", "null", "-");
  const summary = text.slice(text.lastIndexOf("Summary:"));
  const number = (pattern) => Math.round(Number(pattern.exec(summary)?.[1]) * 10) / 10;
  return { lufs: number(/I:\s+(-?[\d.]+) LUFS/), peak: number(/Peak:\s+(-?[\d.]+) dBFS/) };
}

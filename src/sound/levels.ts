/** How loud each kind of sound is, as a player sets it. */
export type Loudness = "off" | "soft" | "normal" | "loud";
export type Speed = "slow" | "steady" | "lively";

/** What a player may set about sound. The screens hand over what this device has kept. */
export interface SoundSettings {
  /** No sound at all, whatever the volumes. */
  readonly mute: boolean;
  readonly speech: Loudness;
  readonly effects: Loudness;
  readonly music: Loudness;
  /** Each new line is read out by itself. */
  readonly readItself: boolean;
  /** The voice's own address (`voiceURI`); nothing for the best one there is. */
  readonly voice: string | null;
  readonly speed: Speed;
}

const GAIN: Readonly<Record<Loudness, number>> = { off: 0, soft: 0.3, normal: 0.6, loud: 1 };
const SPEECH: Readonly<Record<Loudness, number>> = { off: 0, soft: 0.4, normal: 0.8, loud: 1 };

export const gainOf = (settings: SoundSettings, kind: "effects" | "music"): number =>
  settings.mute ? 0 : GAIN[settings[kind]];

export const speechVolume = ({ mute, speech }: SoundSettings): number => (mute ? 0 : SPEECH[speech]);

/** A child of seven follows nine tenths of a voice's own speed. */
export const RATES: Readonly<Record<Speed, number>> = { slow: 0.75, steady: 0.9, lively: 1.05 };

/** Under speech everything else is 8 dB softer, down in 120 ms and up in 400. */
export const DUCK = { gain: 10 ** (-8 / 20), downMs: 120, upMs: 400 } as const;
/** From one tune or place to the next. */
export const CROSSFADE_MS = 800;
/** Take a break: everything is silent well within a tenth of a second (safety.md, S10). */
export const HUSH_MS = 60;

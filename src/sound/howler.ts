/** What the game uses of howler: few enough calls to stand in for it in a test. */
export interface HowlLike {
  play(sprite: string): number | null | undefined;
  stop(id?: number): unknown;
  fade(from: number, to: number, ms: number, id: number): unknown;
  /** Sets the loudness of all, or, given the number of one that plays, says how loud it is. */
  volume(gainOrId: number): unknown;
  state(): "unloaded" | "loading" | "loaded";
  unload(): unknown;
}

export interface HowlSettings {
  readonly src: string[];
  readonly sprite: Record<string, [number, number] | [number, number, boolean]>;
  readonly volume: number;
  readonly pool: number;
  readonly onload: () => void;
  readonly onloaderror: () => void;
  readonly onplayerror: () => void;
}

/** The part of an AudioContext that is looked at. */
export interface ContextLike {
  readonly state: string;
  readonly currentTime: number;
  resume(): Promise<unknown>;
}

export interface HowlerLike {
  autoSuspend: boolean;
  autoUnlock: boolean;
  readonly ctx: ContextLike | null | undefined;
  unload(): unknown;
}

export interface Howling {
  readonly Howl: new (settings: HowlSettings) => HowlLike;
  readonly Howler: HowlerLike;
}

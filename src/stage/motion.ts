import type { Scene, Time, Tweens, Types } from "phaser";

/** One movement: where numbers of an object go, and how. Times in ms. */
export interface Movement {
  readonly to: Readonly<Record<string, number>>;
  readonly ms: number;
  readonly ease?: string;
  readonly delay?: number;
  readonly yoyo?: boolean;
  readonly repeat?: number;
  readonly onEnd?: () => void;
}

/**
 * The one owner of movement on the stage. With reduced motion nothing moves: every movement is at its end at once,
 * and small life (breathing, blinking) does not begin.
 */
export class Motion {
  /** True where nothing may move. */
  readonly reduced: boolean;
  readonly #scene: Scene;
  readonly #moving = new Set<Tweens.Tween>();
  readonly #cues = new Set<Time.TimerEvent>();
  /** Called at each change: wakes the loop. */
  onChange: () => void = () => undefined;
  #changed = true;

  constructor(scene: Scene, reduced: boolean) {
    this.#scene = scene;
    this.reduced = reduced;
  }

  /** True while anything but small life moves. */
  get moving(): boolean {
    return this.#moving.size > 0 || this.#cues.size > 0;
  }

  /** Cues that have not come yet. */
  get waiting(): number {
    return this.#cues.size;
  }

  /** Says once whether something was changed without a movement, so that it must be drawn. */
  takeChange(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** Something was changed at once. */
  touch(): void {
    this.#changed = true;
    this.onChange();
  }

  /** Moves numbers of `target`; at once where motion is reduced. */
  move(target: object, { to, ms, ease = "Sine.inOut", delay = 0, ...rest }: Movement): void {
    this.touch();
    if (this.reduced) {
      if (!rest.yoyo) Object.assign(target, to);
      rest.onEnd?.();
      return;
    }
    const { onEnd, yoyo = false, repeat = 0 } = rest;
    const tween = this.#scene.tweens.add({
      targets: target,
      ...to,
      duration: ms,
      ease,
      delay,
      yoyo,
      repeat,
      onComplete: () => {
        this.#moving.delete(tween);
        onEnd?.();
      },
      onStop: () => this.#moving.delete(tween),
    });
    this.#moving.add(tween);
  }

  /** Begins a movement of small life that never ends by itself; nothing where motion is reduced. */
  idle(config: Types.Tweens.TweenBuilderConfig): Tweens.Tween | undefined {
    return this.reduced ? undefined : this.#scene.tweens.add(config);
  }

  /** Calls `work` when its time has come: at once where motion is reduced. */
  cue(ms: number, work: () => void): void {
    if (this.reduced || ms <= 0) {
      work();
      return;
    }
    const event = this.#scene.time.delayedCall(ms, () => {
      this.#cues.delete(event);
      work();
    });
    this.#cues.add(event);
  }

  /** Calls off every cue that has not come yet. */
  cutCues(): void {
    for (const event of this.#cues) event.remove();
    this.#cues.clear();
  }

  /** Calls `work` after a while; not at all where motion is reduced. */
  later(ms: number, work: () => void): void {
    if (!this.reduced) this.#scene.time.delayedCall(ms, work);
  }

  /** Stops every movement of `target` where it is. */
  still(target: object): void {
    for (const tween of this.#scene.tweens.getTweensOf(target)) {
      this.#moving.delete(tween);
      tween.stop();
    }
  }
}

import type { Lesson } from "../../src/records/lesson.ts";
import { reduce, type Action, type Game } from "../../src/screens/game.ts";
import { fromSitting } from "../../src/screens/from-sitting.ts";
import { lessonState, sittingOf } from "../../src/screens/lesson/lesson-state.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { library, twoWays, type Way } from "./library.ts";

/** A pupil at one launch of a lesson: what is played is told to the lesson, as the game does. */
export class LessonPupil {
  game: Game;
  readonly lesson: Lesson;
  readonly pack: string;
  readonly #tick: () => void;

  /** `tick` lets time pass before each press. */
  constructor(lesson: Lesson, pack: string, tick: () => void = () => undefined) {
    this.lesson = lesson;
    this.pack = pack;
    this.#tick = tick;
    this.game = fromSitting(sittingOf(lesson.kept, library, pack), library.stories, SHIPPED);
  }

  act(...actions: readonly Action[]): void {
    for (const action of actions) {
      this.#tick();
      const before = this.game;
      this.game = reduce(before, action, library.stories);
      this.lesson.told(lessonState(before, this.game, library, this.pack));
    }
  }

  begin(scenario: string): void {
    this.act({ kind: "pick-scenario", scenario }, { kind: "play" });
  }

  /** Makes the choices of a way that keeps the policy, or breaks it; all of them, or only the first. */
  choose(scenario: string, which: "keeps" | "breaks", most = Infinity): void {
    const story = library.stories.get(scenario);
    if (!story) throw new Error(`no story ${scenario}`);
    const way: Way = twoWays(story)[which];
    for (const { choice } of way.slice(0, most)) {
      this.hear();
      this.act({ kind: "run", event: { kind: "choose", choice: choice.id } });
    }
    this.hear();
    if (this.game.run?.ended) this.act({ kind: "finish" });
  }

  hear(): void {
    for (let at = ""; this.game.run && at !== this.game.run.at;) {
      at = this.game.run.at;
      this.act({ kind: "run", event: { kind: "next" } });
    }
  }
}

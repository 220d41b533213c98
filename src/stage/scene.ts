import * as Phaser from "phaser";
import type { Place } from "../art/catalogue.ts";
import { specOf } from "../art/characters/cast.ts";
import { FRAME } from "../art/places/place-art.ts";
import type { Placed } from "../art/places/placing.ts";
import { placedPeople, type StillPerson, type StillPicture } from "../art/still-picture.ts";
import { Buddy } from "./buddy.ts";
import { Motion } from "./motion.ts";
import type { Bearing } from "./posture.ts";
import type { TextureStore } from "./textures.ts";

/** One person of the stage's picture; the id is the same from moment to moment. */
export interface StagePerson extends StillPerson {
  readonly id: string;
}

/** What the stage shows: the same as the still picture. */
export interface StagePicture extends StillPicture {
  readonly people: readonly StagePerson[];
}

interface Standing {
  readonly buddy: Buddy;
  placed: Placed;
}

const DEPTH = { back: 0, front: 2000 } as const;
const PLACE_FADE = 350;
/** The second of a pair sets off this much later (ms). */
const APART = 90;
/** Walkers come in from here, two steps apart (px). */
const BEYOND = -110;
const STEP_APART = 150;
/** Less than this is not worth a walk (px). */
const NEARBY = 24;
const WALK_TURN = 0.8;

/** The living picture: people of a moment in their place. It shows what it is told and knows no rules. */
export class SchoolScene extends Phaser.Scene {
  readonly #reduced: boolean;
  readonly #resolution: number;
  readonly #onReady: (scene: SchoolScene) => void;
  readonly #standing = new Map<string, Standing>();
  #motion!: Motion;
  #place: Place | undefined;
  #sheets: Phaser.GameObjects.Image[] = [];

  constructor(options: { reduced: boolean; resolution: number; onReady: (scene: SchoolScene) => void }) {
    super("school");
    this.#reduced = options.reduced;
    this.#resolution = options.resolution;
    this.#onReady = options.onReady;
  }

  create(): void {
    this.#motion = new Motion(this, this.#reduced);
    this.cameras.main.setZoom(this.#resolution).centerOn(FRAME.width / 2, FRAME.height / 2);
    this.events.once("shutdown", () => {
      for (const { buddy } of this.#standing.values()) buddy.destroy();
      this.#standing.clear();
    });
    this.#onReady(this);
  }

  get motion(): Motion {
    return this.#motion;
  }

  /** True while somebody talks or anything moves on its way. */
  get busy(): boolean {
    return this.#motion.moving || [...this.#standing.values()].some(({ buddy }) => buddy.talking);
  }

  override update(now: number, passed: number): void {
    for (const { buddy } of this.#standing.values()) buddy.tick(now, passed);
  }

  /** Shows a moment. Everything it needs is loaded first, so that nobody stands there half. */
  async show(picture: StagePicture, talking: boolean, textures: TextureStore): Promise<void> {
    const looks = [...new Set(picture.people.map((person) => person.look))];
    const [back, front, ...sheets] = await Promise.all([
      textures.place(picture.place, "back"),
      textures.place(picture.place, "front"),
      ...looks.map((look) => textures.sheet(look)),
    ]);
    if (!this.sys.isActive()) return;
    const arriving = this.#place !== undefined && this.#place !== picture.place;
    if (this.#place !== picture.place) this.#setPlace(picture.place, back, front);
    const placed = placedPeople(picture);
    for (const [id, { buddy }] of this.#standing) {
      if (picture.people.some((person) => person.id === id)) continue;
      buddy.leave();
      this.#standing.delete(id);
    }
    const walkIn = arriving ? orderOfWalkingIn(picture.people, placed, this.#standing) : [];
    picture.people.forEach((person, i) => {
      const sheet = sheets[looks.indexOf(person.look)];
      const spot = placed[i];
      if (!sheet || !spot) return;
      const known = this.#standing.get(person.id);
      const standing = known ?? this.#enter(person, spot, sheet);
      const behind = walkIn.indexOf(person.id);
      if (behind >= 0) standing.buddy.stand(BEYOND - STEP_APART * behind, spot.y, spot.scale);
      this.#settle(person, standing, spot, Math.max(0, behind) * APART);
      if (talking && person.speaking) standing.buddy.talk();
      else standing.buddy.hush();
    });
    this.#motion.touch();
  }

  #enter(person: StagePerson, placed: Placed, sheet: Awaited<ReturnType<TextureStore["sheet"]>>): Standing {
    const buddy = new Buddy(this, this.#motion, sheet, bearingOf(person, placed), person.mentor);
    buddy.stand(placed.x, placed.y, placed.scale);
    buddy.sit(placed.onSeat);
    buddy.appear();
    const standing: Standing = { buddy, placed };
    this.#standing.set(person.id, standing);
    return standing;
  }

  /** Brings somebody to their spot, by walking where it is not near, and gives them their feeling there. */
  #settle(person: StagePerson, standing: Standing, placed: Placed, delay: number): void {
    const { buddy } = standing;
    const { body } = buddy;
    standing.placed = placed;
    body.setDepth(placed.y);
    const arrive = () => {
      // Somebody may have been told to go on in the meantime.
      if (standing.placed !== placed) return;
      buddy.sit(placed.onSeat);
      buddy.feel(bearingOf(person, placed), person.speaking ?? false);
    };
    if (Math.hypot(body.x - placed.x, body.y - placed.y) <= NEARBY) {
      buddy.stand(placed.x, placed.y, placed.scale);
      arrive();
      return;
    }
    buddy.sit(false);
    buddy.feel(onTheWay(bearingOf(person, placed), body.x, placed.x), false);
    buddy.walkTo(placed.x, placed.y, placed.scale, { delay, onArrived: arrive });
  }

  #setPlace(place: Place, back: string, front: string): void {
    const old = this.#sheets;
    this.#sheets = [this.#addSheet(back, DEPTH.back), this.#addSheet(front, DEPTH.front)];
    const first = this.#place === undefined;
    this.#place = place;
    const removeOld = () => {
      for (const sheet of old) sheet.destroy();
    };
    if (first) {
      removeOld();
      return;
    }
    for (const sheet of this.#sheets) {
      if (!this.#motion.reduced) sheet.setAlpha(0);
      this.#motion.move(sheet, { to: { alpha: 1 }, ms: PLACE_FADE, onEnd: removeOld });
    }
  }

  #addSheet(key: string, depth: number): Phaser.GameObjects.Image {
    return this.add.image(0, 0, key).setOrigin(0).setDisplaySize(FRAME.width, FRAME.height).setDepth(depth);
  }
}

/**
 * Whoever was here before the place changed comes in together, from the left. The first to come in goes furthest,
 * so that nobody walks through anybody.
 */
function orderOfWalkingIn(
  people: readonly StagePerson[],
  placed: readonly Placed[],
  standing: ReadonlyMap<string, unknown>,
): readonly string[] {
  return people
    .map(({ id }, i) => ({ id, x: placed[i]?.x ?? 0 }))
    .filter(({ id }) => standing.has(id))
    .toSorted((one, other) => other.x - one.x)
    .map(({ id }) => id);
}

/** Somebody who walks looks where they go, with their arms free. */
const onTheWay = (bearing: Bearing, from: number, to: number): Bearing => ({
  ...bearing,
  pose: bearing.inChair ? "wheel" : "rest",
  turn: Math.sign(to - from) * WALK_TURN,
});

const bearingOf = (person: StagePerson, placed: Placed): Bearing => ({
  mood: person.mood,
  pose: person.pose,
  turn: placed.turn,
  adult: specOf(person.look).build === "adult",
  inChair: specOf(person.look).wheelchair !== undefined,
});

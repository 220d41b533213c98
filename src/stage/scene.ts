import * as Phaser from "phaser";
import type { Place } from "../art/catalogue.ts";
import { stagedPeople, type StillPicture } from "../art/still-picture.ts";
import { Buddy } from "./buddy.ts";
import { CameraMan, shotOf, WHOLE } from "./camera.ts";
import { throwConfetti } from "./confetti.ts";
import { direct, type Act, type Moment, type StagePerson } from "./director.ts";
import { Door } from "./door.ts";
import { SmallLife } from "./life.ts";
import { Motion } from "./motion.ts";
import { turnPage } from "./page-turn.ts";
import type { Sheet } from "./pieces.ts";
import { postureBearing } from "./posture.ts";
import type { Spared } from "./slow-frames.ts";
import type { PlaceTextures, TextureStore } from "./textures.ts";

/** What the stage shows: the same as the still picture, with an id for everybody. */
export interface StagePicture extends StillPicture {
  readonly people: readonly StagePerson[];
}

/** How a moment is shown. */
export interface Showing {
  /** Somebody speaks a line. */
  readonly talking: boolean;
  /** A private matter ended well: it may be a little festive. */
  readonly celebrate: boolean;
}

const DEPTH = { back: 0, backLife: 1, door: 2, frontLife: 2001, front: 2000 } as const;

/** The living picture: people of a moment in their place. It shows what it is told and knows no rules. */
export class SchoolScene extends Phaser.Scene {
  readonly #reduced: boolean;
  readonly #resolution: number;
  readonly #onReady: (scene: SchoolScene) => void;
  readonly #buddies = new Map<string, Buddy>();
  #motion!: Motion;
  #camera!: CameraMan;
  #life: SmallLife | undefined;
  #door: Door | undefined;
  #place: Place | undefined;
  /** What begins once the turning page hides everything. */
  #underPage: (() => void) | undefined;
  #sheets: Phaser.GameObjects.Image[] = [];
  readonly #spared = new Set<Spared>();

  constructor(options: { reduced: boolean; resolution: number; onReady: (scene: SchoolScene) => void }) {
    super("school");
    this.#reduced = options.reduced;
    this.#resolution = options.resolution;
    this.#onReady = options.onReady;
  }

  create(): void {
    this.#motion = new Motion(this, this.#reduced);
    this.#camera = new CameraMan(this.cameras.main, this.#motion, this.#resolution);
    this.events.once("shutdown", () => {
      this.#motion.cutCues();
      for (const buddy of this.#buddies.values()) buddy.destroy();
      this.#buddies.clear();
    });
    this.#onReady(this);
  }

  get motion(): Motion {
    return this.#motion;
  }

  get place(): Place | undefined {
    return this.#place;
  }

  /** What this device has been spared, because its frames were slow. */
  get spared(): readonly Spared[] {
    return [...this.#spared];
  }

  /** Does without something from the next moment on. */
  spare(what: Spared): void {
    this.#spared.add(what);
  }

  /** True while somebody talks or anything moves on its way. */
  get busy(): boolean {
    return this.#motion.moving || [...this.#buddies.values()].some((buddy) => buddy.talking);
  }

  override update(now: number, passed: number): void {
    for (const buddy of this.#buddies.values()) buddy.tick(now, passed);
    this.#camera.frame();
  }

  /** Shows a moment. Everything it needs is loaded first, so that nobody stands there half. */
  async show(picture: StagePicture, showing: Showing, textures: TextureStore): Promise<void> {
    const [place, ...sheets] = await Promise.all([
      textures.place(picture.place),
      ...picture.people.map(({ look }) => textures.sheet(look)),
    ]);
    if (!this.sys.isActive()) return;
    this.#motion.cutCues();
    const arriving = this.#place !== undefined && this.#place !== picture.place;
    const staged = stagedPeople(picture);
    const moment: Moment = { people: picture.people, staged, arriving, ...showing };
    const sheetOf = new Map(picture.people.map(({ id }, i) => [id, sheets[i]]));
    const begin = () => {
      if (this.#place !== picture.place) {
        this.#setPlace(picture.place, place);
        textures.forgetPlaces(picture.place);
        this.#camera.cut();
      }
      this.#act(moment, sheetOf);
      const still = this.#spared.has("camera");
      this.#camera.take(still ? WHOLE : shotOf(picture.people, staged, showing.talking));
    };
    if (arriving || this.#underPage) this.#turnPageTo(begin);
    else begin();
  }

  /** Turns a page to a new place. A moment that comes while it turns is the one that lies under it. */
  #turnPageTo(begin: () => void): void {
    const turning = this.#underPage !== undefined;
    this.#underPage = begin;
    if (turning) return;
    turnPage(this, this.#motion, () => {
      const under = this.#underPage;
      this.#underPage = undefined;
      under?.();
    });
  }

  #act(moment: Moment, sheets: ReadonlyMap<string, Sheet | undefined>): void {
    this.#partFrom(sheets);
    const before = new Map([...this.#buddies].map(([id, { body }]) => [id, { x: body.x, y: body.y }]));
    for (const person of moment.people) this.#enter(person, sheets.get(person.id));
    for (const { at, who, act } of direct(before, moment))
      this.#motion.cue(at, () => this.#perform(who, act));
    if (moment.celebrate && !this.#spared.has("confetti")) throwConfetti(this, this.#motion);
    this.#motion.touch();
  }

  /** Whoever stands here under a name that somebody else has now goes, before the other comes. */
  #partFrom(sheets: ReadonlyMap<string, Sheet | undefined>): void {
    for (const [id, buddy] of this.#buddies) {
      const sheet = sheets.get(id);
      if (!sheet || buddy.isOn(sheet)) continue;
      this.#buddies.delete(id);
      buddy.leave();
    }
  }

  #enter(person: StagePerson, sheet: Sheet | undefined): void {
    if (this.#buddies.has(person.id) || !sheet) return;
    this.#buddies.set(person.id, new Buddy(this, this.#motion, sheet, postureBearing(person), person.mentor));
  }

  #perform(who: string, act: Act): void {
    const buddy = this.#buddies.get(who);
    if (!buddy) return;
    switch (act.kind) {
      case "appear":
        return buddy.appear();
      case "leave":
        this.#buddies.delete(who);
        return buddy.leave();
      case "be":
        return buddy.stand(act.x, act.y, act.scale);
      case "walk":
        return buddy.walk(act.x, act.y, act.scale, act.ms);
      case "bear":
        return buddy.feel(act.bearing, act.showCue);
      case "legs":
        return buddy.carry(act.legs);
      case "gesture":
        if (act.gesture === "open-door") this.#door?.open();
        return buddy.gesture(act.gesture);
      case "hop":
        return buddy.hop();
      case "talk":
        return buddy.talk();
      case "hush":
        return buddy.hush();
      default:
        return act satisfies never;
    }
  }

  #setPlace(place: Place, textures: PlaceTextures): void {
    for (const sheet of this.#sheets) sheet.destroy();
    this.#life?.destroy();
    this.#door?.destroy();
    this.#place = place;
    this.#sheets = textures.sheets.map(({ key, z, box }) =>
      this.add
        .image(box.left, box.top, key)
        .setOrigin(0)
        .setDisplaySize(box.width, box.height)
        .setDepth(DEPTH[z]),
    );
    this.#door = new Door(this, this.#motion, textures, DEPTH.door);
    this.#life = new SmallLife(this, this.#motion, textures, {
      back: DEPTH.backLife,
      front: DEPTH.frontLife,
    });
  }
}

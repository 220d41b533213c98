import { drawBadge } from "../../src/art/badges.ts";
import {
  ADULT_LOOKS,
  BADGES,
  GESTURES,
  LOOKS,
  MOODS,
  PLACES,
  POSES,
  type Gesture,
  type Look,
  type Place,
} from "../../src/art/catalogue.ts";
import { CAST } from "../../src/art/characters/cast.ts";
import { drawCharacter, type CharacterState } from "../../src/art/characters/character.ts";
import { drawLight, LIGHTS } from "../../src/art/lights.ts";
import { drawStillPicture, type StillPerson } from "../../src/art/still-picture.ts";
import { createIds } from "../../src/art/svg.ts";

/** A contact sheet: pictures in rows, with a line of small print under each. */
export interface Sheet {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly { readonly label: string; readonly svg: string }[];
}

const person = (id: string, look: Look, spot: StillPerson["spot"], more: Partial<StillPerson> = {}) => ({
  id,
  look,
  spot,
  mood: "neutral" as const,
  mentor: id === "mentor",
  ...more,
});

/** Two people, and five: a full scene. */
export const COMPANIES = {
  two: [
    person("mentor", "amara", "left"),
    person("mentee", "mei", "right", { mood: "worried", speaking: true }),
  ],
  seated: [
    person("mentor", "finn", "left", { seated: true }),
    person("mentee", "leo", "right", { seated: true, speaking: true }),
  ],
  five: [
    person("mentor", "zaynab", "left"),
    person("mentee", "harjit", "right", { mood: "sad", speaking: true }),
    person("friend", "priya", "third"),
    person("coordinator", "okoro", "adult"),
    person("teacher", "hughes", "door"),
  ],
} as const;

const embed = (svg: string, width: number, height: number): string =>
  svg
    .replace(/^<svg /, `<svg width="${width}" height="${height}" `)
    .replace(/ width="1280" height="720"/, "");

const placeCells = (place: Place) =>
  Object.entries(COMPANIES).map(([name, people]) => ({
    label: `${place}, ${name}`,
    svg: embed(drawStillPicture({ place, people }, `${place}-${name}`), 640, 360),
  }));

function characterCell(look: Look, state: CharacterState, label: string, n: number) {
  const body = drawCharacter(CAST[look], state, createIds(`c${n}`));
  return { label, svg: `<g transform="translate(120,330) scale(0.55)">${body}</g>` };
}

const castSheet = (states: (look: Look) => readonly (readonly [string, CharacterState])[]) => (): Sheet => {
  const rows = LOOKS.map((look) => states(look).map(([name, state]) => ({ look, name, state })));
  const cells = rows
    .flat()
    .map(({ look, name, state }, n) => characterCell(look, state, `${look} ${name}`, n));
  return { columns: rows[0]?.length ?? 1, width: 240, height: 350, cells };
};

const gestureCell = (gesture: Gesture, n: number) => {
  const adult = gesture === "crouch";
  const people = [
    person("mentor", "amara", "left", { mood: "neutral" }),
    adult
      ? person("teacher", "okoro", "adult", { gesture, speaking: true })
      : person("mentee", "kofi", "right", { gesture, speaking: true, mood: "relieved" }),
  ];
  return {
    label: gesture,
    svg: embed(
      drawStillPicture({ place: gesture === "open-door" ? "corridor" : "playground", people }, `g${n}`),
      640,
      360,
    ),
  };
};

export const SHEETS: Readonly<Record<string, () => Sheet>> = {
  places: () => ({ columns: 3, width: 640, height: 380, cells: PLACES.flatMap(placeCells) }),
  moods: castSheet(() => MOODS.map((mood) => [mood, { mood, cue: true }])),
  poses: castSheet((look) =>
    POSES.filter(() => look === "amara" || look === "okoro").map((pose) => [pose, { mood: "neutral", pose }]),
  ),
  turns: castSheet((look) => [
    ["front", { mood: "neutral", mentor: !ADULT_LOOKS.includes(look) }],
    ["left", { mood: "neutral", turn: -0.8 }],
    ["right", { mood: "happy", turn: 0.8 }],
    ["sits", { mood: "neutral", legs: "sit", turn: 0.4 }],
  ]),
  gestures: () => ({ columns: 3, width: 640, height: 380, cells: GESTURES.map(gestureCell) }),
  badges: () => ({
    columns: 6,
    width: 180,
    height: 200,
    cells: [
      ...BADGES.map((badge) => ({ label: badge, svg: embed(drawBadge(badge), 160, 160) })),
      ...LIGHTS.flatMap((light) =>
        [true, false].map((lit) => ({
          label: `${light} ${lit ? "lit" : "not lit yet"}`,
          svg: embed(drawLight(light, lit), 160, 160),
        })),
      ),
    ],
  }),
};

const LABEL = 14;

/** A sheet as one drawing. Throws for a name that is none. */
export function sheetOf(name: string): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const sheet = SHEETS[name]?.();
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  const { columns, width, height, cells } = sheet;
  const drawn = cells.map(({ label, svg }, i) => {
    const [x, y] = [(i % columns) * width, Math.floor(i / columns) * height];
    return `<g transform="translate(${x},${y})">${svg}<text x="6" y="${height - 4}" font-size="${LABEL}" fill="#2A2340">${label}</text></g>`;
  });
  const rows = Math.ceil(cells.length / columns);
  const paper = `<rect width="${columns * width}" height="${rows * height}" fill="#FFFDF8"/>`;
  return { svg: paper + drawn.join(""), width: columns * width, height: rows * height };
}

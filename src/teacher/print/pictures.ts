import type { AdultLook, Look, Mood, Place } from "../../art/catalogue.ts";
import type { Profile } from "../../scenario/format.ts";
import type { DrawingOf } from "../../ui/drawings.ts";

/** The pictures that prints can carry. */
export const PICTURE_NAMES = [
  "bench",
  "promise",
  "together",
  "tell",
  "ask",
  "mentors",
  "adult-mentor",
  "staff",
  "family",
  "colleagues",
  "school",
] as const;
/** The name of one of them. */
export type PictureName = (typeof PICTURE_NAMES)[number];

type PictureDrawing = Extract<DrawingOf, { readonly kind: "picture" }>;
type Picture = PictureDrawing["picture"];
type Person = Picture["people"][number];
type Spot = Person["spot"];

const person = (look: Look, spot: Spot, mood: Mood, more: Partial<Person> = {}): Person => ({
  id: look,
  look,
  spot,
  mood,
  mentor: false,
  seated: false,
  speaking: false,
  ...more,
});

const scene = (place: Place, ...people: readonly Person[]): Picture => ({ place, people });

/** Who is drawn as the co-ordinator and as the teacher: the school's own adults, where the profile gives them a look. */
interface Cast {
  readonly coordinator: Look;
  readonly teacher: Look;
}

const MENTOR = { mentor: true } as const;
const OTHERS: Readonly<Record<"parent" | "leader" | "colleague", AdultLook>> = {
  parent: "diallo",
  leader: "nair",
  colleague: "byrne",
};

const SCENES: Readonly<Record<PictureName, (cast: Cast) => Picture>> = {
  bench: () =>
    scene(
      "playground",
      person("amara", "left", "neutral", { ...MENTOR, seated: true }),
      person("leo", "right", "worried", { seated: true, speaking: true }),
    ),
  promise: () =>
    scene(
      "library",
      person("zaynab", "left", "neutral", { ...MENTOR, gesture: "listen" }),
      person("kofi", "right", "worried", { speaking: true }),
    ),
  together: ({ teacher }) =>
    scene(
      "corridor",
      person("finn", "left", "neutral", { ...MENTOR, gesture: "hold-hands" }),
      person("mei", "right", "worried", { gesture: "hold-hands" }),
      person(teacher, "door", "neutral"),
    ),
  tell: ({ teacher }) =>
    scene(
      "classroom",
      person("priya", "left", "neutral", { ...MENTOR, speaking: true }),
      person("harjit", "right", "worried"),
      person(teacher, "adult", "neutral", { gesture: "listen" }),
    ),
  ask: ({ coordinator }) =>
    scene(
      "mentoring-room",
      person("ruby", "left", "neutral", { ...MENTOR, speaking: true }),
      person(coordinator, "adult", "neutral", { gesture: "listen" }),
    ),
  mentors: () =>
    scene(
      "playground",
      person("imani", "left", "happy", { ...MENTOR, gesture: "wave" }),
      person("dylan", "right", "happy", MENTOR),
      person("hana", "third", "happy", MENTOR),
    ),
  "adult-mentor": ({ coordinator }) =>
    scene(
      "mentoring-room",
      person("tomasz", "left", "worried", { speaking: true }),
      person(coordinator, "adult", "neutral"),
    ),
  staff: ({ teacher }) =>
    scene(
      "classroom",
      person("sofia", "left", "worried", { speaking: true }),
      person(teacher, "adult", "neutral", { gesture: "listen" }),
    ),
  family: ({ teacher }) =>
    scene(
      "reception",
      person(OTHERS.parent, "left", "neutral", { speaking: true }),
      person(teacher, "right", "neutral"),
    ),
  colleagues: () =>
    scene(
      "staff-room",
      person(OTHERS.colleague, "left", "neutral", { speaking: true }),
      person(OTHERS.leader, "right", "neutral"),
    ),
  school: ({ coordinator, teacher }) =>
    scene(
      "school-gate",
      person("orla", "left", "happy"),
      person("yusuf", "right", "happy"),
      person(coordinator, "adult", "happy"),
      person(teacher, "door", "happy"),
    ),
};

/** A picture by its name, with this school's own co-ordinator and teacher in it. */
export function printPicture(name: PictureName, profile: Profile): PictureDrawing {
  const { coordinator, teacher } = profile.adults;
  const cast = { coordinator: coordinator?.look ?? "okoro", teacher: teacher?.look ?? "hughes" };
  return { kind: "picture", picture: SCENES[name](cast) };
}

const OF_CLAUSE: Readonly<Record<string, PictureName>> = {
  "GE-0": "school",
  "GE-2": "tell",
  "GE-3": "colleagues",
  "GE-4": "ask",
  "PM-1": "tell",
  "PM-2": "together",
  "PM-3": "ask",
  "PM-4": "promise",
};

const OF_CIRCLE: Readonly<Record<string, PictureName>> = {
  peer: "bench",
  "adult-mentoring": "adult-mentor",
  "staff-pupil": "staff",
  families: "family",
  "staff-governors": "colleagues",
};

/** The picture on the poster of a clause: its own, else that of its circle, else the school. */
export const clausePicture = ({
  id,
  circle,
}: {
  readonly id: string;
  readonly circle: string;
}): PictureName => OF_CLAUSE[id] ?? OF_CIRCLE[circle] ?? "school";

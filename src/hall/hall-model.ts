import type { Step } from "../play/run.ts";
import type { Story } from "../scenario/stepping.ts";
import type { Show, Tally, TallyMode } from "./votes.ts";

/** Where an assembly is, in the order in which it goes. `left` is over: nothing is shown and nothing is kept. */
export const HALL_STEPS = [
  "door",
  "pick",
  "check",
  "welcome",
  "scene",
  "what-if",
  "closing",
  "follow-up",
  "left",
] as const;
export type HallStep = (typeof HALL_STEPS)[number];

/** Where one round of voting is. */
export const PHASES = ["vote", "pairs", "vote-again", "reveal"] as const;
export type Phase = (typeof PHASES)[number];

/** What lies over the projector: nothing, a blank screen, or a calm picture. */
export const COVERS = ["none", "blank", "break"] as const;
export type Cover = (typeof COVERS)[number];

/** How many scenes one programme may have. */
export const MOST_SCENES = 4;

/** One round: the hall votes, talks, votes again and sees the rule. Gone, counts and all, once its choice is played. */
export interface Round {
  /** How many steps of the run came before it: the choice it is about. */
  readonly steps: number;
  readonly phase: Phase;
  readonly first: Tally;
  readonly second: Tally;
  /** The choice that the presenter has marked, by its place. */
  readonly marker: number | undefined;
  readonly eyesShut: boolean;
  /** Earlier states of the vote on screen, the last one last: what undo goes back to. */
  readonly past: readonly Tally[];
}

/** The hall's own way through a scene, kept while another one is looked at. */
export interface Detour {
  readonly own: readonly Step[];
  /** How many steps the two ways share: where Back leads out of the other one. */
  readonly from: number;
}

/** All that an assembly knows while it runs. A value: each event gives a new one. */
export interface Hall {
  readonly step: HallStep;
  /** The scenes of the programme in their order, each as `pack/scenario`. */
  readonly picked: readonly string[];
  /** The adult says that they have read the stories that nobody has reviewed. */
  readonly read: boolean;
  /** The scene of the programme, from 0. */
  readonly at: number;
  /** The steps taken in that scene. */
  readonly steps: readonly Step[];
  readonly round: Round | undefined;
  readonly detour: Detour | undefined;
  /** The option marked where a screen has a list of them: picking scenes, and "what if". */
  readonly option: number;
  readonly cover: Cover;
  /** Names that were swapped today: `scenario/member` and the name that is said instead. */
  readonly names: Readonly<Record<string, string>>;
  /** The adults' roles that are not in today. */
  readonly away: readonly string[];
}

export type HallEvent =
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  /** One scene goes into the programme, or out of it. */
  | { readonly kind: "pick"; readonly scene: string }
  | { readonly kind: "read" }
  /** On to what comes next, whichever option is marked. */
  | { readonly kind: "go-on" }
  /** Hands more or fewer for one choice. */
  | { readonly kind: "hands"; readonly place: number; readonly by: number }
  | { readonly kind: "show"; readonly place: number; readonly show: Show }
  | { readonly kind: "mode"; readonly mode: TallyMode }
  | { readonly kind: "undo" }
  /** The marker moves to the next or the last choice or option, and round from the end. */
  | { readonly kind: "mark"; readonly by: 1 | -1 }
  | { readonly kind: "mark-at"; readonly place: number }
  | { readonly kind: "eyes-shut" }
  | { readonly kind: "cover"; readonly cover: Cover }
  | { readonly kind: "rename"; readonly scenario: string; readonly member: string; readonly name: string }
  /** An adult is in today, or is not. */
  | { readonly kind: "in-today"; readonly role: string }
  /** This scene is left out; the next one comes. */
  | { readonly kind: "skip" }
  | { readonly kind: "what-if"; readonly moment: number; readonly choice: string }
  /** The assembly ends here. */
  | { readonly kind: "leave" };

/** One scene that may be picked: marked as fit for a hall, from a pack of the peer circle. */
export interface Offer {
  /** `pack/scenario`, as in a programme. */
  readonly scene: string;
  readonly title: string;
  /** The title of the pack that it is in. */
  readonly pack: string;
  /** Nobody has reviewed that pack. */
  readonly awaiting: boolean;
}

/** What assemblies are made of: the scenes on offer, and the stories of the packs that have been fetched. */
export interface HallBook {
  readonly offers: readonly Offer[];
  readonly stories: ReadonlyMap<string, Story>;
}

/** An assembly that has not begun. */
export const NEW_HALL: Hall = {
  step: "door",
  picked: [],
  read: false,
  at: 0,
  steps: [],
  round: undefined,
  detour: undefined,
  option: 0,
  cover: "none",
  names: {},
  away: [],
};

/** The scenario of a `pack/scenario`. Scenario ids are unique over all packs that ship. */
export const scenarioIn = (scene: string): string => scene.slice(scene.indexOf("/") + 1);

/** The pack of a `pack/scenario`. */
export const packIn = (scene: string): string => scene.slice(0, Math.max(scene.indexOf("/"), 0));

/** The key under which a swapped name is kept. */
export const nameKey = (scenario: string, member: string): string => `${scenario}/${member}`;

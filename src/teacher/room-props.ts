import type { Policy } from "../policy/model.ts";
import type { Drafts } from "../records/drafts.ts";
import type { Shelf } from "../records/storage.ts";
import type { Pack, Profile } from "../scenario/format.ts";
import type { Plan, Session } from "../scenario/session.ts";
import type { Story } from "../scenario/stepping.ts";
import type { Wording } from "../ui/wording.ts";

/** What a pack that ships says of itself before it is opened. */
export interface PackOffer {
  readonly id: string;
  readonly circle: string;
  readonly title: string;
  readonly scenarios: readonly string[];
  readonly review: string;
  readonly hall: readonly { readonly id: string; readonly title: string }[];
}

/** What the game is played with: one policy, one school, and the packs that have been opened. */
export interface RoomContent {
  readonly policy: Policy;
  readonly wording: Wording;
  readonly profile: Profile;
  readonly plan?: Plan | undefined;
  /** The school's own packs that can be played; they are open. */
  readonly own?: readonly PackOffer[] | undefined;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly stories: ReadonlyMap<string, Story>;
}

/** What the teacher's room is handed by the game. */
export interface TeacherRoomProps {
  readonly content: RoomContent;
  readonly packs: readonly PackOffer[];
  /** Opens one more pack; the content that comes then holds it. Rejects where its files do not come or are not sound. */
  readonly openPack: (id: string) => Promise<void>;
  readonly shelf: Shelf;
  /** Where this tab's school comes from. */
  readonly from: "shipped" | "browser" | "link";
  /** What was found damaged when this tab was opened. */
  readonly notice: "damaged-link" | "damaged-school" | "damaged-policy" | undefined;
  /** Today's date here, as `2026-11-25`. */
  readonly today: () => string;
  /** This tab plays that school from now on; nothing for the one that ships. */
  readonly onSchool: (school: Session | undefined) => void;
  /** The policy that ships, whatever the school has made of it. */
  readonly shipped: Pick<RoomContent, "policy" | "wording">;
  /** This tab judges by this policy from now on. */
  readonly onPolicy: (school: Pick<RoomContent, "policy" | "wording">) => void;
  /** Opens the packs that this browser keeps. */
  readonly openDrafts: () => Promise<Drafts>;
  /** The school's own packs have changed: those that can be played are looked for again. */
  readonly onOwn: () => Promise<void>;
  /** Clears all that this game keeps in this browser. `partly` where the browser would not let go of the packs. */
  readonly onClear: () => Promise<"gone" | "stays" | "partly">;
  readonly onLeave: () => void;
}

export const LANGUAGE = "en-GB";
/** The circle of the packs that pupils play. */
export const PUPILS = "peer";

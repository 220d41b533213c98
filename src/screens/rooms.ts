import type { ComponentType } from "preact";
import type { Shelf } from "../records/storage.ts";
import type { Session } from "../scenario/session.ts";
import type { Content } from "./content.ts";
import type { OpenDrafts } from "./own-packs.ts";
import type { HallOffer, PackInfo } from "./shipped.ts";
import type { Tonight } from "./tonight.ts";

/** What an assembly is handed: the stories, those that may be shown to a hall, and the way out. */
export interface HallRoomProps {
  readonly content: Content;
  readonly offers: readonly HallOffer[];
  /** Opens one more pack; the content that comes then holds it. Rejects where its files do not come or are not sound. */
  readonly openPack: (id: string) => Promise<void>;
  readonly shelf: Shelf;
  readonly onLeave: () => void;
}

/** What the teacher's room is handed: the game's content, every pack that ships, and what this browser keeps. */
export interface TeacherRoomProps {
  readonly content: Content;
  readonly packs: readonly PackInfo[];
  /** Opens one more pack; the content that comes then holds it. Rejects where its files do not come or are not sound. */
  readonly openPack: (id: string) => Promise<void>;
  readonly shelf: Shelf;
  /** Where this tab's school comes from, and whether something was damaged. */
  readonly from: Tonight["from"];
  readonly notice: Tonight["notice"];
  /** Today's date here, as `2026-11-25`. */
  readonly today: () => string;
  /** This tab plays that school from now on; nothing for the one that ships. */
  readonly onSchool: (school: Session | undefined) => void;
  /** The policy that ships, whatever the school has made of it. */
  readonly shipped: Pick<Content, "policy" | "wording">;
  /** This tab judges by this policy from now on. */
  readonly onPolicy: (school: Pick<Content, "policy" | "wording">) => void;
  readonly openDrafts: OpenDrafts;
  /** The school's own packs have changed: those that can be played are looked for again. */
  readonly onOwn: () => Promise<void>;
  /** Clears all that this game keeps here; says whether all of it is gone. */
  readonly onClear: () => Promise<"gone" | "stays" | "partly">;
  readonly onLeave: () => void;
}

/** Parts of the game that stand beside the screens, handed in by the composition root: screens never import them. */
export interface Rooms {
  readonly hall: ComponentType<HallRoomProps>;
  readonly teacher: ComponentType<TeacherRoomProps>;
}

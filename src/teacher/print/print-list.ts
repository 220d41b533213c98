import type { DocumentId } from "./print-format.ts";

/** The prints that are worked out from the policy and from packs. */
export type DrawnId = "posters" | "whole" | "handbook" | "role-play" | "every-line";
/** Any print of the room. */
export type PrintId = DocumentId | DrawnId;

/** The prints, by whom they are for, in the order in which they are offered. */
export const PRINT_GROUPS = [
  { id: "wall", prints: ["posters", "whole", "bench"] },
  { id: "mentors", prints: ["pocket", "agreement", "handbook", "certificate"] },
  {
    id: "training",
    prints: ["sessions", "ground-rules", "closing-circle", "role-play", "assembly", "supervision"],
  },
  { id: "staff", prints: ["staff-card", "disclosure-card", "job-details", "badges"] },
  { id: "families", prints: ["leaflet", "letter", "newsletter"] },
  { id: "lead", prints: ["every-line", "governors"] },
] as const satisfies readonly { readonly id: string; readonly prints: readonly PrintId[] }[];

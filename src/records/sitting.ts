import type { Sitting } from "./read-sitting.ts";
import type { Shelf } from "./storage.ts";

export type { Sitting };

export const writeSitting = (shelf: Shelf, sitting: Sitting): void => shelf.write("sitting", sitting);
export const forgetSitting = (shelf: Shelf): void => shelf.remove("sitting");

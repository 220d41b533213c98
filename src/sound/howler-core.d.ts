/** Howler without its plug-in for sound in space; the types are those of the whole. */
declare module "howler/dist/howler.core.min.js" {
  export { Howl, Howler } from "howler";
}

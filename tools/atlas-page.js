// Runs in the browser that tools/atlases.mjs opens: packs one character at every scale.
import { CAST } from "../src/art/characters/cast.ts";
import { takeApart } from "../src/art/characters/parts.ts";
import { ATLAS_SCALES } from "../src/stage/atlas.ts";
import { packParts } from "../src/stage/pack.ts";

const QUALITY = 0.92;

globalThis.looks = Object.keys(CAST);

/** The atlas of a look, and its picture at each scale as the address of a WebP file. */
globalThis.packLook = async (look) => {
  const { parts, joints } = takeApart(CAST[look]);
  const { draw, ...packed } = await packParts(parts);
  const pictures = {};
  for (const scale of ATLAS_SCALES) pictures[scale] = (await draw(scale)).toDataURL("image/webp", QUALITY);
  return { drawing: JSON.stringify({ parts, joints }), atlas: { ...packed, joints }, pictures };
};
globalThis.ready = true;

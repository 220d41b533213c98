import { fox, badger, deer, hedgehog, rabbit } from "./badges/woodland.ts";
import type { TileShape } from "./badges/tile.ts";
import { tile } from "./badges/tile.ts";
import { frog, newt, otter } from "./badges/waterside.ts";
import { bat, bee, owl, robin } from "./badges/winged.ts";
import type { Badge } from "./catalogue.ts";
import { at } from "./shapes.ts";

interface BadgeArt {
  readonly shape: TileShape;
  readonly colour: string;
  readonly animal: () => string;
  /** How the animal is fitted to its tile. */
  readonly fit: { readonly y: number; readonly scale: number };
}

const BADGE_ART: Readonly<Record<Badge, BadgeArt>> = {
  fox: { shape: "circle", colour: "#2F93A8", animal: fox, fit: { y: 2, scale: 0.97 } },
  owl: { shape: "shield", colour: "#F0B53A", animal: owl, fit: { y: -4, scale: 0.94 } },
  hedgehog: { shape: "scallop", colour: "#8CC97F", animal: hedgehog, fit: { y: 1, scale: 1 } },
  otter: { shape: "pebble", colour: "#5BB4E4", animal: otter, fit: { y: -2, scale: 1 } },
  rabbit: { shape: "arch", colour: "#F0809F", animal: rabbit, fit: { y: 5, scale: 0.98 } },
  bee: { shape: "hexagon", colour: "#8A6FD0", animal: bee, fit: { y: -1, scale: 0.98 } },
  robin: { shape: "square", colour: "#B9E0EC", animal: robin, fit: { y: 1, scale: 1.02 } },
  badger: { shape: "octagon", colour: "#C2476B", animal: badger, fit: { y: 0, scale: 1.06 } },
  newt: { shape: "leaf", colour: "#FBD867", animal: newt, fit: { y: -1, scale: 1 } },
  deer: { shape: "burst", colour: "#2E7A58", animal: deer, fit: { y: 3, scale: 0.97 } },
  bat: { shape: "diamond", colour: "#34426E", animal: bat, fit: { y: 5, scale: 0.87 } },
  frog: { shape: "flower", colour: "#F27A6C", animal: frog, fit: { y: 4, scale: 0.98 } },
};

const SIZE = 160;
const MIDDLE = SIZE / 2;

/** A child's own badge: an animal face on a tile with a colour and a shape of its own. */
export function drawBadge(id: Badge): string {
  const { shape, colour, animal, fit } = BADGE_ART[id];
  const drawing = at(MIDDLE, MIDDLE, 1, tile(shape, colour), at(0, fit.y, fit.scale, animal()));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">${drawing}</svg>`;
}

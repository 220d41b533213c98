import type { PairSpot, PlaceArt, Spot, SpotName } from "./place-art.ts";

/** Where one person of a picture would like to be. */
export interface Wish {
  readonly spot: SpotName;
  readonly seated: boolean;
  readonly wheelchair: boolean;
}

/** Where that person is, and whether they sit on a seat there. */
export interface Placed extends Spot {
  readonly onSeat: boolean;
}

const PARTNER: Readonly<Record<PairSpot, PairSpot>> = { left: "right", right: "left" };

function isPairSpot(spot: SpotName): spot is PairSpot {
  return spot === "left" || spot === "right";
}

function standing(art: PlaceArt, spot: SpotName): Placed {
  return { ...art.spots[spot], onSeat: false };
}

function onSeat(art: PlaceArt, spot: SpotName): Placed {
  const seat = art.seats[spot];
  return seat ? { ...seat, onSeat: true } : standing(art, spot);
}

function besideBay(art: PlaceArt, spot: PairSpot, partner: Wish | undefined): Placed | undefined {
  const bay = art.bays[PARTNER[spot]];
  return partner?.wheelchair && bay ? { ...bay.partner, onSeat: true } : undefined;
}

function placePaired(art: PlaceArt, spot: PairSpot, wish: Wish, partner: Wish | undefined): Placed {
  const pairSits = wish.seated || partner?.seated === true;
  const bothInChairs = wish.wheelchair && partner?.wheelchair === true;
  if (!pairSits || bothInChairs) return standing(art, spot);
  const bay = art.bays[spot];
  if (wish.wheelchair) return bay ? { ...bay.bay, onSeat: false } : standing(art, spot);
  if (!wish.seated) return standing(art, spot);
  return besideBay(art, spot, partner) ?? onSeat(art, spot);
}

/**
 * Where each person is. When a pair sits and one of them uses a wheelchair, the chair stops in the bay at
 * the end of the seat and the partner moves up beside it.
 */
export function placePeople(art: PlaceArt, wishes: readonly Wish[]): readonly Placed[] {
  return wishes.map((wish) => {
    if (isPairSpot(wish.spot)) {
      const partnerSpot = PARTNER[wish.spot];
      const partner = wishes.find((other) => other.spot === partnerSpot);
      return placePaired(art, wish.spot, wish, partner);
    }
    return wish.seated && !wish.wheelchair ? onSeat(art, wish.spot) : standing(art, wish.spot);
  });
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Badge, Place } from "../art/catalogue.ts";
import { footOf, PLACES_READ } from "../art/map/spots.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import type { Sentences } from "../ui/say.tsx";
import { useCome } from "../ui/use-come.ts";
import { keepsStill } from "../ui/wear-settings.ts";
import type { StoryFacts } from "./choose-facts.ts";
import { Mark, MARKS } from "./choose-marks.tsx";
import { MapPin, MorePin } from "./map-pin.tsx";
import { pinsAt } from "./map-pins.ts";
import { placed, Walker } from "./map-walker.tsx";

interface Props {
  readonly stories: readonly StoryFacts[];
  readonly badge: Badge;
  /** Where the player's animal stands. */
  readonly at: Place;
  readonly sentencesOf: (scenario: string) => Sentences;
  readonly onPick: (scenario: string) => void;
  readonly onList: () => void;
  /** Told while the animal is on its way: nothing else can be pressed by mistake. */
  readonly onWalking: (walking: boolean) => void;
}

/** It comes with the drawings: without them nobody is seen to walk, and the story opens at once. */
const loadWalk = async () => (await import("./map-walk.ts")).walk;

/** The school from above: each story is a pin at its place. A press sends the animal there, and opens the story. */
export function SchoolMap({ stories, badge, at, sentencesOf, onPick, onList, onWalking }: Props) {
  const { words, settings } = useKit();
  const { t } = words;
  const [going, setGoing] = useState<StoryFacts | undefined>(undefined);
  const walk = useCome(loadWalk);
  const skip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    onWalking(going !== undefined);
    if (going) skip.current?.focus({ preventScroll: true });
  }, [going]);
  const pick = (story: StoryFacts) => {
    if (story.place === at || !walk || keepsStill(settings)) onPick(story.id);
    else setGoing(story);
  };
  const arrive = () => going && onPick(going.id);
  return (
    <section class="school-map" aria-label={t("choose.map")}>
      <div class="map-frame">
        <div class="map-sheet">
          <Drawing of={{ kind: "map" }} alt={t("choose.mapPicture")} class="map-picture" />
          <ul class="map-places" inert={going !== undefined}>
            {PLACES_READ.map((place) => (
              <MapPlace
                key={place}
                place={place}
                stories={stories}
                going={going?.id}
                sentencesOf={sentencesOf}
                onPick={pick}
                onList={onList}
              />
            ))}
          </ul>
          <Walker badge={badge} at={at} to={going?.place} walk={walk} onArrived={arrive} />
          {going ? (
            <button type="button" class="map-skip" ref={skip} onClick={arrive}>
              <span class="visually-hidden">{t("choose.straight")}</span>
            </button>
          ) : null}
        </div>
      </div>
      <ul class="map-key" aria-label={t("choose.key")}>
        {MARKS.map((name) => (
          <li key={name}>
            <Mark name={name} /> {t(`choose.marks.${name}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PlaceProps {
  readonly place: Place;
  readonly stories: readonly StoryFacts[];
  readonly going: string | undefined;
  readonly sentencesOf: (scenario: string) => Sentences;
  readonly onPick: (story: StoryFacts) => void;
  readonly onList: () => void;
}

/** One landmark: its name, and its pins in the order one reads them. */
function MapPlace({ place, stories, going, sentencesOf, onPick, onList }: PlaceProps) {
  const { t } = useKit().words;
  const { pins, more } = pinsAt(place, stories);
  return (
    <li>
      <h2 class="place-label" style={placed(footOf(place))} data-empty={pins.length === 0 ? "" : undefined}>
        {t(`place.${place}`)}
      </h2>
      {pins.length > 0 ? (
        <ul>
          {pins.map((pin) => (
            <li key={pin.item.id}>
              <MapPin
                pin={pin}
                sentences={sentencesOf(pin.item.id)}
                going={going === pin.item.id}
                onPick={() => onPick(pin.item)}
              />
            </li>
          ))}
          {more ? (
            <li>
              <MorePin at={more} count={more.item} onList={onList} />
            </li>
          ) : null}
        </ul>
      ) : null}
    </li>
  );
}

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { viewOf } from "../play/view.ts";
import { ambienceOf } from "../sound/cues.ts";
import type { Music } from "../sound/names.ts";
import type { Sound, Surroundings } from "../sound/sound.ts";
import { hearPresses } from "../ui/press-sounds.ts";
import type { Game, Screen } from "./game.ts";

/** Near a story the music is calm: a bright tune would not suit what is told there. */
const CALM: readonly Screen[] = ["note", "scene", "debrief", "compare", "practice"];

const musicOf = (screen: Screen): Music => (CALM.includes(screen) ? "music-calm" : "music-warm");

/** What goes round and round at each place of the game. */
function surroundingsOf({ screen, run }: Game, quiet: boolean): Surroundings {
  const place = screen === "scene" && run ? viewOf(run).place : undefined;
  return { music: musicOf(screen), ambience: place && ambienceOf(place), quiet };
}

interface Props {
  readonly sound: Sound;
  readonly game: Game;
  /** A break is taken. */
  readonly quiet: boolean;
}

/** Lets the game be heard: what surrounds the player, what is pressed, and the lights when one looks back. Shows nothing. */
export function Soundscape({ sound, game, quiet }: Props) {
  const around = surroundingsOf(game, quiet);
  const key = JSON.stringify(around);
  // Before the screen is painted: a break is silent at once.
  useLayoutEffect(() => sound.surround(around), [key]);
  useEffect(() => hearPresses(document, sound), [sound]);
  const was = useRef(game.screen);
  useEffect(() => {
    const came = was.current !== game.screen;
    was.current = game.screen;
    if (came && game.screen === "debrief" && game.run && anyLit(game.run)) sound.play("light");
    if (came && game.screen === "compare") sound.play("page-turn");
  }, [game.screen]);
  return null;
}

const anyLit = (run: NonNullable<Game["run"]>): boolean =>
  Object.values(viewOf(run).lights).some((light) => light === "lit");

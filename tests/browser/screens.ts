import { expect, type Game } from "./game.ts";
import { come, FIRST_WEEK } from "./sitting.ts";
import { PROMISE_KEPT } from "./promise.ts";

/** Every screen and cover of the game, and how a player comes to it from the one before. */
const WAY: readonly (readonly [screen: string, go: (game: Game) => Promise<void>])[] = [
  ["title", (game) => game.open()],
  ["help", (game) => game.press("Help")],
  ["door", (game) => game.press("Close", "For grown-ups")],
  [
    "adults",
    async (game) => {
      await game.labelled("An adult is with us").check();
      await game.press("Go in");
    },
  ],
  ["bank", (game) => game.press("Read the whole bank")],
  ["forms", (game) => game.press("Back", "Open the two forms")],
  ["form for a pupil", (game) => game.press("Form A: begin")],
  ["form case", (game) => game.press("Begin")],
  ["remembers", (game) => game.press("Stop", "Start page", "What this game remembers")],
  ["credits", (game) => game.press("Back", "Who made what")],
  ["settings", (game) => game.press("Back", "Settings")],
  ["badge", (game) => game.press("Back", "Start")],
  ["choose", (game) => game.press("otter")],
  ["list", (game) => game.radio("List").check()],
  ["map", (game) => game.radio("Map").check()],
  ["handbook", (game) => game.press("Rule cards")],
  ["words", (game) => game.press("Back to the stories", "Words to say")],
  ["words to choose", (game) => game.press(/Promise you won't tell/, /You can trust me/)],
  ["words to build", (game) => game.press("Next words", /^I won't pass it on\.$/, "Say it")],
  ["short cases", (game) => game.press("All the words", "Back to the stories", "Short cases")],
  ["case", (game) => game.press("Play")],
  ["case told", (game) => game.page.locator(".cards .card").first().click()],
  ["maker", (game) => game.press("Stories", "Make your mentor")],
  [
    "note",
    async (game) => {
      await game.press("Use the story's mentor", /Promise me first/);
      await expect(game.heading("Before you start")).toBeVisible();
    },
  ],
  ["scene", (game) => game.press("Play")],
  ["line", (game) => game.press(/^Next/)],
  ["choices", (game) => game.press(/^Next/)],
  ["break", (game) => game.press("Take a break")],
  [
    "ending",
    async (game) => {
      await game.press("Back to the story");
      await game.say(...PROMISE_KEPT);
    },
  ],
  ["debrief", (game) => game.press(/See what happened/)],
  [
    "every choice",
    async (game) => {
      await game.text("Every choice you made").click();
    },
  ],
  [
    "compare",
    async (game) => {
      await game.press(/Try other words/);
      await game.say(/I can help you say it/);
      await game.press(/See what happened/);
    },
  ],
  [
    "certificate",
    async (game) => {
      await come(game.page, { screen: "certificate", played: FIRST_WEEK });
      await expect(game.heading("Your certificate")).toBeFocused();
    },
  ],
];

/** Goes to every screen in turn and looks at it. */
export async function visitEveryScreen(game: Game, look: (screen: string) => Promise<void>): Promise<void> {
  for (const [screen, go] of WAY) {
    await go(game);
    // Some screens are chunks of their own.
    await expect(game.page.locator("[aria-busy]")).toHaveCount(0);
    await look(screen);
  }
}

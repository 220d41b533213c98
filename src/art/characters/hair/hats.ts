import { shade } from "../../colour.ts";
import { path } from "../../shapes.ts";
import type { Hat } from "../spec.ts";
import { strand } from "./hair-parts.ts";

/** What is worn on the hair, in the space that the hair is drawn in. */
export function drawHat(hat: Hat | undefined): string {
  return hat ? HATS[hat.kind](hat.colour) : "";
}

const HATS: Readonly<Record<Hat["kind"], (colour: string) => string>> = { kippah, cook, band };

const KIPPAH = "M-43,-90C-38,-108 -20,-117 0,-117C20,-117 38,-108 43,-90C22,-99 -22,-99 -43,-90Z";

function kippah(colour: string): string {
  return (
    path(KIPPAH, colour) +
    strand("M-41,-91C-22,-99 22,-99 41,-91", shade(colour, 0.14), 4) +
    strand("M0,-116V-97M-15,-114Q-20,-106 -20,-98M15,-114Q20,-106 20,-98", shade(colour, -0.07), 2.6, 0.7) +
    strand("M-26,-108Q-16,-112 -6,-113", shade(colour, 0.1), 3.4, 0.7)
  );
}

const COOK =
  "M-77,-24C-88,-70 -66,-112 0,-112C66,-112 88,-70 77,-24C54,-44 26,-52 0,-52C-26,-52 -54,-44 -77,-24Z";
const COOK_BAND =
  "M-78,-22C-81,-32 -81,-40 -79,-46C-54,-68 -26,-76 0,-76C26,-76 54,-68 79,-46C81,-40 81,-32 78,-22C54,-43 26,-52 0,-52C-26,-52 -54,-43 -78,-22Z";

function cook(colour: string): string {
  return (
    path(COOK, colour) +
    path(COOK_BAND, shade(colour, -0.07)) +
    strand("M-28,-104Q-34,-92 -34,-78M0,-107V-80M28,-104Q34,-92 34,-78", shade(colour, -0.055), 3.2, 0.8) +
    strand("M-58,-82C-52,-92 -44,-98 -36,-101", shade(colour, 0.08), 5, 0.8)
  );
}

const BAND =
  "M-88,-26C-90,-38 -86,-50 -80,-56C-60,-78 -32,-86 0,-86C32,-86 60,-78 80,-56C86,-50 90,-38 88,-26C70,-54 38,-66 0,-66C-38,-66 -70,-54 -88,-26Z";

function band(colour: string): string {
  return path(BAND, colour) + strand("M-68,-58C-50,-73 -26,-79 0,-79", shade(colour, 0.1), 4, 0.8);
}

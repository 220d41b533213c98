// The builds: for a web server (the usual one), `single` for one file, `lms` for an LMS or a record store.
import { firstScript } from "./first-script.mjs";
import { licences, licencesInside } from "./licences.mjs";
import { offline } from "./offline.mjs";
import { opening } from "./opening.mjs";
import { phaser } from "./phaser/phaser.mjs";
import { POLICIES, withPolicy } from "./policies.mjs";
import { withoutLargeLetters } from "./release/large-letters.mjs";
import { leftOut } from "./release/left-out.mjs";
import { oneFile } from "./release/one-file.mjs";
import { styleInPage } from "./style-in-page.mjs";
import { together } from "./together.mjs";
import { wholePolicy } from "./whole-policy.mjs";

/** Puts the build's own content policy into the page. */
const policyOf = (policy) => ({
  name: "buddy-bench:policy",
  transformIndexHtml: { order: "pre", handler: (html) => withPolicy(html, policy) },
});

/** A package for an LMS is uploaded, often with a limit of its size: every browser reads the second format of the sounds. */
const TWINS = /\.webm\?url$/;

const BUILDS = {
  single: {
    plugins: () => [phaser(), wholePolicy(), opening(), ...oneFile(), licencesInside()],
    publicDir: false,
    build: { outDir: "node_modules/.cache/single" },
  },
  lms: {
    plugins: () => [
      phaser(),
      wholePolicy(),
      opening(),
      policyOf(POLICIES.lms),
      leftOut(TWINS),
      withoutLargeLetters(),
      firstScript(),
      together(),
      styleInPage(POLICIES.lms),
      licences(),
    ],
    publicDir: "public",
    build: { outDir: "node_modules/.cache/lms" },
  },
};

const WEB = {
  plugins: () => [
    phaser(),
    wholePolicy(),
    opening(),
    firstScript(),
    together(),
    styleInPage(POLICIES.web),
    licences(),
    offline(),
  ],
  publicDir: "public",
  build: {},
};

/**
 * What sets a build apart from the others.
 * @param {string} mode Vite's mode; any but `single` and `lms` is the build for a web server
 */
export const buildFor = (mode) => BUILDS[mode] ?? WEB;

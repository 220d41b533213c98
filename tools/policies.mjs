// The content policies of the builds, in one place. tests/release/policies.test.ts proves them apart.
import { createHash } from "node:crypto";

/** Every directive, as the page of the build for a web server has it. `index.html` and `public/_headers` say the same. */
const WEB = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "media-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "mentor-sw",
};

/** An LMS lays the game into a frame of its own page, which only the LMS can allow. There is no worker for offline play. */
const LMS = { ...WEB, "manifest-src": "'none'" };

/** Only here may the page send anything to another address: to the record store that the launch names. */
const LRS = { ...LMS, "connect-src": "'self' https: http:" };

/** One file asks for nothing: all that it needs is in it, and its one script and its styles are known by their hashes. */
const SINGLE = {
  ...WEB,
  "script-src": "'none'",
  "style-src": "'none'",
  "img-src": "data: blob:",
  "font-src": "data:",
  "media-src": "data: blob:",
  "connect-src": "'none'",
  "worker-src": "'none'",
  "manifest-src": "'none'",
  "trusted-types": "'none'",
};

export const POLICIES = { web: WEB, lms: LMS, lrs: LRS, single: SINGLE };

/** A policy as one line, for a page's head or a header. */
export const policyLine = (policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The hashes of what stands in a page between tags of this name: a policy that has them lets in nothing else. */
export const hashesIn = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text]) =>
    hashOf(text),
  );

/** A policy that knows the styles that stand in a page. */
export const withStyles = (policy, html) => ({
  ...policy,
  "style-src": [policy["style-src"], ...hashesIn(html, "style")].join(" "),
});

const META = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*(")/;

/**
 * A page with another policy in its head.
 * @throws where the page has none: it must not go out without
 */
export function withPolicy(html, policy) {
  if (!META.test(html)) throw new Error("the page has no place for its content policy");
  return html.replace(META, (_, before, after) => before + policyLine(policy) + after);
}

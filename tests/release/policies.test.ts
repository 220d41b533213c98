import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { POLICIES, policyLine, withPolicy, withStyles } from "../../tools/policies.mjs";
import { withHashes } from "../../tools/release/one-file.mjs";
import { pageWithStyle } from "../../tools/style-in-page.mjs";

const PAGE = readFileSync("index.html", "utf8");
const policyIn = (html: string) =>
  /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];

/** The directives in which a policy is not the web build's. */
const differs = (policy: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(policy).filter(
      ([name, value]) => Object.entries(POLICIES.web).find(([other]) => other === name)?.[1] !== value,
    ),
  );

describe("[Q1, issue 7] the content policies of the builds, proved apart", () => {
  it("the web build's stands in the page, and with frame-ancestors in the headers file", () => {
    const line = policyLine(POLICIES.web);
    expect(policyIn(PAGE)).toBe(line);
    const header = /Content-Security-Policy: (.+)/.exec(readFileSync("public/_headers", "utf8"))?.[1];
    expect(header?.replace(" frame-ancestors 'none';", "")).toBe(line);
    expect(header).toContain("frame-ancestors 'none'");
  });

  it("a page that an LMS launches differs in nothing but the manifest that it does not have", () => {
    expect(differs(POLICIES.lms)).toEqual({ "manifest-src": "'none'" });
  });

  it("only a page that is launched with a record store may send anything to another address", () => {
    expect(differs(POLICIES.lrs)).toEqual({
      "manifest-src": "'none'",
      "connect-src": "'self' https: http:",
    });
    const open = Object.entries(POLICIES).filter(([, policy]) => policyLine(policy).includes("http"));
    expect(open.map(([name]) => name)).toEqual(["lrs"]);
  });

  it("one file may ask nobody for anything, and each of its scripts and styles is known by its hash", () => {
    expect(POLICIES.single["connect-src"]).toBe("'none'");
    const html = withHashes(PAGE.replace("</head>", "<style>p{}</style><script>let a</script></head>"));
    const policy = policyIn(html) ?? "";
    expect(policy).toContain("style-src 'sha256-");
    expect(policy).toMatch(/script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+';/);
    expect(policy).not.toContain("'self'");
  });

  it("the style of the first page stands in it, and its policy knows that one by its hash", () => {
    const html = pageWithStyle("<head></head>", "p{src:url(./a.woff2)}\n");
    expect(html).toBe("<head><style>p{src:url(./assets/a.woff2)}</style></head>");
    const { "style-src": styles, ...rest } = withStyles(POLICIES.web, html);
    expect(styles).toMatch(/^'self' 'sha256-[\w+/]{43}='$/);
    expect(withStyles(POLICIES.web, html.replace("p{", "b{"))["style-src"]).not.toBe(styles);
    expect({ ...POLICIES.web, ...rest }).toEqual(POLICIES.web);
    expect(() => pageWithStyle("<p></p>", "")).toThrow("no place");
  });

  it("none allows inline code or evaluation, and all of them refuse strings as scripts", () => {
    for (const policy of Object.values(POLICIES)) {
      expect(policyLine(policy)).not.toContain("unsafe");
      expect(policy["default-src"]).toBe("'none'");
      expect(policy["require-trusted-types-for"]).toBe("'script'");
    }
  });

  it("a page without a place for its policy does not go out", () => {
    expect(() => withPolicy("<html></html>", POLICIES.web)).toThrow("no place");
  });
});

import { describe, expect, it } from "vitest";
import { holdsLink, holdsNumber, holdsUnseen, holdsUnseenInStory } from "../../src/policy/plain-text.ts";

describe("[S9, Q10] no text that an adult writes for pupils leads out of the game", () => {
  it.each([
    "example.com",
    "go to leo-club.ORG now",
    "look at 7.net",
    "bench。uk",
    "a.np",
    "a.pk",
    "good.club/join",
    "www.anything",
    "www｡anything",
    "me@home",
    "x://y",
    "javascript:alert",
    "data:text",
    "mailto:me",
    "tel:1",
    "sms:1",
    "https:abc",
    "10.0.0.1",
    "192.168.1.20",
    "ｅｘａｍｐｌｅ．ｃｏｍ",
  ])("a link: %s", (text) => expect(holdsLink(text)).toBe(true));

  it.each([
    "The telecom van came. Come home.",
    "He said no.Then he left.",
    "Tell: a teacher",
    "yes / no",
    "I said: stop",
    "My data: none",
    "wwwow",
    "A.comet and a b.comma",
    "Version 1.2.3",
    ".com",
    "9. com",
    "either.or / both",
  ])("no link: %s", (text) => expect(holdsLink(text)).toBe(false));

  it.each([
    "08001111",
    "0800 1111",
    "0-8-0-0-1",
    "0(8)0.0/1",
    "0800 2026/27",
    "call 2026/27 11",
    "2026/27    8001",
    "2026/27\u20e38001",
    "2011/34",
    "2026/27/28",
    "९८७६५",
    "1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35",
  ])("a number to call: %s", (text) => expect(holdsNumber(text)).toBe(true));

  it.each([
    "1234",
    "in 2026",
    "10 and 20 and 30",
    "7-11 years",
    "Policy 2026/27",
    "2026-2027",
    "for 2099/00",
  ])("no number to call: %s", (text) => expect(holdsNumber(text)).toBe(false));

  it.each([
    "a\u202eb",
    "a\u200db",
    "a\u0000b",
    "a\ufffdb",
    "\u2800",
    "e\u0301\u0301\u0301\u0301",
    "a\u2028b",
    "a\ufe0fb",
  ])("a character that nobody sees: %j", (text) =>
    expect([holdsUnseen(text), holdsUnseenInStory(text)]).toEqual([true, true]),
  );

  it.each(["e\u0301", "प्रिय", "\u2764\ufe0f", "plain"])("all can be seen: %j", (text) =>
    expect([holdsUnseen(text), holdsUnseenInStory(text)]).toEqual([false, false]),
  );

  it("a joiner behind a letter of Nepali or Urdu is its own in a story, and in a name it is not", () => {
    for (const text of ["क्\u200dष", "می\u200cخواهم"])
      expect([holdsUnseen(text), holdsUnseenInStory(text)]).toEqual([true, false]);
  });
});

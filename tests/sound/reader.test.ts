import { describe, expect, it } from "vitest";
import { createReader, type Reading } from "../../src/sound/speech/reader.ts";
import { FakeSynth, FakeTime, FakeUtterance, voice } from "./fakes.ts";

const LOCAL = [voice("Daniel"), voice("Serena")];
const LINE = [{ text: "Hello. How are you? Fine!" }];

function open(voices = LOCAL, fault: FakeSynth["fault"] = "none") {
  const time = new FakeTime();
  const synth = new FakeSynth(time, voices);
  synth.fault = fault;
  const reader = createReader({
    synth,
    utter: (text) => new FakeUtterance(text),
    after: time.after,
    language: "en-GB",
  });
  const seen: (Reading | undefined)[] = [];
  reader.onChange(({ reading }) => seen.push(reading));
  return { time, synth, reader, seen };
}

describe("[C3] reading aloud", () => {
  it("says one sentence after the other, and tells which, without any help of `boundary`", async () => {
    const { reader, synth, seen, time } = open();
    reader.read("line", LINE);
    await time.pass(3500);
    expect(synth.texts).toEqual(["Hello.", "How are you?", "Fine!"]);
    expect(seen).toEqual([
      { of: "line", part: 0, sentence: 0 },
      { of: "line", part: 0, sentence: 1 },
      { of: "line", part: 0, sentence: 2 },
      undefined,
    ]);
  });

  it("sets the language, the voice, the speed, the loudness and the pitch of each utterance", () => {
    const { reader, synth } = open();
    reader.wear({ volume: 0.8, rate: 0.9, voice: "voice:Serena" });
    reader.read("line", [{ text: "Hello.", pitch: 1.2 }]);
    expect(synth.spoken[0]).toMatchObject({ lang: "en-GB", rate: 0.9, volume: 0.8, pitch: 1.2 });
    expect(synth.spoken[0]?.voice?.name).toBe("Serena");
  });

  it("uses the best voice where the one that was chosen is no longer there", () => {
    const { reader, synth } = open();
    reader.wear({ volume: 1, rate: 1, voice: "voice:gone" });
    reader.read("line", LINE);
    expect(synth.spoken[0]?.voice?.name).toBe("Daniel");
  });

  it("reads something else: the first is broken off, and its late end is not taken for the new one's", async () => {
    const { reader, synth, time } = open();
    reader.read("line", LINE);
    await time.pass(500);
    reader.read("choices", [{ text: "Yes." }, { text: "No." }]);
    await time.pass(900);
    expect(reader.state().reading).toEqual({ of: "choices", part: 0, sentence: 0 });
    await time.pass(2000);
    expect(synth.texts).toEqual(["Hello.", "Yes.", "No."]);
    expect(reader.state().reading).toBeUndefined();
  });

  it("stops what it is asked to stop, and nothing else", async () => {
    const { reader, synth, time } = open();
    reader.read("line", LINE);
    reader.stop("another");
    expect(reader.state().reading?.of).toBe("line");
    reader.stop("line");
    await time.pass(5000);
    expect(reader.state().reading).toBeUndefined();
    expect(synth.texts).toEqual(["Hello."]);
  });

  it("the voice that was paused goes on", () => {
    const { reader, synth } = open();
    synth.paused = true;
    reader.read("line", LINE);
    expect(synth.resumes).toBe(1);
  });

  it("is made ready once, by an empty text without loudness, and never while it reads", async () => {
    const { reader, synth, time } = open();
    reader.read("line", [{ text: "Hello." }]);
    reader.prime();
    await time.pass(2000);
    reader.prime();
    reader.prime();
    expect(synth.spoken.map(({ text, volume }) => [text, volume])).toEqual([
      ["Hello.", 1],
      ["", 0],
    ]);
  });
});

describe("[issue 7] languages", () => {
  const POLISH = voice("Zosia", "pl-PL");
  const BOTH = [{ text: "Cześć.", english: "Hello." }];

  it("each part is read in a voice of its language, the English after it", async () => {
    const { reader, synth, seen, time } = open([...LOCAL, POLISH]);
    reader.turnTo("pl");
    reader.read("line", BOTH);
    await time.pass(3000);
    expect(synth.spoken.map(({ text, lang, voice: by }) => [text, lang, by?.name])).toEqual([
      ["Cześć.", "pl-PL", "Zosia"],
      ["Hello.", "en-GB", "Daniel"],
    ]);
    expect(seen.filter((one) => one !== undefined)).toEqual([
      { of: "line", part: 0, sentence: 0 },
      { of: "line", part: 0, sentence: 0, english: true },
    ]);
  });

  it("English on a page in another language is read as English", () => {
    const { reader, synth } = open([...LOCAL, POLISH]);
    reader.turnTo("pl");
    reader.read("line", [{ text: "Hello.", language: "en-GB" }]);
    expect(synth.spoken[0]?.voice?.name).toBe("Daniel");
  });

  it("no voice reads a language it does not speak: what has none is passed over", async () => {
    const { reader, synth, time } = open();
    reader.turnTo("ur");
    expect([reader.speaks(), reader.speaks("en-GB"), reader.speaks("pl")]).toEqual([false, true, false]);
    reader.read("line", [{ text: "سلام۔" }]);
    reader.read("line", [{ text: "سلام۔", english: "Hello." }]);
    await time.pass(3000);
    expect(synth.texts).toEqual(["Hello."]);
  });

  it("the voices on offer are those of the page's language, and a change of it ends what is read", () => {
    const { reader } = open([...LOCAL, POLISH]);
    reader.read("line", LINE);
    reader.turnTo("pl");
    expect(reader.state().reading).toBeUndefined();
    expect(reader.state().voices).toEqual([POLISH]);
    reader.turnTo("en-GB");
    expect(reader.state().voices).toEqual(LOCAL);
  });

  it("no voice meets a mark of direction", () => {
    const { reader, synth } = open([voice("Asad", "ur-PK")]);
    reader.turnTo("ur");
    reader.read("line", [{ text: "\u2068Amara\u2069 یہاں ہے۔" }]);
    expect(synth.texts).toEqual(["Amara یہاں ہے۔"]);
  });
});

describe("[C3] voices", () => {
  it("none: it cannot read, and never speaks", async () => {
    const { reader, synth, time } = open([]);
    await time.pass(5000);
    reader.read("line", LINE);
    reader.prime();
    expect(reader.state().available).toBe(false);
    expect(synth.spoken).toEqual([]);
  });

  it("no speech in this browser at all", () => {
    const time = new FakeTime();
    const reader = createReader({
      synth: undefined,
      utter: (text) => new FakeUtterance(text),
      after: time.after,
      language: "en-GB",
    });
    reader.read("line", LINE);
    reader.prime();
    reader.stop();
    expect(reader.state()).toEqual({ available: false, voices: [], reading: undefined });
  });

  it("that send the words away are never used, not even to make ready", async () => {
    const { reader, synth, time } = open([voice("Google UK English Female", "en-GB", false)]);
    await time.pass(5000);
    reader.prime();
    reader.read("line", LINE);
    expect([reader.state().available, synth.spoken]).toEqual([false, []]);
  });

  it("that send the words away are passed over where one of the device's own is there", () => {
    const { reader, synth } = open([voice("Far", "en-GB", false), voice("Near", "en-US", true)]);
    reader.wear({ volume: 1, rate: 1, voice: "voice:Far" });
    reader.read("line", LINE);
    expect(synth.spoken[0]?.voice?.name).toBe("Near");
  });

  it("that come late are found by asking again, for three seconds, without any event", async () => {
    const { reader, synth, time } = open([]);
    await time.pass(2000);
    synth.voices = LOCAL;
    await time.pass(300);
    expect(reader.state().available).toBe(true);
  });

  it("that come later still are told of by the browser", async () => {
    const { reader, synth, time } = open([]);
    await time.pass(10_000);
    synth.voices = LOCAL;
    await time.pass(1000);
    expect(reader.state().available).toBe(false);
    synth.change(LOCAL);
    expect(reader.state().available).toBe(true);
  });

  it("asking for them throws: as if there were none", async () => {
    const { reader, time } = open(LOCAL, "voices throw");
    await time.pass(5000);
    expect(reader.state().available).toBe(false);
  });
});

describe("[C3] a voice that fails", () => {
  it("never tells its end: after 12 seconds the next sentence, after two of them none", async () => {
    const { reader, synth, seen, time } = open(LOCAL, "never ends");
    reader.read("line", LINE);
    await time.pass(11_900);
    expect(synth.texts).toEqual(["Hello."]);
    await time.pass(200);
    expect(synth.texts).toEqual(["Hello.", "How are you?"]);
    await time.pass(12_000);
    expect(synth.texts).toHaveLength(2);
    expect(seen[seen.length - 1]).toBeUndefined();
    expect(synth.cancels).toBe(2);
  });

  it("throws: it is silent, and reading is over", () => {
    const { reader, synth } = open(LOCAL, "throws");
    expect(() => reader.read("line", LINE)).not.toThrow();
    expect(reader.state().reading).toBeUndefined();
    expect(() => reader.prime()).not.toThrow();
    expect(synth.spoken).toEqual([]);
  });

  it("tells of errors: given up after two sentences", async () => {
    const { reader, synth, time } = open(LOCAL, "fails");
    reader.read("line", LINE);
    await time.pass(10_000);
    expect(synth.texts).toEqual(["Hello.", "How are you?"]);
    expect(reader.state().reading).toBeUndefined();
  });

  it("and works the next time it is asked", async () => {
    const { reader, synth, time } = open(LOCAL, "fails");
    reader.read("line", LINE);
    await time.pass(10_000);
    synth.fault = "none";
    reader.read("line", [{ text: "Again." }]);
    await time.pass(500);
    expect(reader.state().reading?.of).toBe("line");
    await time.pass(1000);
    expect(reader.state().reading).toBeUndefined();
  });
});

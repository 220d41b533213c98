/**
 * Makes every call that safety.md bans (C1, P8-P10, C12) tell of itself, whoever makes it: the game or a library within it.
 * Runs in a page before anything else, and so must not use anything outside of itself.
 */
export function spyOnBans(): void {
  const tell = (what: string) => {
    // oxlint-disable-next-line no-console -- the watch collects what is logged
    console.error(`banned call: ${what}`);
  };
  addEventListener("securitypolicyviolation", (event) => {
    // oxlint-disable-next-line no-console -- the watch collects what is logged
    console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
  });

  /** What is called on an object, by the object's name and the names of its calls. */
  const CALLS: Readonly<Record<string, readonly string[]>> = {
    Navigator: [
      "sendBeacon",
      "share",
      "requestMIDIAccess",
      "getBattery",
      "getUserMedia",
      "webkitGetUserMedia",
    ],
    Geolocation: ["getCurrentPosition", "watchPosition"],
    MediaDevices: ["getUserMedia", "getDisplayMedia", "enumerateDevices"],
    Bluetooth: ["requestDevice", "getDevices"],
    USB: ["requestDevice", "getDevices"],
    Serial: ["requestPort", "getPorts"],
    HID: ["requestDevice", "getDevices"],
    CookieStore: ["set", "get", "getAll"],
    PushManager: ["subscribe"],
    CredentialsContainer: ["get", "create", "store"],
    NavigatorUAData: ["getHighEntropyValues"],
    Document: ["write", "writeln", "execCommand"],
    Element: ["insertAdjacentHTML", "setHTMLUnsafe"],
  };
  for (const [owner, calls] of Object.entries(CALLS)) {
    const whole: { readonly prototype: object } | undefined = Reflect.get(window, owner);
    for (const call of calls) {
      const before: unknown = whole && Reflect.get(whole.prototype, call);
      if (!whole || typeof before !== "function") continue;
      Reflect.set(whole.prototype, call, function (this: unknown, ...args: unknown[]): unknown {
        tell(`${owner}.${call}`);
        return Reflect.apply(before, this, args);
      });
    }
  }

  /** What is made with `new`. */
  const KINDS = [
    "WebSocket",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "webkitRTCPeerConnection",
    "SpeechRecognition",
    "webkitSpeechRecognition",
    "PaymentRequest",
    "Notification",
    "Accelerometer",
    "Gyroscope",
    "SharedWorker",
  ];
  const watchNew = (name: string, isWrong: () => boolean) => {
    const Real: unknown = Reflect.get(window, name);
    if (typeof Real !== "function") return;
    const watched = new Proxy(Real, {
      construct(target, args: unknown[], as) {
        if (isWrong()) tell(`new ${name}`);
        return Reflect.construct(target, args, as) as object;
      },
    });
    Reflect.set(window, name, watched);
  };
  for (const name of KINDS) watchNew(name, () => true);
  // A press that a test makes up counts for a browser as none: what matters is that nothing sounds by itself.
  let pressed = false;
  for (const press of ["pointerdown", "click", "keydown"])
    addEventListener(press, () => (pressed = true), { capture: true, once: true });
  watchNew("AudioContext", () => !pressed);

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (cookie) {
    Object.defineProperty(Document.prototype, "cookie", {
      ...cookie,
      set(this: Document, value: string) {
        tell("document.cookie");
        cookie.set?.call(this, value);
      },
    });
  }
  const { open, speechSynthesis } = window;
  window.open = (...args) => {
    tell("window.open");
    return open(...args);
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, kind: string, ...rest: unknown[]) {
    if (/^device(motion|orientation)/.test(kind)) tell(kind);
    Reflect.apply(listen, this, [kind, ...rest]);
  };
  // A voice that is not of this device sends what it reads to a service (C3).
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (said) => {
    if (said.voice && !said.voice.localService) tell("a voice from elsewhere");
    speak(said);
  };
}

/** A control in a page of another engine. */
export interface Control {
  click(): Promise<void>;
  /** Types over what stands in a field. */
  write(text: string): Promise<void>;
}

/** What the name of a control, or a text, must be. */
export type Name = string | RegExp;

/** A browser of another make, as the play needs it: two libraries drive two of them. */
export interface Engine {
  /** Its make and version, as it says them itself. */
  readonly title: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** Runs a function in the page: it gives a plain value, and uses nothing from around it. */
  run<Result>(work: () => Result): Promise<Result>;
  /** The first control of a role and a name, or nothing. */
  find(role: string, name: Name): Promise<Control | undefined>;
  /** What the engine's own accessibility tree says: whether something there has that role and that very name. */
  tells(role: string, name: string): Promise<boolean>;
  key(key: "PageDown" | "Escape" | "Enter"): Promise<void>;
  picture(file: string): Promise<void>;
  /** What has gone wrong since this was last asked: errors, breaches of the page's policy, requests to elsewhere. */
  wrongs(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How an engine is started. */
export interface Start {
  /** A window that keeps nothing, and no WebGL: the poorest that a school may have. */
  readonly poor?: boolean;
}

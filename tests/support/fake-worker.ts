/** A service worker that a test moves through its states by hand. */
export class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly heard: unknown[] = [];

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** A registration and its container, with the calls that the game makes. */
export class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registered: unknown[] = [];
  readonly registration = Object.assign(new EventTarget(), {
    installing: null as FakeWorker | null,
    waiting: null as FakeWorker | null,
    active: null as FakeWorker | null,
  });
  refuses = false;
  #atWork: (registration: unknown) => void = () => undefined;
  /** Kept once a worker is at work, as the browser does. */
  readonly ready = new Promise((atWork) => {
    this.#atWork = atWork;
  });

  async register(...asked: unknown[]): Promise<unknown> {
    this.registered.push(asked);
    if (this.refuses) throw new DOMException("not here", "SecurityError");
    return this.registration;
  }

  /** A new version is found. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event("updatefound"));
    return worker;
  }

  /** A worker that has every file is at work. */
  async activate(worker: FakeWorker): Promise<void> {
    Object.assign(this.registration, { installing: null, waiting: null, active: worker });
    worker.become("activated");
    this.#atWork(this.registration);
    await this.ready;
  }

  takeOver(): void {
    this.dispatchEvent(new Event("controllerchange"));
  }
}

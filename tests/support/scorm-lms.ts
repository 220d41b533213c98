import { Scorm12API } from "scorm-again";

interface Core {
  readonly lesson_location: string;
  readonly lesson_status: string;
  readonly exit: string;
  readonly session_time: string;
  readonly score: { readonly raw: string };
  readonly student_name: string;
}

/** What the LMS has stored of a lesson. */
export interface Stored {
  readonly suspend_data: string;
  readonly core: Core;
  readonly objectives: Readonly<Record<string, { readonly id: string; readonly status: string }>>;
}

/** A school's LMS: it stores what a lesson commits, and gives it back at the next launch. */
export class SchoolLms {
  stored: Stored | undefined;
  commits = 0;
  /** The names that were asked for. */
  readonly asked: string[] = [];

  /** A launch: what a page finds as `API`. */
  launch(): Scorm12API {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    if (this.stored) {
      const { core } = this.stored;
      const entry = core.exit === "suspend" ? "resume" : "";
      const kept = { ...this.stored, core: { ...core, entry, student_name: "Pupil, Real" } };
      const { exit: _exit, session_time: _time, ...rest } = kept.core;
      api.loadFromJSON({ ...kept, core: rest });
    } else {
      api.loadFromJSON({ core: { entry: "ab-initio", student_name: "Pupil, Real" } });
    }
    const { LMSCommit: commit, LMSFinish: finish, LMSGetValue: get } = api;
    api.LMSCommit = (...nothing) => {
      const answer = commit.apply(api, nothing);
      this.commits += 1;
      this.#store(api);
      return answer;
    };
    api.LMSFinish = (...nothing) => {
      this.#store(api);
      return finish.apply(api, nothing);
    };
    api.LMSGetValue = (name) => {
      this.asked.push(name);
      return get.call(api, name);
    };
    return api;
  }

  #store(api: Scorm12API): void {
    const { cmi }: { cmi: Stored } = JSON.parse(JSON.stringify(api.renderCommitCMI(true)));
    this.stored = cmi;
  }
}

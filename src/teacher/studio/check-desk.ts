import type { PolicyFile } from "../../policy/format.ts";
import { buildPolicy, type Policy } from "../../policy/model.ts";
import { reportMemory, reportOn } from "./report.ts";
import { draftReceiver, reportSender, type DraftParcel, type ReportParcel } from "./wire.ts";

/** One draft to be checked. The policy comes along where it is not the one of the request before. */
export interface CheckRequest {
  readonly draft: DraftParcel;
  readonly policy?: PolicyFile | "none";
}

/** What was found; or that the check itself broke, which is a fault of the program and not of the draft. */
export type CheckAnswer =
  | { readonly kind: "report"; readonly report: ReportParcel }
  | { readonly kind: "broke"; readonly reason: string };

/** The worker's side of the check: takes requests in order and answers each. It remembers what it has walked. */
export function checkDesk(): (request: CheckRequest) => CheckAnswer {
  const receive = draftReceiver();
  const send = reportSender();
  const memory = reportMemory();
  let policy: Policy | undefined;
  return (request) => {
    try {
      if (request.policy !== undefined)
        policy = request.policy === "none" ? undefined : buildPolicy(request.policy);
      const { draft, revisions } = receive(request.draft);
      return { kind: "report", report: send(reportOn(draft, policy, memory), revisions) };
    } catch (error) {
      return { kind: "broke", reason: String(error) };
    }
  };
}

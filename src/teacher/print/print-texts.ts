import * as v from "valibot";
import shipped from "../../../scenarios/prints/en-GB.json" with { type: "json" };
import { PrintTextsSchema, type PrintTexts } from "./print-format.ts";

/** Reads the sentences of the prints. Throws where the file is not sound. */
export const readPrintTexts = (json: unknown): PrintTexts => v.parse(PrintTextsSchema, json);

/** The sentences that ship. */
export const shippedPrintTexts = (): PrintTexts => readPrintTexts(shipped);

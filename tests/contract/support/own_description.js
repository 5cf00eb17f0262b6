// The description as the program prints it.

import { execFileSync } from "node:child_process";
import { Description } from "./description.js";

export const printed = () =>
  execFileSync(process.env.TURNDOWN_SERVER, ["openapi"], { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });

export const version = () => execFileSync(process.env.TURNDOWN_SERVER, ["--version"], { encoding: "utf8" }).trim();

export const ownDescription = () => new Description(JSON.parse(printed()));

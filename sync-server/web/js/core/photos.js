// Photos from here to the server: made small, rid of all that a camera writes into them, and sent over lines that break
// (tus 1.0.0; docs/design.md, section 5, "Photos").

import { read, Unreachable } from "./api.js";

const kLongestSide = 1600;
const kQuality = 0.8;
const kType = "image/jpeg";
const kTries = 5;
const kPauseMs = 1_000;
const kTus = { "Tus-Resumable": "1.0.0" };

/** That cannot be shown, so it is no picture. */
export class NoPicture extends Error {}

/** A JPEG of at most 1600 pixels of what the file shows, upright, and nothing else. */
async function shrink(file) {
  const picture = await createImageBitmap(file).catch(() => {
    throw new NoPicture(file.name);
  });
  const scale = Math.min(1, kLongestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, kType, kQuality));
}

async function ask(method, path, headers, body) {
  const response = await fetch(path, { method, headers: { ...kTus, ...headers }, body, cache: "no-store" }).catch(
    (cause) => {
      throw new Unreachable(String(cause));
    },
  );
  await read(response); // Throws what the server has against it.
  return response.headers;
}

async function sendFrom(upload, blob, offset) {
  const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(offset) };
  return (await ask("PATCH", upload, headers, blob.slice(offset))).get("Photo-Sha256");
}

const whereItStands = async (upload) => Number((await ask("HEAD", upload, {})).get("Upload-Offset"));

/**
 * Sends what the file shows; answers the SHA-256 by which operations name it. Throws `NoPicture`, a `Problem` when the server
 * does not want it, `Unreachable` when the server stays away.
 */
export async function sendPhoto(file) {
  const blob = await shrink(file);
  const announced = { "Upload-Length": String(blob.size), "Upload-Metadata": `type ${btoa(kType)}` };
  const upload = (await ask("POST", "/v1/photos", announced)).get("Location");
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendFrom(upload, blob, tries === 1 ? 0 : await whereItStands(upload));
    } catch (problem) {
      if (!(problem instanceof Unreachable) || tries === kTries) {
        throw problem;
      }
      await new Promise((resolve) => setTimeout(resolve, kPauseMs));
    }
  }
}

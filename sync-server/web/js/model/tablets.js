// What can be read off a tablet as the server last heard it.

const kSilentAfterMs = 90_000; // Tablets ask every 15 s; this is six missed calls.

/** A tablet that should be heard and is not. One that was revoked is not waited for. */
export function isSilent(device, nowMs) {
  return !device.revoked && (!device.last_contact || nowMs - Date.parse(device.last_contact) > kSilentAfterMs);
}

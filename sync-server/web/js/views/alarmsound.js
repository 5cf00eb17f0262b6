// Two short tones, again and again, while an alarm stands. Off unless somebody has switched it on: an office has telephones.

const kEveryMs = 2_000;
const kTones = [880, 660];
const kToneSeconds = 0.18;

/** `turn(on)` is the person's switch, `ring(is)` says whether there is an alarm now. */
export function createAlarmSound(isSwitchedOn) {
  let on = isSwitchedOn;
  let wanted = false;
  let timer = null;
  let context = null;

  function play() {
    context ??= new AudioContext();
    context.resume().catch(() => {}); // A browser may keep quiet until somebody has touched the page.
    kTones.forEach((frequency, index) => tone(context, frequency, context.currentTime + index * kToneSeconds));
  }

  function follow() {
    const rings = on && wanted;
    if (rings && timer === null) {
      play();
      timer = setInterval(play, kEveryMs);
    } else if (!rings) {
      clearInterval(timer);
      timer = null;
    }
  }

  return {
    isOn: () => on,
    turn: (value) => ((on = value), follow()),
    ring: (value) => ((wanted = value), follow()),
  };
}

function tone(context, frequency, at) {
  const oscillator = new OscillatorNode(context, { frequency });
  const volume = new GainNode(context, { gain: 0.2 });
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + kToneSeconds * 0.8);
}

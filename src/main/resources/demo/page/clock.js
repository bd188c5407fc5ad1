import { moveClock, readClock } from './api.js';
import { inWords, localOf, momentOf, nextWeekdayAt, useZone, zoneName } from './times.js';

const face = document.getElementById('now');
const status = document.getElementById('clock-status');
const moment = document.getElementById('moment');
const buttons = document.querySelectorAll('.clock button');

let ahead = 0;
let moving = false;

const now = () => new Date(Date.now() + ahead);

function show(answer) {
  ahead = Date.parse(answer.now) - Date.now();
  moment.min = localOf(now());
  tick();
}

function tick() {
  face.textContent = inWords(now());
  face.dateTime = now().toISOString();
}

/** Reads the clock, which another visitor may have moved. */
export async function lookAtTheClock() {
  if (!moving) {
    const answer = await readClock();
    useZone(answer.timeZone);
    document.getElementById('zone').textContent = `(${zoneName(now())})`;
    show(answer);
  }
}

async function move(where, moved) {
  if (moving) {
    return;
  }
  hold(true);
  status.classList.remove('wrong');
  status.textContent = 'Moving the clock and doing what becomes due…';
  try {
    show(await moveClock(where));
    status.textContent = `It is now ${inWords(now())}.`;
  } catch (refusal) {
    status.classList.add('wrong');
    status.textContent = refusal.message;
  } finally {
    hold(false);
    await moved();
  }
}

/** Buttons keep the focus while they wait, so they are not disabled. */
function hold(held) {
  moving = held;
  buttons.forEach(button => button.setAttribute('aria-disabled', String(held)));
}

/** @param moved called after each move */
export function startTheClock(moved) {
  document.querySelectorAll('[data-advance]').forEach(button =>
    button.addEventListener('click', () => move({ advance: button.dataset.advance }, moved)));
  document.getElementById('next-morning').addEventListener('click', () =>
    move({ to: nextWeekdayAt('09:05', now()).toISOString() }, moved));
  document.getElementById('move-to').addEventListener('submit', event => {
    event.preventDefault();
    move({ to: momentOf(moment.value).toISOString() }, moved);
  });
  setInterval(tick, 1000);
}

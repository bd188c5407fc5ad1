/** Times as the contact centre reads them. */
let zone = 'America/New_York';

export function useZone(name) {
  zone = name;
}

export const inWords = moment => format(moment, {
  weekday: 'long', year: 'numeric', month: 'long', day: 'numeric',
  hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short',
});

export const inShort = moment => format(moment, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });

export const zoneName = moment => new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' })
  .formatToParts(moment)
  .find(part => part.type === 'timeZoneName').value;

/** The moment at which clocks of the zone show this, such as 2026-12-01T09:00. */
export function momentOf(local) {
  const wanted = Date.parse(`${local}Z`);
  const guess = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(guess));
}

/** What clocks of the zone show at this moment, as a field for date and time takes it. */
export const localOf = moment => new Date(moment.getTime() + offsetAt(moment.getTime())).toISOString().slice(0, 16);

/** This time of the day, such as 09:05, on the first weekday after the present one there. */
export function nextWeekdayAt(time, now) {
  const day = new Date(`${localOf(now).slice(0, 10)}T00:00Z`);
  do {
    day.setUTCDate(day.getUTCDate() + 1);
  } while (day.getUTCDay() === 0 || day.getUTCDay() === 6);
  return momentOf(`${day.toISOString().slice(0, 10)}T${time}`);
}

function offsetAt(millis) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(millis).map(part => [part.type, Number(part.value)]));
  const shown = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return shown - Math.floor(millis / 1000) * 1000;
}

function format(moment, parts) {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, ...parts }).format(moment);
}

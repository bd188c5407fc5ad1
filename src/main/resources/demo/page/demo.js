import { readMessages, readReplies } from './api.js';
import { lookAtTheClock, startTheClock } from './clock.js';
import { showMail } from './mailbox.js';
import { showPhone, startThePhone } from './phone.js';

const REFRESH_MILLIS = 3000;
const address = document.getElementById('address');
const refresh = document.getElementById('refresh');
const news = document.getElementById('news');

let messages = [];
let shown;

/** Draws only what has changed, so that nothing moves under a reader's hands. */
function show() {
  const wanted = mail().filter(message => !address.value || message.to === address.value);
  const key = `${address.value} ${wanted.map(message => message.id)}`;
  if (key !== shown) {
    shown = key;
    showMail(wanted);
  }
}

const mail = () => messages.filter(message => message.channel !== 'TEXT');

function offerAddresses() {
  const known = new Set([...address.options].map(option => option.value));
  mail().map(message => message.to)
    .filter(to => !known.has(to) && known.add(to))
    .forEach(to => address.add(new Option(to, to)));
}

async function look() {
  try {
    await lookAtTheClock();
    const before = messages.length;
    messages = await readMessages();
    showPhone(messages.filter(message => message.channel === 'TEXT'), await readReplies());
    tell(messages.length - before, before > 0);
    offerAddresses();
    show();
  } catch (refusal) {
    news.classList.add('wrong');
    news.textContent = refusal.message;
  }
}

function tell(added, worthTelling) {
  news.classList.remove('wrong');
  if (added > 0 && worthTelling) {
    news.textContent = added === 1 ? '1 new message' : `${added} new messages`;
  }
}

async function lookAgain() {
  if (refresh.checked && !document.hidden) {
    await look();
  }
  setTimeout(lookAgain, REFRESH_MILLIS);
}

address.addEventListener('change', show);
startTheClock(look);
startThePhone(look);
await look();
setTimeout(lookAgain, REFRESH_MILLIS);

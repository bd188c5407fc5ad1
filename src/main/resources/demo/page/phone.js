import { askForCallback, sendReply } from './api.js';
import { inShort } from './times.js';

const texts = document.getElementById('texts');
const nothing = document.getElementById('no-texts');
const number = document.getElementById('number');
const reply = document.getElementById('reply');
const words = document.getElementById('words');
const ask = document.getElementById('ask');
const phone = document.getElementById('caller-phone');

let conversation = [];
let shown;

/** Shows what the office texted and what people texted back, one phone at a time. */
export function showPhone(messages, replies) {
  conversation = [
    ...messages.map(message => ({
      id: message.id, with: message.to, ours: false, text: message.body, language: message.language, at: message.sentAt,
    })),
    ...replies.map(said => ({ id: said.id, with: said.from, ours: true, text: said.text, at: said.saidAt })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  offerNumbers();
  draw();
}

/** @param changed called after each text or request */
export function startThePhone(changed) {
  number.addEventListener('change', draw);
  ask.addEventListener('submit', event => act(event, 'ask-status', async () => {
    const started = await askForCallback({ name: document.getElementById('caller-name').value, phone: phone.value });
    await changed();
    pick(phone.value);
    return `Your request is ${started.referenceNumber}.`;
  }));
  reply.addEventListener('submit', event => act(event, 'reply-status', async () => {
    const answer = await sendReply({ from: number.value, text: words.value });
    words.value = '';
    await changed();
    return answer.matched ? '' : 'The office knows of no request of this number.';
  }));
}

/** The phone in use stays; the one texted last is in hand at first. */
function offerNumbers() {
  const latest = [...new Set(conversation.map(text => text.with).reverse())];
  const known = new Set([...number.options].map(option => option.value));
  latest.filter(one => !known.has(one)).forEach(one => number.add(new Option(one, one)));
  if (!number.value && latest.length) {
    number.value = latest[0];
  }
  reply.hidden = !number.value;
}

function pick(wanted) {
  if (![...number.options].some(option => option.value === wanted)) {
    number.add(new Option(wanted, wanted));
  }
  number.value = wanted;
  reply.hidden = false;
  draw();
}

/** Draws only what has changed, so that nothing moves under a reader's hands. */
function draw() {
  const ofThisPhone = conversation.filter(text => text.with === number.value);
  const key = `${number.value} ${ofThisPhone.map(text => text.id)}`;
  if (key !== shown) {
    shown = key;
    nothing.hidden = ofThisPhone.length > 0;
    texts.replaceChildren(...ofThisPhone.map(bubble));
    texts.scrollTop = texts.scrollHeight;
  }
}

function bubble(text) {
  const item = document.getElementById('text-bubble').content.cloneNode(true);
  item.querySelector('li').classList.toggle('mine', text.ours);
  item.querySelector('.who').textContent = text.ours ? 'You' : 'The office';
  item.querySelector('.body').textContent = text.text.trim();
  item.querySelector('.body').lang = text.language ?? '';
  item.querySelector('.sent').textContent = inShort(new Date(text.at));
  return item;
}

async function act(event, statusId, deed) {
  event.preventDefault();
  const status = document.getElementById(statusId);
  status.classList.remove('wrong');
  try {
    status.textContent = await deed();
  } catch (refusal) {
    status.classList.add('wrong');
    status.textContent = refusal.message;
  }
}

import { askForCallback, sendReply } from './api.js';
import { inShort } from './times.js';

const texts = document.getElementById('texts');
const nothing = document.getElementById('no-texts');
const number = document.getElementById('number');
const other = document.getElementById('other');
const otherNumber = document.getElementById('other-number');
const reply = document.getElementById('reply');
const words = document.getElementById('words');
const ask = document.getElementById('ask');
const phone = document.getElementById('caller-phone');

let conversation = [];
let shown;
let inHand = false;

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
  number.addEventListener('change', () => pick(number.value));
  other.addEventListener('input', () => { inHand = true; });
  other.addEventListener('submit', event => {
    event.preventDefault();
    pick(otherNumber.value);
    otherNumber.value = '';
    words.focus();
  });
  ask.addEventListener('submit', event => act(event, 'ask-status', async () => {
    const started = await askForCallback({ name: document.getElementById('caller-name').value, phone: phone.value });
    await changed();
    pick(phone.value);
    return `Your request is ${started.referenceNumber}.`;
  }));
  new ResizeObserver(showTheLatest).observe(texts);
  reply.addEventListener('submit', event => act(event, 'reply-status', async () => {
    const answer = await sendReply({ from: number.value, text: words.value });
    words.value = '';
    await changed();
    return answer.matched ? '' : 'The office knows of no request of this number.';
  }));
}

/** The phone in use stays; the one of the latest text is in hand at first. */
function offerNumbers() {
  const latest = [...new Set(conversation.map(text => text.with).reverse())];
  latest.forEach(offer);
  if (!inHand && latest.length) {
    pick(latest[0]);
  }
}

/** Above the last choice, which is another number. */
function offer(one) {
  if (![...number.options].some(option => option.value === one)) {
    number.add(new Option(one, one), number.options.length - 1);
  }
}

function pick(wanted) {
  offer(wanted);
  number.value = wanted;
  inHand = true;
  draw();
}

/** Draws only what has changed, so that nothing moves under a reader's hands. */
function draw() {
  other.hidden = number.value !== '';
  reply.hidden = number.value === '';
  const ofThisPhone = conversation.filter(text => text.with === number.value);
  const key = `${number.value} ${ofThisPhone.map(text => text.id)}`;
  if (key !== shown) {
    shown = key;
    nothing.hidden = ofThisPhone.length > 0;
    texts.replaceChildren(...ofThisPhone.map(bubble));
    showTheLatest();
  }
}

function showTheLatest() {
  texts.scrollTop = texts.scrollHeight;
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

import { inShort } from './times.js';

const texts = document.getElementById('texts');
const nothing = document.getElementById('no-texts');

/** Shows these text messages, oldest first, as a phone does. */
export function showTexts(messages) {
  nothing.hidden = messages.length > 0;
  texts.replaceChildren(...messages.map(bubble));
  texts.scrollTop = texts.scrollHeight;
}

function bubble(message) {
  const item = document.getElementById('text-bubble').content.cloneNode(true);
  item.querySelector('.body').textContent = message.body;
  item.querySelector('.body').lang = message.language;
  item.querySelector('.sent').textContent = `To ${message.to}, ${inShort(new Date(message.sentAt))}`;
  return item;
}

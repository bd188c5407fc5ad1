import { attachmentPath } from './api.js';
import { inShort, inWords } from './times.js';

const list = document.getElementById('mail-list');
const pane = document.getElementById('mail');
const count = document.getElementById('mail-count');
const nothing = pane.firstElementChild;

let open;

/** Shows these messages, newest first; the open one stays open. */
export function showMail(messages) {
  const newestFirst = [...messages].reverse();
  count.textContent = messages.length || '';
  list.replaceChildren(...newestFirst.map(row));
  const again = newestFirst.find(message => message.id === open) ?? newestFirst[0];
  if (again) {
    read(again);
  } else {
    open = undefined;
    pane.replaceChildren(nothing);
  }
}

function row(message) {
  const item = copyOf('mail-row');
  const button = item.querySelector('button');
  button.dataset.id = message.id;
  button.querySelector('.to').textContent = message.to;
  button.querySelector('time').textContent = inShort(new Date(message.sentAt));
  button.querySelector('time').dateTime = message.sentAt;
  button.querySelector('.subject').textContent = subject(message);
  button.querySelector('.subject').lang = message.language;
  button.addEventListener('click', () => read(message));
  return item;
}

function read(message) {
  list.querySelectorAll('button').forEach(button =>
    button.setAttribute('aria-current', String(button.dataset.id === message.id)));
  if (open === message.id && pane.querySelector('.body')) {
    return;
  }
  open = message.id;
  const mail = copyOf('mail-open');
  mail.querySelector('h3').textContent = subject(message);
  mail.querySelector('h3').lang = message.language;
  mail.querySelector('.to').textContent = message.to;
  mail.querySelector('.sent').textContent = inWords(new Date(message.sentAt));
  mail.querySelector('.body').textContent = message.body;
  mail.querySelector('.body').lang = message.language;
  mail.querySelector('.files').replaceChildren(...message.attachments.map(file => fileOf(message, file)));
  pane.replaceChildren(mail);
  pane.scrollTop = 0;
}

function fileOf(message, file) {
  const link = document.createElement('a');
  link.href = attachmentPath(message, file);
  link.download = file.name;
  link.textContent = `${file.name} (${file.size} bytes)`;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function subject(message) {
  return message.channel === 'LETTER' ? `Letter: ${message.subject}` : message.subject;
}

function copyOf(template) {
  return document.getElementById(template).content.cloneNode(true);
}

// Mends what Web Chat's cards lack for keyboards and screen readers: folds that say whether they are open, ids that are there
// once, a focus that leaves a card when it has been sent.
let numbered = 0;
const folds = new WeakMap();
const isOpen = part => part.style.display !== 'none';

const longestDoubleTap = 500;

/** The second tap of a double tap does nothing: by then the next question's buttons may stand under the finger. */
export function ignoreDoubleTaps(chat) {
  let last = { time: -longestDoubleTap };
  chat.addEventListener('click', event => {
    const button = event.target.closest('.webchat__suggested-action, .ac-pushButton:not([aria-controls])');
    if (!button)
      return;
    if (event.detail > 1 || (button === last.button && event.timeStamp - last.time < longestDoubleTap)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    last = { button, time: event.timeStamp };
  }, { capture: true });
}

/** Watches the chat for cards; focusBox puts the focus where the person writes. */
export function mendCards(chat, focusBox) {
  new MutationObserver(() => chat.querySelectorAll('.ac-adaptiveCard:not([data-mended])').forEach(mend))
    .observe(chat, { childList: true, subtree: true });
  // Cards let no click of theirs come up.
  chat.addEventListener('click', event => {
    const button = event.target.closest('.ac-pushButton');
    if (folds.has(button))
      toggle(button, event);
    else if (button?.closest('.ac-adaptiveCard').querySelector('.ac-input'))
      setTimeout(focusBox);
  }, { capture: true });
}

/** With nothing written, the arrow of the box, and Enter in it, send what is ticked on the last card. */
export function sendTicksByArrow(chat) {
  const box = () => chat.querySelector('.webchat__send-box-text-box__input');
  const send = event => {
    if (box()?.value.trim() !== '' || !sendTicked(chat))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  chat.addEventListener('keydown', event => event.key === 'Enter' && event.target === box() && send(event), { capture: true });
  chat.addEventListener('click', event => event.target.closest('.webchat__send-button') && send(event), { capture: true });
}

function sendTicked(chat) {
  const card = [...chat.querySelectorAll('.ac-adaptiveCard')].filter(one => one.querySelector('.ac-input input:checked:not(:disabled)')).at(-1);
  const button = card && [...card.querySelectorAll('.ac-pushButton:not([aria-controls]):not(:disabled)')].at(-1);
  button?.click();
  return Boolean(button);
}

// Web Chat reports an error for every fold that its cards open, since it knows no such action; so they do not open it.
function toggle(button, event) {
  event.preventDefault();
  event.stopImmediatePropagation();
  const part = folds.get(button);
  part.style.display = isOpen(part) ? 'none' : 'flex';
  show(button);
}

function mend(card) {
  card.dataset.mended = '';
  for (const button of card.querySelectorAll('.ac-pushButton')) {
    const part = button.hasAttribute('aria-controls') && card.querySelector(`#${CSS.escape(button.getAttribute('aria-controls'))}`);
    if (part) {
      part.id = `${part.id}-${++numbered}`;
      folds.set(button, part);
    }
    show(button);
    // Web Chat and its cards put their own marks back.
    new MutationObserver(() => show(button)).observe(button, { attributeFilter: ['aria-pressed', 'aria-controls', 'aria-expanded'] });
  }
}

function show(button) {
  button.removeAttribute('aria-pressed');
  const part = folds.get(button);
  if (!part)
    return;
  mark(button, 'aria-controls', part.id);
  mark(button, 'aria-expanded', String(isOpen(part)));
}

// Without an end of changes that answer changes.
function mark(element, name, value) {
  if (element.getAttribute(name) !== value)
    element.setAttribute(name, value);
}

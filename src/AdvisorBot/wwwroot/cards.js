// Mends what Web Chat's cards lack for keyboards and screen readers: folds that say whether they are open, ids that are there
// once, a focus that leaves a card when it has been sent.
let numbered = 0;
const folds = new WeakMap();

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
  chat.addEventListener('click', event => {
    const button = event.target.closest('.ac-pushButton');
    if (!button)
      return;
    // Web Chat marks what was pressed, which is no state that could be switched off again.
    queueMicrotask(() => show(button));
    if (!button.hasAttribute('aria-controls') && button.closest('.ac-adaptiveCard').querySelector('.ac-input'))
      focusBox();
  });
}

/** Sends the last card that has ticks, as its button would; false when there is none. */
export function sendTicked(chat) {
  const card = [...chat.querySelectorAll('.ac-adaptiveCard')].filter(one => one.querySelector('.ac-input input:checked:not(:disabled)')).at(-1);
  const button = card && [...card.querySelectorAll('.ac-pushButton:not([aria-controls]):not(:disabled)')].at(-1);
  button?.click();
  return Boolean(button);
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
    // Web Chat and its cards put their own marks back after a press.
    new MutationObserver(() => show(button)).observe(button, { attributeFilter: ['aria-pressed', 'aria-controls'] });
  }
}

function show(button) {
  if (button.hasAttribute('aria-pressed'))
    button.removeAttribute('aria-pressed');
  const part = folds.get(button);
  if (!part)
    return;
  if (button.getAttribute('aria-controls') !== part.id)
    button.setAttribute('aria-controls', part.id);
  button.setAttribute('aria-expanded', String(part.style.display !== 'none'));
}

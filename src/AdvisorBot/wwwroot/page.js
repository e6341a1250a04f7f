// The page names its parts with the hash of their content, so that browsers may keep them for ever.
const part = name => import(document.getElementById(`part-${name}`).href);
const [{ Connection }, { wireHeader }, { openSession }, { applyTexts, chooseTexts }, { currentLook, onLookChange }] =
  await Promise.all(['connection', 'header', 'session', 'texts', 'theme'].map(part));

const query = new URLSearchParams(location.search);
const texts = chooseTexts(query.get('lang'), navigator.languages);
const chat = document.getElementById('chat');
const status = document.getElementById('status');
let clearing;

/** Shows and announces how things stand; for some milliseconds, or until something else is said. */
function say(text, milliseconds) {
  clearTimeout(clearing);
  status.textContent = text ?? '';
  if (milliseconds)
    clearing = setTimeout(say, milliseconds);
}

function render({ directLine, store, userID }) {
  const { styleOptions, adaptiveCardsHostConfig } = currentLook();
  WebChat.renderWebChat({ directLine, store, userID, locale: texts.locale, styleOptions, adaptiveCardsHostConfig, cardActionMiddleware: saveOwnFiles }, chat);
}

// The bot names files of this site by their path; everything else opens as Web Chat does it.
const saveOwnFiles = () => next => action => {
  const { type, value } = action.cardAction;
  return type === 'openUrl' && value.startsWith('chat/') ? save(value) : next(action);
};

applyTexts(texts);
document.body.classList.toggle('embedded', query.has('embedded'));

const connection = new Connection({
  open: fresh => openSession(texts.language, { fresh, onBusy: () => say(texts.busy) }),
  onShow: render,
  onLost: () => say(texts.lost),
  onBack: () => say(texts.back, 5000),
  onRefused: () => say(texts.failed),
});
const save = wireHeader({ texts, say, startOver: () => connection.start({ fresh: true }) });
onLookChange(() => connection.showAgain());
if (parent !== window) {
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented)
      parent.postMessage('advisorbot:close', '*');
  });
}
await connection.start();

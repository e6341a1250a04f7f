import { applyTexts, chooseTexts } from './texts.js';
import { currentLook, onLookChange } from './theme.js';
import { openSession } from './session.js';

const query = new URLSearchParams(location.search);
const texts = chooseTexts(query.get('lang'), navigator.languages);
const chat = document.getElementById('chat');
const status = document.getElementById('status');
let connection;

function say(text) {
  status.textContent = text ?? '';
  status.hidden = !text;
}

// An expired token ends a connection for good; the site gives a new one for the same conversation.
const watchConnection = onEnd => () => next => action => {
  switch (action.type) {
    case 'DIRECT_LINE/DISCONNECT_FULFILLED':
    case 'DIRECT_LINE/CONNECT_REJECTED':
      onEnd();
      break;
    case 'DIRECT_LINE/RECONNECT_PENDING':
      say(texts.lost);
      break;
    case 'DIRECT_LINE/CONNECT_FULFILLED':
    case 'DIRECT_LINE/RECONNECT_FULFILLED':
      say(null);
      break;
  }
  return next(action);
};

async function connect({ fresh = false } = {}) {
  const session = await openSession(texts.language, { fresh, onBusy: () => say(texts.busy) });
  say(null);
  const directLine = WebChat.createDirectLine({
    domain: new URL('v3/directline', document.baseURI).href,
    token: session.token,
    conversationId: session.conversationId,
    webSocket: true,
  });
  const mine = { directLine, store: null, userID: session.userId };
  mine.store = WebChat.createStore({}, watchConnection(() => {
    if (connection === mine)
      reconnect();
  }));
  connection?.directLine.end();
  connection = mine;
  render();
}

async function reconnect() {
  say(texts.lost);
  try {
    await connect();
  } catch {
    say(texts.failed);
  }
}

function render() {
  const { styleOptions, adaptiveCardsHostConfig } = currentLook();
  WebChat.renderWebChat({ ...connection, locale: texts.locale, styleOptions, adaptiveCardsHostConfig }, chat);
}

applyTexts(texts);
document.body.classList.toggle('embedded', query.has('embedded'));
if (parent !== window)
  addEventListener('keydown', event => event.key === 'Escape' && parent.postMessage('advisorbot:close', '*'));
onLookChange(() => connection && render());
document.getElementById('start-over').addEventListener('click', () => connect({ fresh: true }).catch(() => say(texts.failed)));
document.getElementById('save').addEventListener('click', () => location.assign('chat/transcript'));
connect().catch(() => say(texts.failed));

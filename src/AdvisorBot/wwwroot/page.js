// The page around this one learns that nothing keeps it from being shown.
if (parent !== window)
  parent.postMessage('advisorbot:ready', '*');

// The page names its parts with the hash of their content, so that browsers may keep them for ever.
const part = name => import(document.getElementById(`part-${name}`).href);
const [{ ignoreDoubleTaps, mendCards, sendTicksByArrow }, { mendClock }, { Connection }, { dropFirstWords, handOver }, { wireHeader }, { forgetLink, readLink, writeLink }, { renderMarkdown }, { keepQuestionInSight }, { openSession }, { Shortlist }, { applyTexts, chooseTexts }, { currentLook, onLookChange }] =
  await Promise.all(['cards', 'clock', 'connection', 'first', 'header', 'link', 'markdown', 'question', 'session', 'shortlist', 'texts', 'theme'].map(part));

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

/** Names what waits to be sent, and says whether it would survive this page. */
function showWaiting(activities, isKept) {
  const waiting = document.getElementById('waiting');
  waiting.hidden = activities.length === 0;
  waiting.querySelector('p').textContent = waiting.hidden ? '' : isKept ? texts.waiting : texts.waitingUnkept;
  waiting.querySelector('ul').replaceChildren(...activities.map(activity => {
    const item = document.createElement('li');
    item.textContent = activity.text || activity.channelData?.messageBack?.displayText || texts.tickedAnswer;
    return item;
  }));
}

function render({ directLine, store, userID }) {
  const { styleOptions, adaptiveCardsHostConfig } = currentLook();
  WebChat.renderWebChat({ directLine, store, userID, locale: texts.locale, overrideLocalizedStrings: texts.webChat, styleOptions, adaptiveCardsHostConfig, renderMarkdown, cardActionMiddleware: takeOwnActions }, chat);
}

const focusBox = () => chat.querySelector('.webchat__send-box-text-box__input')?.focus();

// The bot names files of this site by their path, and its button to start over does what the one above the chat does.
const takeOwnActions = () => next => action => {
  const { type, value } = action.cardAction;
  if (type === 'openUrl' && value.startsWith('chat/'))
    return save(value);
  if (value?.command === 'StartOver')
    return value.about ? startOver() : askToStartOver();
  return next(action);
};

applyTexts(texts);
document.body.classList.toggle('embedded', query.has('embedded'));

// Answers that the address brings begin a conversation; one under way is left only if the person says so.
let brought = readLink(query);
function takeBrought(isResumed) {
  if (!brought)
    return;
  const value = brought;
  forgetLink();
  if (!isResumed) {
    brought = null;
    connection.tap(value, texts.linkTaken);
  } else if (!query.has('embedded')) {
    askAboutLink();
  }
}

// The page around this one may go on from the advice. Only pages that the operator has named can be around it.
function tellAdvice({ channelData }) {
  const standing = channelData?.shortlist;
  if (parent === window || !standing?.advised)
    return;
  parent.postMessage({
    advice: {
      guide: standing.guide.id,
      answers: standing.answers.map(({ question, code }) => ({ question, code })),
      tools: standing.stages.flatMap(stage => stage.tools).filter(tool => tool.state === 'leads').map(({ id, name }) => ({ id, name })),
    },
  }, '*');
}

const shortlist = new Shortlist((value, words) => connection.tap(value, words));
const connection = new Connection({
  open: fresh => openSession(texts.language, { fresh, onBusy: () => say(texts.busy) }),
  onShow: render,
  onLost: () => say(texts.lost),
  onBack: () => say(texts.back, 5000),
  onRefused: () => { dropFirstWords(); say(texts.failed); },
  onWaiting: showWaiting,
  onActivity: activity => { shortlist.heed(activity); tellAdvice(activity); },
  onOpened: takeBrought,
});
handOver(chat);
ignoreDoubleTaps(chat);
mendCards(chat, focusBox);
mendClock(chat, texts.locale);
keepQuestionInSight(chat, () => shortlist.standing?.advised === false ? shortlist.standing.next?.prompt : null);
sendTicksByArrow(chat);
function startOver() {
  shortlist.clear();
  return connection.start({ fresh: true });
}
const { save, askAboutLink, askToStartOver } = wireHeader({ texts, say, startOver, link: () => shortlist.standing?.answers.length > 0 ? writeLink(shortlist.standing) : null, keep: () => { brought = null; } });
onLookChange(() => connection.showAgain());
if (parent !== window) {
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented)
      parent.postMessage('advisorbot:close', '*');
  });
}
// With a keyboard at hand the person may write at once; a finger would only bring up the keyboard of the screen.
if (matchMedia('(hover: hover) and (pointer: fine)').matches && parent === window) {
  new MutationObserver((_, observer) => {
    // What lies under the first words cannot have the focus.
    if (document.getElementById('first') || !chat.querySelector('.webchat__send-box-text-box__input'))
      return;
    observer.disconnect();
    if (document.activeElement === document.body)
      focusBox();
  }).observe(document.body, { childList: true, subtree: true });
}
await connection.start();

// Keeps the page connected to its conversation. Web Chat reconnects by itself, but slowly, and not at all once its token has
// expired; so whenever a connection is lost, the site is asked for the session again until it answers.
const firstPause = 1000;
const longestPause = 15_000;
const longestAnswer = 20_000;
const longestPaint = 500;

const { Outbox } = await import(document.getElementById('part-outbox').href);

// Web Chat keeps the processor for a second: what is on the page already is painted first. A window that nobody sees paints nothing.
const painted = Promise.race([
  new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))),
  new Promise(resolve => setTimeout(resolve, longestPaint)),
]);
const webChat = painted.then(() => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  script.src = document.getElementById('web-chat').href;
  document.head.append(script);
}));

export class Connection {
  #handlers;
  #shown;
  #trying = false;
  // Grows until a stream has opened: a proxy may let everything through but that.
  #pause = firstPause;

  /**
   * open: asks the site for a session; onShow: gets what Web Chat renders; onLost, onBack, onRefused: how things stand;
   * onWaiting: what could not be sent yet; onActivity: what comes in; onOpened: a conversation, and whether it was there before.
   */
  constructor(handlers) {
    this.#handlers = handlers;
    // The socket of before may look alive for minutes after the network has changed.
    addEventListener('online', () => this.#keepTrying());
    addEventListener('offline', () => handlers.onLost());
    this.#watchSockets();
  }

  async start({ fresh = false } = {}) {
    try {
      await this.#connect(fresh);
    } catch (error) {
      this.#failed(error);
    }
  }

  showAgain() {
    if (this.#shown)
      this.#handlers.onShow(this.#shown);
  }

  /** Sends the value of a button, which stands in the chat as these words. */
  tap(value, words) {
    this.#shown?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { value, text: words, displayText: words } });
  }

  async #connect(fresh = false) {
    const [session] = await Promise.all([this.#handlers.open(fresh), webChat]);
    const directLine = WebChat.createDirectLine({
      domain: new URL('v3/directline', document.baseURI).href,
      token: session.token,
      conversationId: session.conversationId,
      streamUrl: session.streamUrl,
      webSocket: true,
    });
    const before = this.#shown;
    const mine = { isOpened: !before || fresh, isResumed: session.resumed, directLine, conversationId: session.conversationId, userID: session.userId, token: session.token };
    mine.outbox = new Outbox(session.conversationId, { post: activity => this.#post(mine, activity), onChange: this.#handlers.onWaiting, before: before?.outbox });
    const postAtOnce = directLine.postActivity.bind(directLine);
    directLine.postActivity = activity => activity.type === 'message' ? mine.outbox.send(activity) : postAtOnce(activity);
    mine.store = WebChat.createStore({}, this.#watch(mine));
    this.#shown = mine;
    if (before && !fresh)
      keepUnsent(before.store, mine.store);
    this.#handlers.onShow(mine);
    before?.directLine.end();
    this.#handlers.onWaiting([], true);
    mine.outbox.flush();
  }

  async #post(mine, activity) {
    const address = new URL(`v3/directline/conversations/${mine.conversationId}/activities`, document.baseURI);
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${mine.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(longestAnswer),
    });
    if (response.ok)
      return (await response.json()).id;
    const lapsed = [401, 403, 404, 410].includes(response.status);
    if (lapsed) {
      const session = await this.#handlers.open(false);
      if (session.conversationId === mine.conversationId)
        mine.token = session.token;
      else
        throw Object.assign(new Error('The conversation is no longer there.'), { isFinal: true });
    }
    throw Object.assign(new Error(`The message was refused: ${response.status}`), {
      isFinal: response.status < 500 && response.status !== 429 && !lapsed,
      isAnswer: response.status !== 503 && response.status !== 429,
      retryAfter: lapsed ? 0 : Number(response.headers.get('retry-after')) * 1000 || undefined,
    });
  }

  // Web Chat tells of a lost socket only when it tries again, up to 15 seconds later.
  #watchSockets() {
    const connection = this;
    window.WebSocket = class extends WebSocket {
      constructor(address, protocols) {
        super(asSeenFromHere(address), protocols);
        const owner = connection.#shown;
        this.addEventListener('open', () => connection.#pause = firstPause);
        this.addEventListener('close', () => owner === connection.#shown && connection.#keepTrying());
      }
    };
  }

  #watch(mine) {
    return () => next => action => {
      if (this.#shown === mine)
        this.#heed(mine, action);
      return next(action);
    };
  }

  #heed(mine, { type, payload }) {
    switch (type) {
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        this.#handlers.onActivity(payload.activity);
        break;
      case 'DIRECT_LINE/CONNECT_FULFILLED':
        // Web Chat sends what is said only once it has heard of this itself.
        if (mine.isOpened)
          setTimeout(() => this.#handlers.onOpened(mine.isResumed));
        mine.isOpened = false;
        break;
      case 'DIRECT_LINE/RECONNECT_PENDING':
      case 'DIRECT_LINE/DISCONNECT_FULFILLED':
      case 'DIRECT_LINE/CONNECT_REJECTED':
        this.#keepTrying();
        break;
      case 'DIRECT_LINE/RECONNECT_FULFILLED':
        this.#found();
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_REJECTED':
        // The conversation may have been deleted, which an open stream does not tell.
        this.#renewIfGone(mine);
        break;
    }
  }

  async #keepTrying() {
    if (this.#trying)
      return;
    this.#trying = true;
    const lost = this.#shown;
    this.#handlers.onLost();
    for (; this.#trying; this.#pause = Math.min(this.#pause * 2, longestPause)) {
      await new Promise(resolve => setTimeout(resolve, this.#pause * (0.75 + Math.random() / 2)));
      try {
        if (this.#trying && this.#shown === lost)
          await this.#connect();
        this.#found();
      } catch (error) {
        if (error.isFinal) {
          this.#trying = false;
          this.#handlers.onRefused();
        }
      }
    }
  }

  #found() {
    if (this.#trying)
      this.#handlers.onBack();
    this.#trying = false;
  }

  async #renewIfGone(mine) {
    try {
      const session = await this.#handlers.open(false);
      if (!session.resumed && this.#shown === mine)
        await this.#connect();
    } catch {
      // The person sees that the message was not sent, and may send it again.
    }
  }

  #failed(error) {
    if (error.isFinal)
      this.#handlers.onRefused();
    else
      this.#keepTrying();
  }
}

/** The address of the stream as this page is reached: behind a proxy that says nothing, the service knows neither TLS nor prefix. */
function asSeenFromHere(address) {
  const { pathname, search } = new URL(address, document.baseURI);
  const [stream] = pathname.match(/v3\/directline\/.*$/) ?? [];
  if (!stream)
    return address;
  const seen = new URL(stream + search, document.baseURI);
  seen.protocol = seen.protocol.replace('http', 'ws');
  return seen.href;
}

/** What was being written, or could not be sent, stands in the box again. */
function keepUnsent(from, to) {
  const { activities, sendBoxValue } = from.getState();
  const failed = activities.filter(activity => activity.channelData?.['webchat:send-status'] === 'send failed').map(activity => activity.text);
  const text = sendBoxValue || failed.filter(Boolean).at(-1);
  if (text)
    to.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
}

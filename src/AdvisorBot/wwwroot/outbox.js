// What the person has said and the site has not acknowledged yet. It stands in the browser's storage until it is, whether the
// network or the service is away or the page is loaded again; the service counts what comes twice by its client activity id.
const prefix = 'advisorbot:outbox:';
const firstPause = 1000;
const longestPause = 15_000;
// The service answers, and refuses: after so many times it is not a matter of waiting.
const mostRefusals = 5;

export class Outbox {
  #key;
  #post;
  #onChange;
  #waiting;
  #settling = new Map();
  #running = false;
  #wake = () => {};
  #closed = false;

  /**
   * post: sends an activity and returns its id; an error that is final (isFinal) gives it up, one that was answered
   * (isAnswer) counts. onChange: gets what waits, once an attempt has failed, and whether it would survive a reload.
   * before: the outbox of the connection before, which sends no more.
   */
  constructor(conversationId, { post, onChange, before }) {
    before?.close();
    this.#key = prefix + conversationId;
    this.#post = post;
    this.#onChange = onChange;
    this.#waiting = before?.#key === this.#key ? before.#waiting : read(this.#key);
    forgetOthers(this.#key);
  }

  /** Keeps the activity and sends it after those before it; an observable of its id, as Direct Line's postActivity. */
  send(activity) {
    return {
      subscribe: observer => {
        this.#settling.set(idOf(activity), observer);
        this.#waiting.push(activity);
        this.#keep();
        this.flush();
        return { unsubscribe: () => this.#settling.delete(idOf(activity)) };
      },
    };
  }

  /** Tries now, not after the pause it may be in. */
  flush() {
    this.#wake();
    this.#run();
  }

  close() {
    this.#closed = true;
    this.#wake();
  }

  async #run() {
    if (this.#running || this.#closed)
      return;
    this.#running = true;
    let pause = firstPause, refusals = 0;
    while (this.#waiting.length > 0 && !this.#closed) {
      const activity = this.#waiting[0];
      try {
        const id = await this.#post(activity);
        this.#settle(activity, observer => { observer.next?.(id); observer.complete?.(); });
        pause = firstPause;
        refusals = 0;
      } catch (error) {
        refusals += error.isAnswer ? 1 : 0;
        if (error.isFinal || refusals === mostRefusals) {
          this.#settle(activity, observer => observer.error?.(error));
          refusals = 0;
          continue;
        }
        this.#tell();
        await this.#rest(error.retryAfter ?? pause);
        pause = Math.min(pause * 2, longestPause);
      }
    }
    this.#running = false;
  }

  #rest(milliseconds) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
  }

  #settle(activity, tell) {
    // The next outbox has taken it over, and sends it again, which counts once.
    if (this.#closed)
      return;
    this.#waiting = this.#waiting.filter(other => other !== activity);
    this.#keep();
    const observer = this.#settling.get(idOf(activity));
    this.#settling.delete(idOf(activity));
    if (observer)
      tell(observer);
    this.#tell();
  }

  #keep() {
    this.isKept = write(this.#key, this.#waiting);
  }

  #tell() {
    if (!this.#closed)
      this.#onChange([...this.#waiting], this.isKept);
  }
}

const idOf = activity => activity.channelData?.clientActivityID;

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

// A browser may forbid storage, or have no room: then what waits lives as long as the page.
function write(key, activities) {
  try {
    if (activities.length > 0)
      localStorage.setItem(key, JSON.stringify(activities));
    else
      localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

// Of conversations that this browser has left.
function forgetOthers(key) {
  try {
    Object.keys(localStorage).filter(other => other.startsWith(prefix) && other !== key).forEach(other => localStorage.removeItem(other));
  } catch {
    // There is none.
  }
}

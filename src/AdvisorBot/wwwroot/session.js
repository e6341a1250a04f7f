// The conversation belongs to the site's cookie; this page only ever holds a token that expires.

/**
 * Opens the conversation of this browser, or a new one; waits and tries again while the site is too busy.
 * The error is final (isFinal) when trying again would not help.
 */
export async function openSession(language, { fresh = false, onBusy } = {}) {
  for (;;) {
    const response = await fetch('chat/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ language, fresh }),
    });
    if (response.ok)
      return response.json();
    if (response.status !== 429 && response.status !== 503)
      throw Object.assign(new Error(`The session could not be opened: ${response.status}`), { isFinal: response.status < 500 });
    onBusy?.();
    const seconds = Number(response.headers.get('retry-after')) || 2;
    await new Promise(resolve => setTimeout(resolve, seconds * 1000));
  }
}

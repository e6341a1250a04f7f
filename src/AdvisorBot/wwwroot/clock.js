// Web Chat tells the time of a message by a clock of twelve hours in every language, such as "Gesendet um 29. November um
// 4:40 PM". Here it is told as the person's language does.
const told = /(\d{1,2}):(\d\d)\s*([ap])\.?\s?m\.?/i;

/** locale: a tag of the language that the chat speaks. */
export function mendClock(chat, locale) {
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const mend = () => {
    for (const text of chat.querySelectorAll('.webchat__activity-status *')) {
      const shown = text.childElementCount === 0 && text.firstChild;
      const better = shown && shown.data.replace(told, (_, hour, minute, half) => clock.format(new Date(2000, 0, 1, hour % 12 + (/p/i.test(half) ? 12 : 0), minute)));
      if (shown && better !== shown.data)
        shown.data = better;
    }
  };
  new MutationObserver(mend).observe(chat, { childList: true, characterData: true, subtree: true });
}

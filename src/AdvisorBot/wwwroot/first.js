/**
 * The bot's first words stand in the page itself until the chat shows them too. An answer tapped before that is sent then.
 */
export function handOver(chat) {
  const first = document.getElementById('first');
  if (!first)
    return;
  const answers = [...first.querySelectorAll('input')];
  const observer = new MutationObserver(() => {
    const buttons = chat.querySelectorAll('.webchat__suggested-action');
    if (buttons.length < answers.length)
      return;
    observer.disconnect();
    const chosen = answers.findIndex(answer => answer.checked);
    first.remove();
    buttons[chosen]?.click();
  });
  observer.observe(chat, { childList: true, subtree: true });
}

/** There is nothing to hand over: the chat could not be opened, or begins with something else. */
export const dropFirstWords = () => document.getElementById('first')?.remove();

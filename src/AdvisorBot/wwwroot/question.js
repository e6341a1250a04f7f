// On a small screen a long message leaves its question, which stands last, out of sight, and answers would stand there alone.
// So they have the question above them whenever it is not to be seen in the message.
const messages = '.webchat__basic-transcript__activity';
const answers = '.webchat__suggested-actions';
const enough = .9;

/** Watches the chat for questions. prompt: tells the question that is open, if one is. */
export function keepQuestionInSight(chat, prompt) {
  let question = null;
  let isBegun = false;
  const sight = new IntersectionObserver(entries => show(entries.at(-1)), { threshold: enough });
  const show = ({ intersectionRatio, target }) => {
    if (target === question)
      chat.style.setProperty('--question', intersectionRatio < enough ? JSON.stringify(target.textContent.trim()) : 'none');
  };
  new MutationObserver(() => {
    const asked = chat.querySelector(`${answers} button`) ? questionOf([...chat.querySelectorAll(messages)].at(-1), prompt()) : null;
    if (asked === question)
      return;
    sight.disconnect();
    question = asked;
    chat.style.setProperty('--question', 'none');
    if (!asked)
      return;
    sight.observe(asked);
    // Where the page itself scrolls, wherever it was scrolled to. The first question leaves it at its start.
    if (isBegun && document.documentElement.scrollHeight > innerHeight)
      chat.scrollIntoView({ block: 'end' });
    isBegun = true;
  }).observe(chat, { childList: true, subtree: true });
}

/** Where the message asks; its last words if it asks nothing of the guide's. */
function questionOf(message, prompt) {
  const all = message?.querySelectorAll('.webchat__bubble:not(.webchat__bubble--from-user) :is(p, .ac-textBlock, .ac-richTextBlock)') ?? [];
  const words = [...all].filter(one => one.textContent.trim() && !one.closest('[style*="display: none"], table, .ac-input-container'));
  return words.findLast(one => prompt && one.textContent.includes(prompt)) ?? words.at(-1);
}

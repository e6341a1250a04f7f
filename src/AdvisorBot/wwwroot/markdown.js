/**
 * Web Chat's Markdown with the links that the bot wrote and no others: left to itself it makes a link of every word with a
 * dot, such as a product's name.
 */
export function renderMarkdown(markdown, options, rest) {
  const page = new DOMParser().parseFromString(WebChat.renderMarkdown(markdown, options, rest), 'text/html');
  const written = new Set([...markdown.matchAll(/\]\(\s*<?([^\s)>]+)/g)].map(([, address]) => absolute(address)));
  for (const link of page.querySelectorAll('a')) {
    if (written.has(absolute(link.getAttribute('href') ?? '')))
      continue;
    // The mark of a link that leads away.
    link.querySelectorAll('img').forEach(mark => mark.remove());
    link.replaceWith(...link.childNodes);
  }
  return page.body.innerHTML;
}

function absolute(address) {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

// A link that holds a guide and answers, by their ids and nothing else: ?guide=…&answers=goal:own-model;skills:python,sql

/** What the address of a page holds; null when it names no guide. */
export function readLink(query) {
  const about = query.get('guide');
  if (!about)
    return null;
  const pairs = (query.get('answers') ?? '').split(';').map(pair => pair.split(':').map(part => part.trim())).filter(pair => pair.length === 2 && pair[0] && pair[1]);
  return { revision: 0, command: 'Catalogue', about, answers: Object.fromEntries(pairs) };
}

/** The address that opens these answers again. */
export function writeLink({ guide, answers }) {
  const link = new URL('.', document.baseURI);
  link.search = new URLSearchParams({ guide: guide.id, answers: answers.map(answer => `${answer.question}:${answer.code}`).join(';') });
  // What may stand in a query as it is stays as it is: people read the link.
  return link.href.replaceAll('%3A', ':').replaceAll('%3B', ';').replaceAll('%2C', ',');
}

/** The address without what was taken from it, so that a reload does not take it again. */
export function forgetLink() {
  const address = new URL(location.href);
  address.searchParams.delete('guide');
  address.searchParams.delete('answers');
  history.replaceState(null, '', address);
}

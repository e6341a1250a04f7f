// Where the conversation stands, beside the chat: what was understood, each answer to be changed in place, the tools with what
// speaks for and against them, and what is asked next. It shows what the bot's newest message carries, in the bot's language.
const marks = { leads: '★', in: '✓', out: '✕' };
const wide = matchMedia('(min-width: 64rem)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export class Shortlist {
  #panel = document.getElementById('shortlist');
  #tap;

  /** What is shown; null until the bot has told where the conversation stands. */
  standing = null;

  /** tap: sends the value of a button to the bot, with the words that show it in the chat. */
  constructor(tap) {
    this.#tap = tap;
    const follow = () => { this.#panel.querySelector('details').open = wide.matches; };
    wide.addEventListener('change', follow);
    follow();
    this.#panel.addEventListener('submit', event => this.#take(event));
  }

  /** Shows where the conversation stands after this activity of the bot; one that does not tell changes nothing. */
  heed(activity) {
    const standing = activity.from?.role === 'bot' ? activity.channelData?.shortlist : undefined;
    if (standing)
      this.#show(standing);
    else if (standing === null)
      this.clear();
  }

  clear() {
    this.standing = null;
    this.#panel.hidden = true;
  }

  #show(standing) {
    this.standing = standing;
    const { words } = standing;
    const inside = this.#panel.querySelector('.inside');
    const open = new Set([...inside.querySelectorAll('details[open]')].map(fold => fold.id));
    const focused = inside.contains(document.activeElement) ? document.activeElement.closest('details')?.id : null;
    const before = places(inside);
    this.#panel.setAttribute('aria-label', words.title);
    this.#panel.querySelector('summary').replaceChildren(make('b', {}, words.title), ' ', make('span', { className: 'brief' }, brief(standing)));
    inside.replaceChildren(
      make('h2', {}, words.answers),
      make('p', { className: 'guide' }, `${words.guide}: ${standing.guide.title} `, ...standing.others.slice(0, 1).map(() => this.#otherGuide())),
      standing.answers.length > 0 ? make('ul', {}, ...standing.answers.map(answer => answerItem(answer, words))) : make('p', {}, words.noAnswers),
      make('h2', {}, words.next),
      ...standing.next ? [make('p', {}, make('b', {}, standing.next.prompt)), make('p', {}, standing.next.why)] : [make('p', {}, words.nothingNext)],
      ...standing.stages.flatMap(stage => [make('h2', {}, stage.name), make('ul', { className: 'tools' }, ...stage.tools.map(tool => toolItem(tool, words)))]),
    );
    this.#panel.hidden = false;
    for (const fold of inside.querySelectorAll('details'))
      fold.open = open.has(fold.id) && fold.id !== focused;
    if (focused)
      document.getElementById(focused)?.querySelector('summary').focus();
    move(inside, before);
  }

  #otherGuide() {
    const { words, revision } = this.standing;
    const button = make('button', { type: 'button' }, words.otherGuide);
    button.addEventListener('click', () => this.#tap({ revision, command: 'Catalogue' }, words.otherGuide));
    return button;
  }

  #take(event) {
    event.preventDefault();
    const { question, label } = this.standing.answers.find(one => one.question === event.target.dataset.question);
    const taken = [...event.target.querySelectorAll('input:checked')];
    if (taken.length > 0)
      this.#tap({ revision: this.standing.revision, question, answer: taken.map(input => input.value).join(',') }, `${label}: ${taken.map(input => input.title).join(', ')}`);
  }
}

// What a closed strip tells.
function brief({ stages, answers, words }) {
  const leaders = stages.flatMap(stage => stage.tools.filter(tool => tool.state === 'leads')).map(tool => tool.name);
  const named = [...new Set(leaders)].slice(0, 2).join(', ');
  return named ? `${marks.leads} ${named}` : answers.length > 0 ? `${words.answers}: ${answers.length}` : words.noAnswers;
}

function answerItem(answer, words) {
  const form = make('form', {}, make('fieldset', {},
    make('legend', { className: 'unseen' }, answer.label),
    ...answer.choices.map(({ code, title, taken }) => make('label', {},
      make('input', { type: answer.many ? 'checkbox' : 'radio', name: answer.question, value: code, title, defaultChecked: taken }), ` ${title}`)),
    make('button', {}, words.take)));
  form.dataset.question = answer.question;
  return make('li', {}, make('details', { id: `answer-${answer.question}` },
    make('summary', {}, `${answer.label}: `, make('b', {}, answer.text), make('span', { className: 'mark' }, ` ${words.change}`)), form));
}

function toolItem(tool, words) {
  const reasons = ['for', 'against', 'because'].filter(kind => tool[kind]).flatMap(kind => tool[kind].map(text => make('li', {}, make('b', {}, `${words[kind]}: `), text)));
  const item = make('li', { className: tool.state }, make('details', { id: `tool-${tool.id}` },
    make('summary', {}, make('span', { ariaHidden: 'true' }, `${marks[tool.state]} `), tool.name, make('span', { className: 'mark' }, ` ${words[tool.state]}`)),
    reasons.length > 0 ? make('ul', {}, ...reasons) : make('p', {}, words.silent)));
  item.dataset.tool = tool.id;
  return item;
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const places = inside => new Map([...inside.querySelectorAll('[data-tool]')].map(item => [item.dataset.tool, item.getBoundingClientRect().top]));

/** Lets the tools go from their places of before to those of now, unless the person wants no movement. */
function move(inside, before) {
  if (calm.matches)
    return;
  for (const item of inside.querySelectorAll('[data-tool]')) {
    const way = before.get(item.dataset.tool) - item.getBoundingClientRect().top;
    if (way)
      item.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], { duration: 400, easing: 'ease-out' });
  }
}

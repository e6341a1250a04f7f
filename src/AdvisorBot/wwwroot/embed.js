// Puts the assistant on any page:
//   <script src="https://advisor.example/embed.js" data-lang="de" data-label="Which tool?" defer></script>
// data-lang:   language of button and chat; default: the page's, then the browser's
// data-label:  text of the button
// data-side:   left or right (default)
// data-open:   opens the chat at once
// data-guide, data-answers: what a new conversation begins with, by ids: data-guide="microsoft-ai-and-ml-2026"
//              data-answers="goal:own-model;skills:python,spark"
// data-preview: a line beside the button, until the chat was opened once
// The page's scripts may call AdvisorBot.open() and AdvisorBot.close(), and hear 'advisorbot:open', 'advisorbot:close' and
// 'advisorbot:advice' (detail: {guide, answers, tools}) on the document.
// Everything lives in a shadow root with its own style sheet, in pixels, and in the top layer: no style of the page reaches it.
(() => {
  const script = document.currentScript;
  const site = new URL('.', script.src);
  const texts = {
    en: { open: 'Which tool fits?', title: 'Technology advisor', close: 'Close the advisor', blocked: 'The advisor cannot be shown within this page.', alone: 'Open it in a window of its own' },
    de: { open: 'Welches Werkzeug passt?', title: 'Technologieberater', close: 'Berater schließen', blocked: 'Der Berater kann in dieser Seite nicht angezeigt werden.', alone: 'In einem eigenen Fenster öffnen' },
    es: { open: '¿Qué herramienta conviene?', title: 'Asesor de tecnología', close: 'Cerrar el asesor', blocked: 'El asesor no se puede mostrar dentro de esta página.', alone: 'Abrirlo en una ventana propia' },
  };
  const tag = script.dataset.lang || document.documentElement.lang || navigator.language;
  const language = tag.slice(0, 2).toLowerCase() in texts ? tag.slice(0, 2).toLowerCase() : 'en';
  const text = texts[language];
  const side = script.dataset.side === 'left' ? 'left' : 'right';
  const longestSilence = 3000;
  const remembered = `advisorbot-open:${site.href}`;

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; font: 16px/1.4 system-ui, "Segoe UI", Roboto, sans-serif; }
    button { cursor: pointer; border: 1px solid #0b5a8f; border-radius: 24px; background: #0b5a8f; color: #fff; }
    button:focus-visible { outline: 3px solid #ffb84d; outline-offset: 2px; }
    [popover] { inset: auto ${side === 'left' ? 'auto 16px 16px' : '16px 16px auto'}; margin: 0; }
    .open { min-height: 48px; padding: 8px 20px; box-shadow: 0 2px 8px #0006; }
    .preview { inset: auto ${side === 'left' ? 'auto 72px 16px' : '16px 72px auto'}; max-width: min(320px, calc(100vw - 32px)); padding: 8px 12px;
      border: 1px solid #0b5a8f; border-radius: 12px; background: Canvas; color: CanvasText; box-shadow: 0 2px 8px #0004; }
    .panel { flex-direction: column; padding: 0; width: min(416px, calc(100vw - 32px)); height: min(672px, calc(100dvh - 32px));
      border: 1px solid #0b5a8f; border-radius: 12px; overflow: hidden; background: Canvas; color: CanvasText; box-shadow: 0 4px 24px #0008; }
    .panel:popover-open { display: flex; }
    .bar { display: flex; align-items: center; justify-content: space-between; padding: 4px 8px 4px 16px; background: #0b5a8f; color: #fff; }
    .bar h2 { margin: 0; font-weight: 600; }
    .bar button { min-width: 40px; min-height: 40px; border-color: transparent; font-size: 20px; }
    iframe { flex: 1; width: 100%; border: 0; }
    .blocked { margin: 0; padding: 16px; }
    [hidden] { display: none; }
    @media (max-width: 512px) { .panel { inset: 0; width: 100vw; height: 100dvh; max-width: none; max-height: none; border: 0; border-radius: 0; } }
    @media (forced-colors: active) { button { border-color: ButtonText; } }
  `);

  const host = document.createElement('advisor-bot');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [style];

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const open = make('button', { type: 'button', className: 'open', textContent: script.dataset.label || text.open });
  const title = make('h2', { id: 'title', textContent: text.title });
  const close = make('button', { type: 'button', textContent: '×' });
  close.setAttribute('aria-label', text.close);
  const frame = make('iframe', { title: text.title });
  const alone = make('a', { href: site.href, target: '_blank', rel: 'noopener', textContent: text.alone });
  const blocked = make('p', { className: 'blocked', hidden: true }, text.blocked + ' ', alone);
  blocked.setAttribute('role', 'alert');
  const panel = make('div', { className: 'panel', popover: 'manual' }, make('div', { className: 'bar' }, title, close), blocked, frame);
  open.popover = 'manual';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  open.setAttribute('aria-haspopup', 'dialog');
  const preview = make('p', { className: 'preview', popover: 'manual', textContent: script.dataset.preview ?? '' });
  root.append(preview, open, panel);

  function remember(state) {
    try {
      sessionStorage.setItem(remembered, state);
    } catch {
      // A page without storage forgets; nothing else depends on it.
    }
  }

  function wasEverOpen() {
    try {
      return sessionStorage.getItem(remembered) !== null;
    } catch {
      return false;
    }
  }

  function chatAddress() {
    const address = new URL(`?embedded&lang=${language}`, site);
    for (const name of ['guide', 'answers']) {
      if (script.dataset[name])
        address.searchParams.set(name, script.dataset[name]);
    }
    return address.href;
  }

  function show(moveFocus) {
    if (panel.matches(':popover-open'))
      return;
    if (!frame.src)
      frame.src = chatAddress();
    open.hidePopover();
    if (preview.matches(':popover-open'))
      preview.hidePopover();
    panel.showPopover();
    remember('yes');
    if (moveFocus)
      close.focus();
    document.dispatchEvent(new CustomEvent('advisorbot:open'));
  }

  function hide() {
    if (!panel.matches(':popover-open'))
      return;
    panel.hidePopover();
    open.showPopover();
    remember('no');
    open.focus();
    document.dispatchEvent(new CustomEvent('advisorbot:close'));
  }

  // A policy of this page or of the site keeps the frame empty without a word; the chat page says when it is there.
  let isThere = false;
  const tell = () => {
    blocked.hidden = isThere;
    frame.hidden = !isThere;
  };
  frame.addEventListener('load', () => setTimeout(tell, longestSilence));

  open.addEventListener('click', () => show(true));
  close.addEventListener('click', hide);
  panel.addEventListener('keydown', event => event.key === 'Escape' && hide());
  // Keys pressed inside the frame stay there; the chat page tells us of Escape.
  addEventListener('message', event => {
    if (event.source !== frame.contentWindow || event.origin !== site.origin)
      return;
    if (event.data === 'advisorbot:close')
      hide();
    if (event.data?.advice)
      document.dispatchEvent(new CustomEvent('advisorbot:advice', { detail: event.data.advice }));
    if (event.data === 'advisorbot:ready') {
      isThere = true;
      tell();
    }
  });

  document.body.append(host);
  open.showPopover();
  if (script.dataset.preview && !wasEverOpen())
    preview.showPopover();
  window.AdvisorBot = { open: () => show(true), close: hide };
  let wasOpen = 'open' in script.dataset;
  try {
    wasOpen = { yes: true, no: false }[sessionStorage.getItem(remembered)] ?? wasOpen;
  } catch {
    // See remember().
  }
  if (wasOpen)
    show(false);
})();

// Puts the assistant on any page:
//   <script src="https://advisor.example/embed.js" data-lang="de" data-label="Which tool?" defer></script>
// data-lang:   language of button and chat; default: the page's, then the browser's
// data-label:  text of the button
// data-side:   left or right (default)
// Everything lives in a shadow root with its own style sheet, on an element of its own name: the page's CSS and this
// script's never meet.
(() => {
  const script = document.currentScript;
  const site = new URL('.', script.src);
  const texts = {
    en: { open: 'Which tool fits?', title: 'Technology advisor', close: 'Close the advisor' },
    de: { open: 'Welches Werkzeug passt?', title: 'Technologieberater', close: 'Berater schließen' },
    es: { open: '¿Qué herramienta conviene?', title: 'Asesor de tecnología', close: 'Cerrar el asesor' },
  };
  const tag = script.dataset.lang || document.documentElement.lang || navigator.language;
  const language = tag.slice(0, 2).toLowerCase() in texts ? tag.slice(0, 2).toLowerCase() : 'en';
  const text = texts[language];
  const side = script.dataset.side === 'left' ? 'left' : 'right';
  const remembered = `advisorbot-open:${site.href}`;

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; font: 16px/1.4 system-ui, "Segoe UI", Roboto, sans-serif; }
    button { cursor: pointer; border: 1px solid #0b5a8f; border-radius: 1.5rem; background: #0b5a8f; color: #fff; }
    button:focus-visible { outline: 3px solid #ffb84d; outline-offset: 2px; }
    .open { position: fixed; ${side}: 1rem; bottom: 1rem; z-index: 2147483000; min-height: 3rem; padding: .5rem 1.25rem; box-shadow: 0 2px 8px #0006; }
    .panel { position: fixed; ${side}: 1rem; bottom: 1rem; z-index: 2147483000; display: flex; flex-direction: column;
      width: min(26rem, calc(100vw - 2rem)); height: min(42rem, calc(100dvh - 2rem));
      border: 1px solid #0b5a8f; border-radius: .75rem; overflow: hidden; background: Canvas; box-shadow: 0 4px 24px #0008; }
    .panel[hidden], .open[hidden] { display: none; }
    .bar { display: flex; align-items: center; justify-content: space-between; padding: .25rem .5rem .25rem 1rem; background: #0b5a8f; color: #fff; }
    .bar h2 { margin: 0; font-size: 1rem; font-weight: 600; }
    .bar button { min-width: 2.5rem; min-height: 2.5rem; border-color: transparent; font-size: 1.25rem; }
    iframe { flex: 1; width: 100%; border: 0; }
    @media (max-width: 32rem) { .panel { inset: 0; width: auto; height: auto; border: 0; border-radius: 0; } }
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
  // Focus that would leave the panel at either end comes back in at the other.
  const before = make('div', { tabIndex: 0 });
  const after = make('div', { tabIndex: 0 });
  const frame = make('iframe', { title: text.title });
  const panel = make('div', { className: 'panel', hidden: true }, before, make('div', { className: 'bar' }, title, close), frame, after);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-modal', 'true');
  panel.setAttribute('aria-labelledby', 'title');
  open.setAttribute('aria-haspopup', 'dialog');
  root.append(open, panel);

  function remember(state) {
    try {
      sessionStorage.setItem(remembered, state);
    } catch {
      // A page without storage forgets; nothing else depends on it.
    }
  }

  function show(moveFocus) {
    if (!frame.src)
      frame.src = new URL(`?embedded&lang=${language}`, site).href;
    panel.hidden = false;
    open.hidden = true;
    remember('yes');
    if (moveFocus)
      close.focus();
  }

  function hide() {
    panel.hidden = true;
    open.hidden = false;
    remember('no');
    open.focus();
  }

  open.addEventListener('click', () => show(true));
  close.addEventListener('click', hide);
  before.addEventListener('focus', () => frame.focus());
  after.addEventListener('focus', () => close.focus());
  panel.addEventListener('keydown', event => event.key === 'Escape' && hide());
  // Keys pressed inside the frame stay there; the chat page tells us of Escape.
  addEventListener('message', event => {
    if (event.source === frame.contentWindow && event.origin === site.origin && event.data === 'advisorbot:close')
      hide();
  });

  document.body.append(host);
  let wasOpen = false;
  try {
    wasOpen = sessionStorage.getItem(remembered) === 'yes';
  } catch {
    // See remember().
  }
  if (wasOpen)
    show(false);
})();

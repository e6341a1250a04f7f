/**
 * Makes the buttons above the chat work. startOver opens a new conversation; say shows a line of status; link tells the address
 * of the answers, null while there are none; keep is told that a link is not to be taken. Returns what saves a file of this site, and what asks
 * whether to take a link or to start over.
 */
export function wireHeader({ texts, say, startOver, link, keep }) {
  const askToStartOver = asker('confirm', startOver);
  const askAboutLink = asker('confirm-link', startOver, keep);
  document.getElementById('start-over').addEventListener('click', askToStartOver);

  const menu = document.getElementById('save');
  const close = () => { menu.open = false; };
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open)
      return;
    event.stopPropagation();
    close();
    menu.querySelector('summary').focus();
  });
  addEventListener('click', event => !menu.contains(event.target) && close());
  menu.addEventListener('focusout', event => event.relatedTarget && !menu.contains(event.relatedTarget) && close());
  menu.addEventListener('click', event => {
    const entry = event.target.closest('a');
    if (!entry)
      return;
    event.preventDefault();
    close();
    if (entry.id === 'copy-link')
      copy();
    else if (entry.id === 'print-record')
      print(entry.href);
    else
      save(entry.href);
  });
  return { save, askAboutLink, askToStartOver };

  async function copy() {
    const address = link();
    if (!address)
      return say(texts.nothingToSave, 8000);
    try {
      await navigator.clipboard.writeText(address);
      say(texts.copied, 8000);
    } catch {
      // Where the browser gives no clipboard, such as in a frame, the address can be copied from here.
      say(address);
    }
  }

  async function get(address) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok)
      return response;
    say(response?.status === 404 ? texts.nothingToSave : texts.failed, 8000);
    return null;
  }

  // Within this page, since a frame of another site has its own cookies and may open no window.
  async function print(address) {
    const response = await get(address);
    if (!response)
      return;
    const record = new DOMParser().parseFromString(await response.text(), 'text/html');
    const paper = document.getElementById('print');
    paper.replaceChildren(...record.body.childNodes);
    addEventListener('afterprint', () => paper.replaceChildren(), { once: true });
    window.print();
  }

  async function save(address) {
    const response = await get(address);
    if (!response)
      return;
    const file = URL.createObjectURL(await response.blob());
    const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'advisor';
    Object.assign(document.createElement('a'), { href: file, download: name }).click();
    URL.revokeObjectURL(file);
  }
}

/** Shows a question with yes and no. */
function asker(id, yes, no) {
  const dialog = document.getElementById(id);
  dialog.addEventListener('keydown', event => event.key === 'Escape' && event.stopPropagation());
  dialog.addEventListener('click', event => event.target.value && dialog.close(event.target.value));
  dialog.addEventListener('close', () => dialog.returnValue === 'yes' ? yes() : no?.());
  return () => {
    dialog.returnValue = '';
    dialog.showModal();
    // Not by `autofocus`, which the browser refuses, with an error, in the frame of another site.
    dialog.querySelector('[value=no]').focus();
  };
}

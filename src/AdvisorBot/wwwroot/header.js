/**
 * Makes the buttons above the chat work. startOver opens a new conversation; say shows a line of status.
 * Returns what saves a file of this site.
 */
export function wireHeader({ texts, say, startOver }) {
  const confirm = document.getElementById('confirm');
  document.getElementById('start-over').addEventListener('click', () => confirm.showModal());
  confirm.addEventListener('keydown', event => event.key === 'Escape' && event.stopPropagation());
  confirm.addEventListener('click', event => {
    const answer = event.target.closest('button')?.value;
    if (answer)
      confirm.close(answer);
    if (answer === 'yes')
      startOver();
  });

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
    const link = event.target.closest('a');
    if (!link)
      return;
    event.preventDefault();
    close();
    save(link.href);
  });
  return save;

  async function save(address) {
    const response = await fetch(address).catch(() => null);
    if (!response?.ok)
      return say(response?.status === 404 ? texts.nothingToSave : texts.failed, 8000);
    const file = URL.createObjectURL(await response.blob());
    const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'advisor';
    Object.assign(document.createElement('a'), { href: file, download: name }).click();
    URL.revokeObjectURL(file);
  }
}

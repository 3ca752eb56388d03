// Fetches a form or link and puts one element of the answer in place of the one here.
// When the answer is something else, the whole page is shown. Nothing is ever sent twice by itself.
export const replace = async ({ url, form, submitter, selector, prepare, say }) => {
  const here = document.querySelector(selector);
  const post = (submitter?.getAttribute('formmethod') ?? form?.method) === 'post';
  const request = { headers: { 'x-part': selector } };
  if (form) {
    const data = new FormData(form, submitter ?? undefined);
    url = new URL(form.getAttribute('action') ?? '', location.href);
    if (post) Object.assign(request, { method: 'post', body: data });
    else url.search = new URLSearchParams(data);
  }
  here?.setAttribute('aria-busy', 'true');
  let answer;
  try { answer = await fetch(url, request); } catch {
    if (!post) return location.assign(url);
    here?.removeAttribute('aria-busy');
    const note = Object.assign(document.createElement('p'), { className: 'error', textContent: say('Sambungan terputus. Isian Anda masih ada; kirim lagi bila sinyal kembali.', 'Connection lost. Your entries are still here; send again when there is a signal.') });
    note.setAttribute('role', 'alert');
    form.querySelector(':scope > .error[role=alert]')?.remove();
    return form.prepend(note);
  }
  const text = await answer.text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const there = page.querySelector(selector);
  if (!here || !there || answer.status >= 500) {
    if (!post || answer.redirected) return location.assign(answer.url);
    document.open(); document.write(text); return document.close();
  }
  const focused = document.activeElement?.id;
  here.replaceWith(there);
  if (page.title) document.title = page.title;
  if (focused) document.getElementById(focused)?.focus();
  if (!post) history.replaceState(null, '', answer.url); // the address tells what is shown
  prepare(there.parentElement);
};

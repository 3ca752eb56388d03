// Comfort for pages that already work without it. What a page rarely needs is loaded only where it is asked for.
const root = document.documentElement;
root.classList.add('js');
const english = root.lang === 'en';
const say = (id, en) => (english ? en : id);
const memory = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* private mode */ } },
};

// Colours: kept on this device, and in a cookie so that the server draws the next page right from the start.
const applyTheme = (theme) => {
  theme === 'dark' || theme === 'light' ? (root.dataset.theme = theme) : delete root.dataset.theme;
  for (const b of document.querySelectorAll('[data-theme-set]')) b.setAttribute('aria-pressed', String(b.dataset.themeSet === (theme ?? 'auto')));
};
applyTheme(memory.get('theme'));

const goTo = (element) => { element.setAttribute('tabindex', '-1'); element.focus(); element.scrollIntoView({ block: 'nearest' }); };
const dirty = new WeakSet();
let leaving = false;

const count = (form) => {
  const boxes = [...form.querySelectorAll('.pick input[type=checkbox]:not([data-select-all])')];
  const chosen = boxes.filter((b) => b.checked).length;
  const all = form.querySelector('[data-select-all]');
  if (all) { all.checked = chosen > 0 && chosen === boxes.length; all.indeterminate = chosen > 0 && chosen < boxes.length; }
  for (const text of form.querySelectorAll('[data-select-count]')) text.textContent = text.dataset.selectCount.replace('{0}', chosen);
  const any = chosen > 0 || form.querySelector('.bulk input[type=checkbox]:checked') !== null;
  for (const b of form.querySelectorAll('.bulk button')) b.setAttribute('aria-disabled', String(!any));
};

// A question before a deed that cannot be undone.
const ask = (button) => {
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<h2 id="ask"></h2><p></p><div class="btns"><button class="btn danger" value="yes"></button><button class="btn secondary" value=""></button></div>';
  dialog.setAttribute('aria-labelledby', 'ask');
  const [yes, no] = dialog.querySelectorAll('button');
  dialog.querySelector('h2').textContent = button.dataset.confirm;
  dialog.querySelector('p').textContent = button.dataset.confirmText ?? '';
  yes.textContent = button.dataset.confirmYes ?? button.textContent.trim();
  no.textContent = button.dataset.confirmNo ?? say('Batal', 'Cancel');
  yes.onclick = () => { dialog.close(); button.dataset.confirmed = ''; button.click(); };
  no.onclick = () => dialog.close();
  dialog.onclose = () => { dialog.remove(); button.focus(); };
  document.body.append(dialog);
  dialog.showModal();
  no.focus();
};

const version = new URL(import.meta.url).search;
const load = (name) => import(new URL(`./js/${name}.js${version}`, import.meta.url));

/** Prepares what stands in a part of the page; called again for parts that arrive later. */
export const prepare = (part) => {
  for (const form of part.querySelectorAll('form[data-select]')) count(form);
  for (const d of part.querySelectorAll('details[data-keep]')) {
    const kept = memory.get(`open:${d.dataset.keep}`);
    if (kept) d.open = kept === '1';
    d.addEventListener('toggle', () => memory.set(`open:${d.dataset.keep}`, d.open ? '1' : '0'));
  }
  for (const toast of part.querySelectorAll('.toast:not(.still)')) {
    const close = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small', textContent: say('Tutup', 'Close') });
    close.onclick = () => toast.remove();
    toast.append(close);
  }
  if (part.querySelector('progress[data-poll]')) load('poll').then((m) => m.follow(part));
  if (part.querySelector('[data-drop]')) load('drop').then((m) => m.accept(part, say));
};

document.addEventListener('click', (event) => {
  const on = (selector) => event.target.closest(selector);
  let found;
  if ((found = on('[aria-disabled=true]'))) { event.preventDefault(); return; }
  if ((found = on('[data-confirm]')) && !('confirmed' in found.dataset)) { event.preventDefault(); ask(found); return; }
  if (found) delete found.dataset.confirmed;
  if ((found = on('[data-theme-set]'))) {
    const theme = found.dataset.themeSet === 'auto' ? null : found.dataset.themeSet;
    memory.set('theme', theme);
    document.cookie = `theme=${theme ?? ''}; path=/; max-age=${theme ? 31536000 : 0}; samesite=lax`;
    root.classList.remove('theme-dark', 'theme-light');
    applyTheme(theme);
  }
  if ((found = on('[data-open]'))) document.querySelector(found.dataset.open)?.showModal();
  if (on('[data-print]')) print();
  if ((found = on('[data-copy]'))) {
    const button = found, before = button.textContent;
    navigator.clipboard?.writeText(document.querySelector(button.dataset.copy).textContent.trim()).then(() => {
      button.textContent = button.dataset.copied ?? say('Tersalin', 'Copied');
      setTimeout(() => { button.textContent = before; }, 2000);
    });
  }
  if ((found = on('a[data-replace]')) && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    const link = found;
    load('replace').then((m) => m.replace({ url: link.href, selector: link.dataset.replace, prepare, say }));
  }
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener('change', (event) => {
  const field = event.target, form = field.form;
  if (!form) return;
  if (form.matches('[data-select]')) {
    if (field.matches('[data-select-all]')) for (const b of form.querySelectorAll('.pick input[type=checkbox]')) b.checked = field.checked;
    count(form);
  }
  if (form.matches('[data-auto]') && !field.matches('input[type=search], input[type=text]')) form.requestSubmit();
});

let typing;
document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.matches('[data-unsaved]')) dirty.add(form);
  if (form?.matches('[data-auto]') && event.target.matches('input[type=search], input[type=text]')) {
    clearTimeout(typing);
    typing = setTimeout(() => { if (!form.dataset.replace) memory.set('typing', event.target.id); form.requestSubmit(); }, 500);
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  clearTimeout(typing);
  dirty.delete(form);
  if (form.matches('[data-replace]') && !event.submitter?.hasAttribute('formaction')) {
    event.preventDefault();
    load('replace').then((m) => m.replace({ form, submitter: event.submitter, selector: form.dataset.replace, prepare, say }));
    return;
  }
  if (form.matches('[data-once]')) {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = '1';
  }
  leaving = form.method !== 'dialog';
});

addEventListener('beforeunload', (event) => {
  if (!leaving && [...document.querySelectorAll('form[data-unsaved]')].some((f) => dirty.has(f))) event.preventDefault();
});
addEventListener('pageshow', () => { leaving = false; for (const f of document.querySelectorAll('form[data-sent]')) delete f.dataset.sent; });

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') for (const menu of document.querySelectorAll('details.menu[open]')) { menu.open = false; menu.querySelector('summary').focus(); }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable], dialog')) return;
  const field = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
  if (field) { event.preventDefault(); field.focus(); field.select?.(); }
});

prepare(document);
const errors = document.querySelector('main :is(.errors, .validation-summary-errors):not(.still)');
if (errors) goTo(errors);
else {
  const typed = document.getElementById(memory.get('typing') ?? '');
  if (typed?.value) { typed.focus(); typed.setSelectionRange?.(typed.value.length, typed.value.length); }
}
memory.set('typing', null);

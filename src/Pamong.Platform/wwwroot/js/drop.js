// Lets files be dropped on an upload field and names what was chosen.
export const accept = (part, say) => {
  for (const box of part.querySelectorAll('[data-drop]')) {
    const input = box.querySelector('input[type=file]');
    if (!input) continue;
    const list = box.appendChild(Object.assign(document.createElement('p'), { className: 'hint', translate: false }));
    list.setAttribute('role', 'status');
    const size = (n) => `${(n / 1048576).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} MB`;
    const show = () => { list.textContent = [...input.files].map((f) => `${f.name} (${size(f.size)})`).join(', ') || say('Atau seret berkas ke sini.', 'Or drop a file here.'); };
    const over = (event, on) => { event.preventDefault(); box.classList.toggle('over-drop', on); };
    box.addEventListener('dragover', (e) => over(e, true));
    box.addEventListener('dragleave', (e) => over(e, false));
    box.addEventListener('drop', (e) => {
      over(e, false);
      const files = new DataTransfer();
      for (const f of [...e.dataTransfer.files].slice(0, input.multiple ? undefined : 1)) files.items.add(f);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    input.addEventListener('change', show);
    show();
  }
};

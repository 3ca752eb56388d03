// Follows long work: {percent, text, secondsLeft, left, done, url} every two seconds, slower when the line fails.
export const follow = (part) => {
  for (const bar of part.querySelectorAll('progress[data-poll]')) {
    const box = bar.closest('.progress') ?? bar.parentElement;
    const put = (selector, text) => { const e = box.querySelector(selector); if (e && text != null && e.textContent !== text) e.textContent = text; };
    let wait = 2000;
    const look = async () => {
      if (!bar.isConnected) return;
      try {
        const answer = await fetch(bar.dataset.poll, { headers: { accept: 'application/json' }, cache: 'no-store' });
        if (!answer.ok) throw new Error(String(answer.status));
        const state = await answer.json();
        wait = 2000;
        bar.value = state.percent;
        put('[data-poll-text]', state.text ?? `${Math.round(state.percent)} %`);
        put('[data-poll-left]', state.left);
        if (state.done) {
          if (state.url) location.assign(state.url); else location.reload();
          return;
        }
      } catch { wait = Math.min(wait * 2, 30000); }
      setTimeout(look, document.hidden ? Math.max(wait, 10000) : wait);
    };
    setTimeout(look, wait);
  }
};

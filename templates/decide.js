(() => {
  // Decisions are collected in the page and downloaded; nothing leaves it. "reviews merge FILE" takes them in.
  const WORDS = ['confirmed', 'explained', 'dismissed', 'needs source', 'corrected'];
  const cards = [...document.querySelectorAll('article.card[data-record]:not([data-review="decided"])')];
  const bar = document.getElementById('collected');
  if (!bar || cards.length === 0) return;
  const KEY = `decisions ${location.pathname}`;
  const make = (tag, more, ...children) => {
    const element = Object.assign(document.createElement(tag), more);
    element.append(...children);
    return element;
  };
  let made = {};
  try {
    made = JSON.parse(localStorage.getItem(KEY)) || {};
  } catch {
    // A browser that keeps nothing: the decisions last as long as the page is open.
  }
  const name = make('input', { type: 'text', maxLength: 200, autocomplete: 'name', required: true });
  const count = make('span', {});
  const download = make('button', { type: 'button', textContent: 'Download decisions' });
  const keep = () => {
    const number = Object.keys(made).length;
    bar.hidden = number === 0;
    count.textContent = `${number} ${number === 1 ? 'decision' : 'decisions'} `;
    try {
      localStorage.setItem(KEY, JSON.stringify(made));
    } catch {
      // As above.
    }
  };
  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };
  // JSON strings are YAML strings too.
  const yaml = () => {
    const lines = ['version: 1', 'decisions:'];
    for (const id of Object.keys(made).sort()) {
      const entries = Object.entries({ ...made[id], reviewer: name.value.trim(), date: today() });
      entries.forEach(([key, value], i) => {
        lines.push(`${i === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`);
      });
    }
    return `${lines.join('\n')}\n`;
  };
  download.addEventListener('click', () => {
    if (!name.reportValidity() || !name.value.trim()) return name.focus();
    const url = URL.createObjectURL(new Blob([yaml()], { type: 'text/yaml' }));
    make('a', { href: url, download: 'decisions.yaml' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
  for (const card of cards) {
    const record = JSON.parse(card.dataset.record);
    const choice = make('select', {}, make('option', { value: '', textContent: 'undecided' }));
    for (const word of WORDS) choice.append(make('option', { textContent: word }));
    const reason = make('input', { type: 'text', maxLength: 2000 });
    const old = made[record.finding];
    if (old) [choice.value, reason.value] = [old.decision, old.reason];
    const change = () => {
      if (choice.value && reason.value.trim())
        made[record.finding] = { ...record, decision: choice.value, reason: reason.value.trim() };
      else delete made[record.finding];
      keep();
    };
    choice.addEventListener('input', change);
    reason.addEventListener('input', change);
    const form = make(
      'details',
      { className: 'decide', open: !!old },
      make('summary', { textContent: 'Decide' }),
      make('p', {}, make('label', {}, 'Decision ', choice), make('label', {}, 'Reason ', reason)),
    );
    card.querySelector('.main').append(form);
  }
  bar.append(count, make('label', {}, 'Your name ', name), download);
  keep();
})();

/* Filters and search of the discrepancy report. Without it every card is shown. */
(() => {
  const form = document.getElementById('filters');
  const words = document.getElementById('words');
  const shown = document.getElementById('shown');
  if (!form || !words || !shown) return;
  const cards = [...document.querySelectorAll('article.card')];
  const rows = new Map([...document.querySelectorAll('tr[data-card]')].map((row) => [row.dataset.card, row]));
  const ticked = (name) =>
    new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));
  const update = () => {
    const severities = ticked('severity');
    const verdicts = ticked('verdict');
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const card of cards) {
      const { severity, verdict, words: text } = card.dataset;
      const fits =
        severities.has(severity) && verdicts.has(verdict) && wanted.every((word) => text.includes(word));
      card.hidden = !fits;
      const row = rows.get(card.id);
      if (row) row.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === cards.length ? '' : `${count} of ${cards.length} findings shown`;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  // A link to a card shows it even when it is filtered away.
  const reveal = () => {
    const card = document.getElementById(location.hash.slice(1));
    if (card?.hidden) card.hidden = false;
  };
  window.addEventListener('hashchange', reveal);
})();

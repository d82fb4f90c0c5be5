(() => {
  var form = document.getElementById('filters');
  var words = document.getElementById('words');
  var shown = document.getElementById('shown');
  if (!form || !words || !shown) return;
  var cards = Array.prototype.slice.call(document.querySelectorAll('article.card'));
  var picked = (name) =>
    Array.prototype.map.call(form.querySelectorAll('input[name="' + name + '"]:checked'), (box) => box.value);
  var update = () => {
    var severities = picked('severity');
    var verdicts = picked('verdict');
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    cards.forEach((card) => {
      var text = card.dataset.words || '';
      var fits =
        severities.indexOf(card.dataset.severity) >= 0 &&
        verdicts.indexOf(card.dataset.verdict) >= 0 &&
        wanted.every((word) => text.indexOf(word) >= 0);
      card.hidden = !fits;
      var row = document.querySelector('tr[data-card="' + card.id + '"]');
      if (row) row.hidden = !fits;
      if (fits) count++;
    });
    shown.textContent = count === cards.length ? '' : count + ' of ' + cards.length + ' findings shown';
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
  // A link to a card shows it even when it is filtered away.
  window.addEventListener('hashchange', () => {
    var card = document.getElementById(location.hash.slice(1));
    if (card && card.hidden) card.hidden = false;
  });
})();

(() => {
  const token = document.body.dataset.token;
  const by = (id) => document.getElementById(id);
  const rows = [...document.querySelectorAll('#items li')];
  const form = by('decide');
  if (!form) return;
  const filters = by('filters');
  const words = { open: 'undecided', decided: 'decided', expired: 'expired' };
  /** Finding id → what the server last said of it. */
  const states = new Map();
  /** What can be undone, the last decision last: finding, the decision before, and how the one made is known. */
  const done = [];
  let current = null;
  /** How the decision looked when this finding was opened: what a new one is based on. */
  let pinned = null;
  let version = null;

  const request = async (path, body) => {
    const options = { headers: { 'x-parallax-token': token } };
    if (body) {
      options.method = 'POST';
      options.headers['content-type'] = 'application/json';
      options.body = JSON.stringify(body);
    }
    let response;
    try {
      response = await fetch(path, options);
    } catch {
      throw new Error('The review command has ended; nothing was saved. Start it again and reload.');
    }
    const isJson = (response.headers.get('content-type') || '').includes('json');
    const answer = isJson ? await response.json() : await response.text();
    if (response.status === 409) return { conflict: answer.current };
    if (!response.ok) throw new Error(answer.error || answer);
    return answer;
  };

  const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);
  const warn = (text, ...buttons) =>
    by('alert').replaceChildren(...(text ? [make('div', text), ...buttons] : []));
  const said = (text) => by('said').replaceChildren(text);
  const visible = () => rows.filter((row) => !row.hidden);
  const rowOf = (id) => rows.find((row) => row.dataset.id === id);
  const standing = ({ decision, moved }) =>
    `${decision.decision} by ${decision.reviewer}, ${decision.date}: ${decision.reason}${moved ? ` (expired: ${moved})` : ''}`;

  const apply = (item) => {
    states.set(item.id, item);
    const row = rowOf(item.id);
    if (!row) return;
    row.dataset.state = item.state;
    row.querySelector('.state').textContent =
      item.state === 'decided' ? item.decision.decision : words[item.state];
    if (item.id === current) showStanding(item);
  };

  const showProgress = () => {
    const reviewed = rows.filter((row) => row.dataset.state === 'decided').length;
    by('progress').textContent = `${reviewed} of ${rows.length} reviewed`;
    by('meter').value = reviewed;
    by('undo').disabled = done.length === 0;
  };

  const showStanding = (item) => {
    by('standing').textContent = item.decision ? standing(item) : '';
  };

  const filter = () => {
    const { state, severity, rule, article } = Object.fromEntries(new FormData(filters));
    for (const row of rows) {
      const now = row.dataset.state || 'open';
      const isUndecided = now !== 'decided';
      const fits =
        (!state || (state === 'undecided' ? isUndecided : now === state)) &&
        (!severity || row.dataset.severity === severity) &&
        (!rule || row.dataset.rule === rule) &&
        (!article || row.dataset.articles.split(' ').includes(article));
      // What one is working on stays until one leaves it.
      row.hidden = !fits && row.dataset.id !== current;
    }
    const count = visible().length;
    by('shown').textContent = count === rows.length ? '' : `${count} of ${rows.length}`;
  };

  const open = async (id) => {
    if (!id || id === current) return;
    current = id;
    for (const row of rows) {
      const button = row.querySelector('button');
      if (row.dataset.id === id) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    filter();
    rowOf(id).scrollIntoView({ block: 'nearest' });
    warn('');
    form.elements.reason.value = '';
    for (const box of form.elements.decision) box.checked = false;
    const item = states.get(id);
    if (item) showStanding(item);
    pinned = item ? item.seen : null;
    history.replaceState(null, '', `#${id}`);
    const html = await request(`card/${id}`);
    if (current !== id) return;
    by('card').innerHTML = html;
    scrollTo(0, 0);
  };

  const step = (by) => {
    const list = visible();
    const at = list.findIndex((row) => row.dataset.id === current);
    const next = list[Math.min(Math.max(at + by, 0), list.length - 1)];
    return next ? open(next.dataset.id) : undefined;
  };

  const nextUndecided = () => {
    const list = visible();
    const at = list.findIndex((row) => row.dataset.id === current);
    const order = [...list.slice(at + 1), ...list.slice(0, at)];
    const next = order.find((row) => row.dataset.state !== 'decided');
    return next ? open(next.dataset.id) : undefined;
  };

  const put = async (finding, seen, decision) => {
    const answer = await request('decide', { finding, seen, decision });
    apply(answer.conflict || answer);
    return answer;
  };

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  const save = async (decision, seen = pinned) => {
    // Keys pressed from now on are commands again, not more of the reason.
    document.activeElement.blur();
    const id = current;
    const before = states.get(id);
    try {
      const answer = await put(id, seen, decision);
      if (answer.conflict) showProgress();
      if (answer.conflict) return conflict(answer.conflict, decision);
      pinned = answer.seen;
      remember(id, before, answer);
      warn('');
      await nextUndecided();
      said(`Saved: finding ${rowOf(id).querySelector('.nr').textContent}, ${decision.decision}.`);
      showProgress();
    } catch (error) {
      warn(`Not saved. ${error.message}`);
    }
  };

  const remember = (id, before, now) => {
    // An expired decision stands under the earlier finding and is still there; undoing takes only the new one back.
    done.push({ id, seen: now.seen, before: before.state === 'decided' ? before.decision : null });
  };

  const conflict = (theirs, mine) => {
    const says = theirs.decision ? standing(theirs) : 'the decision was taken back';
    warn(
      `Not saved: in the meantime this finding was decided elsewhere. There: ${says}. Yours: ${mine.decision}: ${mine.reason}.`,
      make('button', 'Keep theirs', { type: 'button', onclick: () => keepTheirs(theirs) }),
      make('button', 'Replace with mine', { type: 'button', onclick: () => save(mine, theirs.seen) }),
    );
  };

  const keepTheirs = (theirs) => {
    pinned = theirs.seen;
    warn('');
  };

  const undo = async () => {
    const last = done.at(-1);
    if (!last) return;
    const { decision = null, reason, reviewer, date } = last.before || {};
    try {
      const back = last.before ? { decision, reason, reviewer, date } : null;
      const answer = await put(last.id, last.seen, back);
      done.pop();
      await open(last.id);
      pinned = (answer.conflict || answer).seen;
      if (answer.conflict)
        warn(`Not undone: in the meantime this finding was decided elsewhere: ${standing(answer.conflict)}.`);
      else said('Undone.');
      showProgress();
    } catch (error) {
      warn(`Not undone. ${error.message}`);
    }
  };

  const refresh = async () => {
    try {
      const answer = await request('state');
      if (version !== null && answer.version !== version) return location.reload();
      version = answer.version;
      answer.items.forEach(apply);
      filter();
      showProgress();
    } catch (error) {
      warn(error.message);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { decision, reason, reviewer } = Object.fromEntries(new FormData(form));
    try {
      localStorage.setItem('reviewer', reviewer);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    save({ decision, reason: reason.trim(), reviewer: reviewer.trim(), date: today() });
  });
  filters.addEventListener('input', filter);
  by('undo').addEventListener('click', undo);
  by('back').addEventListener('click', () => step(-1));
  by('on').addEventListener('click', () => step(1));
  for (const row of rows) row.querySelector('button').addEventListener('click', () => open(row.dataset.id));
  addEventListener('focus', refresh);
  setInterval(() => document.visibilityState === 'visible' && refresh(), 4000);

  const keys = {
    j: () => step(1),
    ArrowRight: () => step(1),
    k: () => step(-1),
    ArrowLeft: () => step(-1),
    u: undo,
  };
  addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (target.matches('textarea, input:not([type=radio], [type=checkbox])')) {
      if (key === 'Escape') target.blur();
      if (key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('select') || !by('keys').checked)
      return;
    const boxes = [...form.elements.decision];
    const box = /^[1-9]$/.test(key) ? boxes[key - 1] : undefined;
    // Arrows belong to the radio buttons while one of them has the focus.
    if (key.startsWith('Arrow') && target.matches('input')) return;
    if (box) {
      event.preventDefault();
      box.checked = true;
      form.elements.reason.focus();
    } else if (keys[key]) {
      event.preventDefault();
      keys[key]();
    }
  });

  try {
    const name = localStorage.getItem('reviewer');
    if (name && !form.elements.reviewer.value) form.elements.reviewer.value = name;
  } catch {
    // As above.
  }
  refresh().then(() => {
    const wanted = location.hash.slice(1);
    const first = rows.find((row) => row.dataset.state !== 'decided') || rows[0];
    return open(rowOf(wanted) ? wanted : first.dataset.id);
  });
})();

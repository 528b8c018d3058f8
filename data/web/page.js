// The timeline of an exported page: draws the events of the list below it, and is used by keys, mouse or touch.
// It reads everything from the page, fetches nothing and keeps nothing.
'use strict';
(() => {
  const $ = (query) => document.querySelector(query);
  const SVG = 'http://www.w3.org/2000/svg';
  const wall = $('.wall'), svg = $('.wall svg'), said = $('.tools output'), words = document.body.dataset;
  const rtl = words.time === 'leftwards';
  const months = words.months.split('|');
  const ROW = 42, FOOT = 30, PAD = 24, WIDEST = 260, BETWEEN = 8;
  const pen = document.createElement('canvas').getContext('2d');

  const items = [...document.querySelectorAll('.events > li')].map((li, at) => ({
    li, at, from: Number(li.dataset.from), to: Number(li.dataset.to), weight: Number(li.dataset.weight),
    dated: li.dataset.from !== undefined, title: li.querySelector('h3').textContent,
    date: li.querySelector('.when').textContent, lane: li.className, basis: li.dataset.basis,
    disputed: li.dataset.disputed !== undefined,
  }));
  // time runs evenly but for folds: knots say where a day lies along the wall
  const knots = words.course ? words.course.split(' ').map((knot) => knot.split(':').map(Number)) : [];
  const folds = words.folds ? words.folds.split('|').map((fold) => fold.split(':')).map(([from, to, label]) => [Number(from), Number(to), label]) : [];
  const spot = mapping(0, 1), calendar = mapping(1, 0);
  function mapping(of, to) {
    if (knots.length < 2) { return (value) => value; }
    return (value) => {
      let at = 1;
      while (at < knots.length - 1 && knots[at][of] < value) { at++; }
      const a = knots[at - 1], b = knots[at];
      return a[to] + (value - a[of]) / (b[of] - a[of]) * (b[to] - a[to]);
    };
  }
  for (const item of items) { item.a = spot(item.from); item.b = spot(item.to); }
  const dated = items.filter((item) => item.dated);
  if (dated.length === 0) { return; }
  const ranked = [...dated].sort((a, b) => b.weight - a.weight || a.at - b.at);
  const all = around(dated);
  let view = folds.length > 0 ? all : [spot(Number(words.from)), spot(Number(words.to))], chosen = -1, drag = null, pinch = null;

  function around(list) {
    let [a, b] = [list[0].a, list[0].b];
    for (const item of list) { a = Math.min(a, item.a); b = Math.max(b, item.b); }
    return padded(a, b);
  }
  function padded(a, b) { const room = Math.max((b - a) * 0.04, 7); return [a - room, b + room]; }
  const digits = (text) => words.digits === 'arab' ? String(text).replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d))) : String(text);
  const width = () => svg.clientWidth || 1000;
  const height = () => svg.clientHeight || 320;
  const along = (spot) => PAD + (spot - view[0]) / (view[1] - view[0]) * (width() - 2 * PAD);
  const x = (at) => rtl ? width() - at : at;
  const under = (px) => view[0] + ((rtl ? width() - px : px) - PAD) / (width() - 2 * PAD) * (view[1] - view[0]);

  function node(name, attributes, parent, text) {
    const made = document.createElementNS(SVG, name);
    for (const key in attributes) { made.setAttribute(key, attributes[key]); }
    if (text !== undefined) { made.textContent = text; }
    if (parent) { parent.append(made); }
    return made;
  }

  // ticks: the finest step whose labels have room
  const STEPS = [['d', 1], ['d', 2], ['d', 7], ['d', 14], ['m', 1], ['m', 3], ['m', 6], ['y', 1], ['y', 2], ['y', 5], ['y', 10], ['y', 20],
    ['y', 50], ['y', 100], ['y', 200], ['y', 500], ['y', 1000], ['y', 5000], ['y', 20000]];
  const DAYS = { d: 1, m: 30.44, y: 365.25 };
  function civil(n) { const date = new Date(Math.floor(n) * 864e5); return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]; }
  function number(y, m, d) { const date = new Date(0); date.setUTCFullYear(y, m, d); return Math.round(date.getTime() / 864e5); }
  function year(y) { return y > 0 ? digits(y) : words.bce.replace('{0}', digits(1 - y)); }
  /** The stretches of time in view that no fold divides: each may have a scale of its own. */
  function stretches() {
    const begin = calendar(view[0]), end = calendar(view[1]), out = [];
    const borders = [begin, ...knots.map((knot) => knot[0]).filter((day) => day > begin && day < end), end];
    for (let i = 1; i < borders.length; i++) {
      const [a, b] = [borders[i - 1], borders[i]], middle = (a + b) / 2;
      if (!folds.some(([from, to]) => middle > from && middle < to)) { out.push([a, b]); }
    }
    return out;
  }

  function ticks() {
    const out = [], shown = { year: null, edge: -Infinity };
    for (const [begin, end] of stretches()) {
      const room = (along(spot(end)) - along(spot(begin))) / (end - begin);
      const [unit, by] = STEPS.find(([u, n]) => DAYS[u] * n * room >= 96) || STEPS[STEPS.length - 1];
      const [y, m] = civil(begin);
      const next = unit === 'd' ? (n) => n * by : unit === 'm' ? (n) => number(0, n * by, 1) : (n) => number(n * by, 0, 1);
      const start = unit === 'd' ? Math.ceil(begin / by) : unit === 'm' ? Math.floor((y * 12 + m) / by) : Math.floor(y / by);
      for (let n = start; next(n) <= end; n++) {
        const tick = next(n), at = along(spot(tick));
        if (tick < begin || at - shown.edge < 76) { continue; }
        const [yy, mm, dd] = civil(tick);
        const told = unit === 'y' ? year(yy) : (unit === 'd' ? digits(dd) + ' ' : '') + months[mm] + (shown.year === yy ? '' : ' ' + year(yy));
        out.push([at, told]);
        shown.year = yy;
        shown.edge = at;
      }
    }
    return out;
  }

  function fitted(text, font, most) {
    pen.font = font;
    if (pen.measureText(text).width <= most) { return [text, pen.measureText(text).width]; }
    let low = 1, high = text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pen.measureText(text.slice(0, middle) + '…').width <= most) { low = middle; } else { high = middle - 1; }
    }
    const cut = text.slice(0, low).trimEnd() + '…';
    return [cut, pen.measureText(cut).width];
  }

  let waiting = 0;
  function draw() { if (!waiting) { waiting = requestAnimationFrame(() => { waiting = 0; paint(); }); } }

  function paint() {
    const w = width(), h = height(), rows = Math.max(1, Math.floor((h - FOOT - 24) / ROW));
    svg.replaceChildren();
    svg.setAttribute('viewBox', `0 0 ${w} ${h}`);
    document.documentElement.style.setProperty('--wall', wall.offsetHeight + 12 + 'px');
    for (const [from, to, label] of folds) {
      const a = x(along(spot(from))), b = x(along(spot(to)));
      const g = node('g', {}, svg);
      node('title', {}, g, label);
      node('rect', { x: Math.min(a, b), y: 0, width: Math.abs(b - a), height: h - FOOT, class: 'tear' }, g);
      node('text', { x: (a + b) / 2, y: h - FOOT - 8, 'text-anchor': 'middle', class: 'sub', direction: words.dir }, g, label);
    }
    for (const [place, label] of ticks()) {
      const at = x(place);
      node('line', { x1: at, x2: at, y1: 0, y2: h - FOOT, class: 'tick' }, svg);
      node('text', { x: at, y: h - 9, 'text-anchor': 'middle', class: 'sub', direction: words.dir }, svg, label);
    }
    node('line', { x1: 0, x2: w, y1: h - FOOT, y2: h - FOOT, class: 'axis' }, svg);
    const taken = Array.from({ length: rows }, () => []), crowd = new Map();
    const seen = ranked.filter((item) => item.b > view[0] && item.a < view[1]);
    if (chosen >= 0 && seen.includes(items[chosen])) { seen.unshift(...seen.splice(seen.indexOf(items[chosen]), 1)); }
    let labels = 0;
    for (const item of seen) {
      const from = along(item.a), to = along(item.b), bar = item.to - item.from > 1 && to - from > 12;
      const lo = bar ? Math.max(0, from) : (from + to) / 2 - 6, hi = bar ? Math.min(w, to) : (from + to) / 2 + 6;
      const full = labels > 400;
      const [title, wide] = full ? ['', 0] : measured(item);
      let place = null;
      for (let row = 0; row < rows && !place && !full; row++) {
        for (const at of [hi + 7, lo - 7 - wide]) {
          const start = Math.min(lo, at) - BETWEEN, end = Math.max(hi, at + wide) + BETWEEN;
          if (start < 0 - (bar ? w : 0) || end > w + (bar ? w : 0) || at < 0 || at + wide > w) { continue; }
          if (!taken[row].some(([a, b]) => a < end && b > start)) { place = { row, at, start, end }; break; }
        }
      }
      if (!place) {
        const cell = Math.min(Math.max(0, Math.floor((lo + hi) / 2 / 64)), Math.floor(w / 64));
        crowd.set(cell, [...(crowd.get(cell) || []), item]);
        continue;
      }
      taken[place.row].push([place.start, place.end]);
      labels++;
      event(item, title, wide, place, lo, hi, bar);
    }
    for (const [cell, hidden] of crowd) { more(cell, hidden, h); }
    beyond(words.earlier, dated.filter((item) => item.b <= view[0]), rtl ? w : 0, rtl ? -1 : 1);
    beyond(words.later, dated.filter((item) => item.a >= view[1]), rtl ? 0 : w, rtl ? 1 : -1);
  }

  function measured(item) {
    if (!item.shown) {
      const [title, a] = fitted(item.title, '700 14px Vazirmatn, sans-serif', WIDEST);
      const [date, b] = fitted(item.date, '12px Vazirmatn, sans-serif', WIDEST);
      item.shown = [title, Math.max(a, b), date];
    }
    return item.shown;
  }

  function event(item, title, wide, place, lo, hi, bar) {
    const y = 6 + place.row * ROW, middle = y + ROW / 2 - 4;
    const g = node('g', { class: 'ev ' + item.lane, 'data-at': item.at }, svg);
    node('title', {}, g, item.title + '\n' + item.date);
    node('rect', { x: Math.min(x(place.start + 4), x(place.end - 4)), y: y - 3, width: place.end - place.start - 8, height: ROW - 3, rx: 5, class: 'face' }, g);
    const left = Math.min(x(lo), x(hi)), centre = x((lo + hi) / 2);
    const looks = item.basis === 'inferred' || item.basis === 'unknown' ? 'guess' : item.basis === 'by_hand' ? 'hand' : 'sure';
    if (bar) {
      node('rect', { x: left, y: middle - 5, width: Math.max(8, hi - lo), height: 10, rx: 4, class: 'bar' }, g);
    } else if (looks === 'hand') {
      node('path', { d: `M${centre} ${middle - 7}l7 7l-7 7l-7-7z`, class: looks }, g);
    } else {
      node('circle', { cx: centre, cy: middle, r: 5, class: looks }, g);
    }
    if (item.disputed) { node('circle', { cx: centre, cy: middle, r: 9, class: 'dispute' }, g); }
    // start is where reading starts
    const right = /^[^A-Za-z]*[\u0590-\u08FF\uFB1D-\uFEFC]/.test(item.title), page = words.dir === 'rtl';
    const edge = (own) => own === rtl ? x(place.at) : x(place.at + wide);
    node('text', { x: edge(right), y: y + 13, direction: right ? 'rtl' : 'ltr' }, g, title);
    node('text', { x: edge(page), y: y + 29, class: 'sub', direction: words.dir }, g, item.shown[2]);
    if (item.at === chosen) { g.classList.add('chosen'); }
  }

  function more(cell, hidden, h) {
    const label = '+' + digits(hidden.length), at = x(cell * 64 + 32);
    const g = node('g', { class: 'more', 'data-cell': cell }, svg);
    node('title', {}, g, hidden.slice(0, 12).map((item) => item.title).join('\n'));
    node('rect', { x: at - 20, y: h - FOOT - 20, width: 40, height: 17, rx: 8 }, g);
    node('text', { x: at, y: h - FOOT - 7, 'text-anchor': 'middle', class: 'sub', direction: 'ltr' }, g, label);
    g.crowd = hidden;
  }

  function beyond(word, hidden, edge, inward) {
    if (hidden.length === 0) { return; }
    const label = word.replace('{0}', digits(hidden.length));
    pen.font = '12px Vazirmatn, sans-serif';
    const wide = pen.measureText(label).width + 20, left = inward > 0 ? edge + 4 : edge - wide - 4, y = height() - FOOT + 4;
    const g = node('g', { class: 'more' }, svg);
    node('rect', { x: left, y, width: wide, height: 20, rx: 10 }, g);
    node('text', { x: left + wide / 2, y: y + 14, 'text-anchor': 'middle', class: 'sub', direction: words.dir }, g, label);
    g.crowd = dated;
  }

  function look(a, b) {
    const least = 4, most = (all[1] - all[0]) * 1.5 + 30, centre = (a + b) / 2;
    const half = Math.min(Math.max(b - a, least), most) / 2, middle = Math.min(Math.max(centre, all[0]), all[1]);
    view = [middle - half, middle + half];
    draw();
  }
  function zoom(by, at) { look(at - (at - view[0]) * by, at + (view[1] - at) * by); }
  function pan(share) { const by = share * (view[1] - view[0]); look(view[0] + by, view[1] + by); }

  function choose(at, scroll) {
    if (chosen >= 0) { items[chosen].li.classList.remove('chosen'); }
    chosen = Math.min(Math.max(0, at), items.length - 1);
    const item = items[chosen];
    item.li.classList.add('chosen');
    said.textContent = item.title + ' · ' + item.date;
    if (item.dated && (item.a < view[0] || item.b > view[1])) {
      const half = Math.max((view[1] - view[0]) / 2, (item.b - item.a) * 0.6), middle = (item.a + item.b) / 2;
      look(middle - half, middle + half);
    }
    if (scroll) { item.li.scrollIntoView({ block: 'start' }); }
    draw();
  }

  function open() {
    if (chosen < 0) { return; }
    const link = items[chosen].li.querySelector('blockquote a');
    if (link) { link.click(); } else { items[chosen].li.focus(); }
  }

  // a passage is opened in its source, wherever its link was pressed
  document.addEventListener('click', (press) => {
    const link = press.target instanceof Element && press.target.closest('a[href^="#"]');
    if (!link) { return; }
    const target = document.getElementById(link.getAttribute('href').slice(1));
    if (!target) { return; }
    press.preventDefault();
    const folded = target.closest('details');
    if (folded) { folded.open = true; }
    const entry = target.closest('.events > li');
    if (entry) { choose(items.findIndex((item) => item.li === entry), false); }
    target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({ block: 'start' });
  });

  const KEYS = {
    '+': () => zoom(0.7, centre()), '=': () => zoom(0.7, centre()), '-': () => zoom(1 / 0.7, centre()), '_': () => zoom(1 / 0.7, centre()),
    '0': () => look(...all), 'Home': () => choose(0, true), 'End': () => choose(items.length - 1, true),
    'ArrowRight': (shift) => step(rtl ? -1 : 1, shift), 'ArrowLeft': (shift) => step(rtl ? 1 : -1, shift),
    'ArrowDown': () => step(1, false), 'ArrowUp': () => step(-1, false), 'Enter': open,
  };
  function centre() { const item = items[chosen]; return item && item.dated && item.b > view[0] && item.a < view[1] ? (item.a + item.b) / 2 : (view[0] + view[1]) / 2; }
  function step(by, shift) { if (shift) { pan(by * 0.2); } else { choose(chosen < 0 ? 0 : chosen + by, true); } }
  document.addEventListener('keydown', (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) { return; }
    const free = key.target === document.body || key.target === svg;
    if (key.key === 'Escape') { svg.focus({ preventScroll: true }); if (chosen >= 0) { items[chosen].li.scrollIntoView({ block: 'start' }); } return; }
    const act = KEYS[key.key];
    const zooming = '+=-_0'.includes(key.key);
    if (act && (free || (zooming && key.key.length === 1))) { key.preventDefault(); act(key.shiftKey && key.key.startsWith('Arrow')); }
  });
  for (const button of document.querySelectorAll('.tools button')) {
    button.addEventListener('click', () => KEYS[button.dataset.key](false));
  }

  svg.addEventListener('wheel', (turn) => {
    turn.preventDefault();
    if (turn.shiftKey || Math.abs(turn.deltaX) > Math.abs(turn.deltaY)) { pan(Math.sign(turn.deltaX || turn.deltaY) * (rtl ? -0.08 : 0.08)); return; }
    zoom(turn.deltaY > 0 ? 1.2 : 1 / 1.2, under(turn.offsetX));
  }, { passive: false });
  const fingers = new Map();
  svg.addEventListener('pointerdown', (press) => {
    fingers.set(press.pointerId, press.offsetX);
    drag = { from: press.offsetX, view, moved: false, on: press.target };
    if (fingers.size === 2) { const [a, b] = fingers.values(); pinch = { gap: Math.abs(a - b) || 1, at: under((a + b) / 2), view }; }
  });
  svg.addEventListener('pointermove', (move) => {
    if (!fingers.has(move.pointerId) || !drag) { return; }
    fingers.set(move.pointerId, move.offsetX);
    if (pinch && fingers.size === 2) {
      const [a, b] = fingers.values(), by = pinch.gap / (Math.abs(a - b) || 1);
      look(pinch.at - (pinch.at - pinch.view[0]) * by, pinch.at + (pinch.view[1] - pinch.at) * by);
      return;
    }
    const by = (move.offsetX - drag.from) / (width() - 2 * PAD) * (drag.view[1] - drag.view[0]) * (rtl ? 1 : -1);
    if (Math.abs(move.offsetX - drag.from) > 4) { if (!drag.moved) { svg.setPointerCapture(move.pointerId); } drag.moved = true; look(drag.view[0] + by, drag.view[1] + by); }
  });
  function release(up) {
    fingers.delete(up.pointerId);
    if (drag && !drag.moved && up.type === 'pointerup') {
      const g = drag.on.closest('g');
      if (g && g.crowd) { look(...around(g.crowd)); }
      else if (g) { choose(Number(g.dataset.at), true); }
    }
    drag = null; pinch = null;
  }
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);

  let folded = [];
  addEventListener('beforeprint', () => { folded = [...document.querySelectorAll('details:not([open])')]; folded.forEach((d) => { d.open = true; }); });
  addEventListener('afterprint', () => folded.forEach((d) => { d.open = false; }));
  addEventListener('resize', draw);
  document.documentElement.classList.add('live');
  document.fonts.ready.then(() => { for (const item of items) { item.shown = undefined; } draw(); });
  paint();
})();

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
  const BEAD = 5, BAR = 10, OPEN = 46, TIE = 22; // the sizes of the program's signs
  const pen = document.createElement('canvas').getContext('2d');
  const SMALL = '12px Vazirmatn, sans-serif';

  const items = [...document.querySelectorAll('.events > li')].map((li, at) => ({
    li, at, from: Number(li.dataset.from), to: Number(li.dataset.to), weight: Number(li.dataset.weight),
    dated: li.dataset.from !== undefined, title: li.querySelector('h3').textContent,
    date: li.querySelector('.when').textContent, lane: li.className, basis: li.dataset.basis,
    shape: li.dataset.shape, likeliest: li.dataset.likeliest === undefined ? NaN : Number(li.dataset.likeliest) + 0.5,
    others: (li.dataset.disputed || '').split(' ').filter((other) => other).map((other) => other.split(':'))
      .map(([from, to, shape]) => ({ from: Number(from), to: Number(to), shape, likeliest: NaN, basis: 'stated', others: [] })),
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
  for (const item of items) {
    for (const one of [item, ...item.others]) { one.a = spot(one.from); one.b = spot(one.to); one.l = spot(one.likeliest); }
  }
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

  /** The ticks in view and their words; a word that would lie on another, on a pill or past the edge is left out. */
  function ticks(pills) {
    const out = [], shown = { year: null, at: -Infinity }, full = pills.map(([a, b]) => rtl ? [width() - b, width() - a] : [a, b]);
    pen.font = SMALL;
    for (const [begin, end] of stretches()) {
      const room = (along(spot(end)) - along(spot(begin))) / (end - begin);
      const [unit, by] = STEPS.find(([u, n]) => DAYS[u] * n * room >= 96) || STEPS[STEPS.length - 1];
      const [y, m] = civil(begin);
      const next = unit === 'd' ? (n) => n * by : unit === 'm' ? (n) => number(0, n * by, 1) : (n) => number(n * by, 0, 1);
      const start = unit === 'd' ? Math.ceil(begin / by) : unit === 'm' ? Math.floor((y * 12 + m) / by) : Math.floor(y / by);
      for (let n = start; next(n) <= end; n++) {
        const tick = next(n), at = along(spot(tick));
        if (tick < begin || at - shown.at < 76) { continue; }
        const [yy, mm, dd] = civil(tick);
        const told = unit === 'y' ? year(yy) : (unit === 'd' ? digits(dd) + ' ' : '') + months[mm] + (shown.year === yy ? '' : ' ' + year(yy));
        const half = pen.measureText(told).width / 2 + 4;
        shown.at = at;
        if (!free(full, at - half, at + half, width())) { out.push([at, '']); continue; }
        out.push([at, told]);
        full.push([at - half, at + half]);
        shown.year = yy;
      }
    }
    return out;
  }

  /** Whether a stretch of the wall lies within it and on none of those taken. */
  function free(taken, from, to, end) { return from >= 0 && to <= end && !taken.some(([a, b]) => a < to && b > from); }

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
    const feet = [];
    hatches();
    for (const [from, to, label] of folds) {
      const a = x(along(spot(from))), b = x(along(spot(to)));
      const g = node('g', {}, svg);
      node('title', {}, g, label);
      node('rect', { x: Math.min(a, b), y: 0, width: Math.abs(b - a), height: h - FOOT, class: 'tear' }, g);
      pen.font = SMALL;
      const half = pen.measureText(label).width / 2 + 2, middle = (a + b) / 2;
      if (!free(feet, middle - half, middle + half, w)) { continue; }
      feet.push([middle - half, middle + half]);
      node('text', { x: middle, y: h - FOOT - 8, 'text-anchor': 'middle', class: 'sub', direction: words.dir }, g, label);
    }
    const pills = [
      pill(words.earlier, dated.filter((item) => item.b <= view[0]), rtl ? w : 0, rtl ? -1 : 1),
      pill(words.later, dated.filter((item) => item.a >= view[1]), rtl ? 0 : w, rtl ? 1 : -1),
    ].filter((made) => made);
    for (const [place, label] of ticks(pills.map(({ left, wide }) => [left - 6, left + wide + 6]))) {
      const at = x(place);
      node('line', { x1: at, x2: at, y1: 0, y2: h - FOOT, class: 'tick' }, svg);
      if (label) { node('text', { x: at, y: h - 9, 'text-anchor': 'middle', class: 'sub', direction: words.dir }, svg, label); }
    }
    node('line', { x1: 0, x2: w, y1: h - FOOT, y2: h - FOOT, class: 'axis' }, svg);
    const taken = Array.from({ length: rows }, () => []), crowd = new Map();
    const seen = ranked.filter((item) => item.b > view[0] && item.a < view[1]);
    if (chosen >= 0 && seen.includes(items[chosen])) { seen.unshift(...seen.splice(seen.indexOf(items[chosen]), 1)); }
    let labels = 0;
    for (const item of seen) {
      const sign = signed(item), { lo, hi } = sign, bar = sign.shape !== 'none';
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
        const cell = Math.min(Math.max(0, Math.floor((lo + hi) / 2 / 64)), Math.max(0, Math.floor(w / 64) - 1));
        crowd.set(cell, [...(crowd.get(cell) || []), item]);
        continue;
      }
      taken[place.row].push([place.start, place.end]);
      labels++;
      event(item, title, wide, place, sign);
    }
    for (const [cell, hidden] of [...crowd].sort((a, b) => a[0] - b[0])) { more(cell, hidden, h, feet); }
    for (const made of pills) { beyond(made); }
  }

  function measured(item) {
    if (!item.shown) {
      const [title, a] = fitted(item.title, '700 14px Vazirmatn, sans-serif', WIDEST);
      const [date, b] = fitted(item.date, SMALL, WIDEST);
      item.shown = [title, Math.max(a, b), date];
    }
    return item.shown;
  }

  /** Where the sign of a date stands along the wall: as wide as its days, but never so narrow that a bar is a disc. */
  function signed(one) {
    let lo = along(one.a), hi = along(one.b), shape = one.shape, bead = NaN;
    const middle = (lo + hi) / 2;
    if (shape === 'none' && hi - lo > 3.2 * BEAD) { shape = 'day'; }
    if (shape === 'none') { lo = middle - BEAD; hi = middle + BEAD; bead = middle; }
    else if (shape === 'since') { hi = lo + OPEN; }
    else if (shape === 'until') { lo = hi - OPEN; }
    else if (hi - lo < 2.8 * BEAD) { lo = middle - 1.4 * BEAD; hi = middle + 1.4 * BEAD; }
    if (!Number.isNaN(one.l) && shape !== 'lasting' && shape !== 'day') {
      bead = along(one.l);
      lo = Math.min(lo, bead - BEAD);
      hi = Math.max(hi, bead + BEAD);
    }
    const most = width() + 12, own = { lo: Math.min(Math.max(lo, -12), most), hi: Math.max(Math.min(hi, most), -12), shape, bead, basis: one.basis };
    own.others = one.others.map(signed);
    if (own.others.length === 0) { return { ...own, own }; }
    // sources disagree: the other dates are tied to it, the sign between them or after the last
    const first = own.others[0], gap = Math.max(first.lo - own.hi, own.lo - first.hi) >= TIE;
    const from = Math.min(own.lo, ...own.others.map((other) => other.lo)), to = Math.max(own.hi, ...own.others.map((other) => other.hi));
    const tie = gap ? (first.lo > own.lo ? own.hi + first.lo : first.hi + own.lo) / 2 : to + TIE / 2;
    return { lo: from, hi: gap ? to : to + TIE, shape: 'tied', own, tie, gap };
  }

  /** Strokes of every lane's colour, for what is inferred. */
  function hatches() {
    const defs = node('defs', {}, svg);
    for (const lane of new Set([...dated.map((item) => item.lane), 'k-legend'])) {
      const hatch = node('pattern', { id: 'hatch-' + lane, class: lane, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, defs);
      node('rect', { width: 4, height: 4, class: 'ground' }, hatch);
      node('path', { d: 'M0 0V4', class: 'stroke' }, hatch);
    }
  }

  /** Draws the sign of a date: width and edge tell how exactly it is known, fill and shape how. */
  function mark(g, sign, y) {
    const { own, tie, gap } = sign;
    for (const other of own.others) { one(g, other, y); }
    if (tie !== undefined) {
      const ends = [own, ...own.others], last = Math.max(...ends.map((end) => end.lo)), first = Math.min(...ends.map((end) => end.hi));
      node('path', { d: `M${x(first)} ${y}H${x(gap ? last : tie)}`, class: 'tie' }, g);
    }
    one(g, own, y);
    if (tie !== undefined) {
      knot(g, x(tie), y);
    }
  }

  /** Sources disagree. */
  function knot(g, c, y) {
    node('circle', { cx: c, cy: y, r: 6.5, class: 'tie' }, g);
    node('path', { d: `M${c - 3} ${y - 1.4}h6M${c - 3} ${y + 1.4}h6M${c + 1.8} ${y - 3.6}l-3.6 7.2`, class: 'tie' }, g);
  }

  function one(g, { lo, hi, shape, bead: at, basis }, y) {
    if (hi - lo < 1) { return; }
    const lane = g.classList[1], t = BAR / 2, way = rtl ? -1 : 1;
    const reasoned = basis === 'inferred' || basis === 'unknown';
    const inked = (kind, d, light) => node('path', { d, class: 'bar ' + kind + (light && !reasoned ? ' light' : ''), ...(reasoned ? { fill: `url(#hatch-${lane})` } : {}) }, g);
    const box = `M${x(lo)} ${y - t}H${x(hi)}V${y + t}H${x(lo)}z`;
    if (shape === 'day' || shape === 'lasting') { inked('sure', box, false); }
    if (shape === 'somewhere') { inked('dashed', box, true); }
    if (shape === 'about') {
      const taper = Math.min((hi - lo) * 0.28, BAR * 1.3), a = x(lo + taper), b = x(hi - taper);
      inked('dashed', `M${x(lo)} ${y}L${a} ${y - t}H${b}L${x(hi)} ${y}L${b} ${y + t}H${a}z`, true);
    }
    if (shape === 'since' || shape === 'until') {
      const [known, on, s] = shape === 'since' ? [lo, hi, way] : [hi, lo, -way], stop = x(on) - s * BAR * 0.7, back = x(on) - s * BAR * 0.6;
      inked('dashed', `M${stop} ${y - t}H${x(known)}V${y + t}H${stop}`, true);
      node('path', { d: `M${back} ${y - BAR * 0.55}L${x(on)} ${y}L${back} ${y + BAR * 0.55}`, class: 'chevron' }, g);
    }
    if (!Number.isNaN(at)) { bead(g, x(at), y, basis, BEAD); }
    else if (basis === 'by_hand') { bead(g, x(shape === 'until' ? hi : lo), y, basis, BEAD * 0.78); }
  }

  function bead(g, c, y, basis, r) {
    const inner = r - 0.65, q = r * 1.28;
    if (basis === 'stated') { node('circle', { cx: c, cy: y, r, class: 'disc' }, g); return; }
    if (basis === 'by_hand') { node('path', { d: `M${c} ${y - q}l${q} ${q}l${-q} ${q}l${-q} ${-q}z`, class: 'diamond' }, g); return; }
    node('circle', { cx: c, cy: y, r: inner, class: 'ring' }, g);
    // the half towards the past is full
    if (basis === 'computed') { node('path', { d: `M${c} ${y - inner}A${inner} ${inner} 0 0 ${rtl ? 1 : 0} ${c} ${y + inner}z`, class: 'disc' }, g); }
  }

  function event(item, title, wide, place, sign) {
    const y = 6 + place.row * ROW, middle = y + ROW / 2 - 4;
    const g = node('g', { class: 'ev ' + item.lane, 'data-at': item.at }, svg);
    node('title', {}, g, item.title + '\n' + item.date);
    node('rect', { x: Math.min(x(place.start + 4), x(place.end - 4)), y: y - 3, width: place.end - place.start - 8, height: ROW - 3, rx: 5, class: 'face' }, g);
    mark(g, sign, middle);
    // start is where reading starts
    const right = /^[^A-Za-z]*[\u0590-\u08FF\uFB1D-\uFEFC]/.test(item.title), page = words.dir === 'rtl';
    const edge = (own) => own === rtl ? x(place.at) : x(place.at + wide);
    node('text', { x: edge(right), y: y + 13, direction: right ? 'rtl' : 'ltr' }, g, title);
    node('text', { x: edge(page), y: y + 29, class: 'sub', direction: words.dir }, g, item.shown[2]);
    if (item.at === chosen) { g.classList.add('chosen'); }
  }

  function more(cell, hidden, h, feet) {
    const label = '+' + digits(hidden.length), ideal = x(cell * 64 + 32);
    let at = ideal;
    // as near its place as there is room
    for (let by = 0; by < width() && !free(feet, at - 22, at + 22, width()); by += 4) {
      at = [ideal - by, ideal + by].find((place) => free(feet, place - 22, place + 22, width())) || ideal;
    }
    feet.push([at - 22, at + 22]);
    const g = node('g', { class: 'more', 'data-cell': cell }, svg);
    node('title', {}, g, hidden.slice(0, 12).map((item) => item.title).join('\n'));
    node('rect', { x: at - 20, y: h - FOOT - 20, width: 40, height: 17, rx: 8 }, g);
    node('text', { x: at, y: h - FOOT - 7, 'text-anchor': 'middle', class: 'sub', direction: 'ltr' }, g, label);
    g.crowd = hidden;
  }

  /** How many lie beyond an edge, and where that is told. */
  function pill(word, hidden, edge, inward) {
    if (hidden.length === 0) { return null; }
    const label = word.replace('{0}', digits(hidden.length));
    pen.font = SMALL;
    const wide = pen.measureText(label).width + 20;
    return { label, wide, left: inward > 0 ? edge + 4 : edge - wide - 4 };
  }

  function beyond({ label, wide, left }) {
    const y = height() - FOOT + 4, g = node('g', { class: 'more' }, svg);
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
      else if (g && g.dataset.at) { choose(Number(g.dataset.at), true); }
    }
    drag = null; pinch = null;
  }
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);

  // the legend's signs are those of the wall, in the colour of words
  const SAMPLES = {
    stated: ['none', 'stated'], computed: ['none', 'computed'], inferred: ['none', 'inferred'], by_hand: ['none', 'by_hand'],
    lasting: ['lasting', 'stated'], somewhere: ['somewhere', 'stated'], reasoned: ['somewhere', 'inferred'], about: ['about', 'stated'], open: ['since', 'stated'],
  };
  function legend() {
    for (const li of document.querySelectorAll('.legend [data-sign]')) {
      const [shape, basis] = SAMPLES[li.dataset.sign] || ['tied', ''], wide = shape === 'none' || shape === 'tied' ? 14 : 34;
      const own = document.createElementNS(SVG, 'svg');
      for (const [key, value] of [['viewBox', `0 0 ${wide} 16`], ['width', wide], ['height', 16], ['aria-hidden', 'true']]) { own.setAttribute(key, value); }
      const g = node('g', { class: 'ev k-legend', ...(rtl ? { transform: `translate(${wide - width()})` } : {}) }, own);
      const dot = shape === 'none' ? wide / 2 : NaN;
      if (shape === 'tied') { knot(g, x(wide / 2), 8); }
      else { one(g, { lo: shape === 'none' ? 2 : 1, hi: wide - 1, shape, bead: dot, basis }, 8); }
      li.querySelectorAll('svg').forEach((old) => old.remove());
      li.prepend(own);
    }
  }

  let folded = [];
  addEventListener('beforeprint', () => { folded = [...document.querySelectorAll('details:not([open])')]; folded.forEach((d) => { d.open = true; }); });
  addEventListener('afterprint', () => folded.forEach((d) => { d.open = false; }));
  addEventListener('resize', () => { draw(); legend(); });
  document.documentElement.classList.add('live');
  document.fonts.ready.then(() => { for (const item of items) { item.shown = undefined; } draw(); });
  paint();
  legend();
})();

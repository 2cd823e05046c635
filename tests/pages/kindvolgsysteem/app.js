// A believable, plain web tool: it shows one tab, and on saving exactly what it would store. It knows nothing of
// the extension.

const tabs = [...document.querySelectorAll('[role=tab]')];
const panels = [...document.querySelectorAll('[role=tabpanel]')];
const saved = document.querySelector('#bewaard');

/** Shows the panel that the address names (`#observatie`), the diary if it names none. */
function showTab() {
  const wanted = panels.find((panel) => `#${panel.id}` === location.hash) ?? panels[0];
  for (const panel of panels) panel.hidden = panel !== wanted;
  for (const tab of tabs) {
    const selected = tab.getAttribute('aria-controls') === wanted.id;
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
  }
}

/** What would be stored: every named control, and of a rich field the markup, as such tools do. */
function record(form) {
  const entry = { soort: form.parentElement.id };
  for (const control of form.elements) {
    if (control.name) entry[control.name] = control.type === 'checkbox' ? control.checked : control.value;
  }
  for (const rich of form.querySelectorAll('[contenteditable]')) entry[rich.dataset.name] = rich.innerHTML;
  return entry;
}

addEventListener('hashchange', showTab);
showTab();

document.querySelector('[role=tablist]').addEventListener('click', (event) => {
  const tab = event.target.closest('[role=tab]');
  if (tab) location.hash = tab.getAttribute('aria-controls');
});

document.querySelector('[role=tablist]').addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = tabs.at((tabs.indexOf(event.target) + step) % tabs.length);
  location.hash = next.getAttribute('aria-controls');
  next.focus();
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  saved.querySelector('pre').textContent = JSON.stringify(record(event.target), null, 2);
  saved.hidden = false;
  event.target.querySelector('output').textContent = 'Bewaard.';
});

// The same line in an open and a closed shadow root, and in frames, as web components and webmail editors have it.
function addLine(parent, id) {
  const document = parent.ownerDocument;
  const line = document.createElement('div');
  line.id = id;
  line.contentEditable = 'true';
  line.style.cssText = 'font: 20px monospace; width: 600px; height: 60px';
  line.textContent = 'I was just checking in today';
  parent.append(line);
}
function fillFrame(frame, id) {
  const { body } = frame.contentDocument;
  body.id = id;
  body.contentEditable = 'true';
  body.style.cssText = 'font: 20px monospace; margin: 0';
  body.textContent = 'I was just checking in today';
}
const root = document.getElementById('open').attachShadow({ mode: 'open' });
addLine(root.appendChild(document.createElement('div')), 'in-shadow');
// Only the page that made it has this one; a test asks the page.
window.closedRoot = document.getElementById('closed').attachShadow({ mode: 'closed' });
addLine(window.closedRoot.appendChild(document.createElement('div')), 'in-closed-shadow');
fillFrame(document.getElementById('frame'), 'in-frame');
addEventListener('load', () => {
  fillFrame(document.getElementById('srcdoc'), 'in-srcdoc-frame');
  document.title = 'ready';
});

// The same line in a shadow root and in an about:blank frame, as web components and webmail editors have it.
function addLine(parent, id) {
  const document = parent.ownerDocument;
  const line = document.createElement('div');
  line.id = id;
  line.contentEditable = 'true';
  line.style.cssText = 'font: 20px monospace; width: 600px; height: 60px';
  line.textContent = 'I was just checking in today';
  parent.append(line);
}
const host = document.getElementById('open');
const root = host.attachShadow({ mode: 'open' });
addLine(root.appendChild(document.createElement('div')), 'in-shadow');
const body = document.getElementById('frame').contentDocument.body;
body.id = 'in-frame';
body.contentEditable = 'true';
body.style.cssText = 'font: 20px monospace; margin: 0';
body.textContent = 'I was just checking in today';
document.title = 'ready';

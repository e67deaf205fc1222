// Nine editors that stand behind nearly every compose box on the web, each with the same three lines.
// `#bold` makes one word of the second line bold. window.editors[name] = {root, model()}: the editable element and what
// the editor itself believes its text is.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import DOMPurify from 'dompurify';
import * as Draft from 'draft-js';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import React from 'react';
import { createRoot } from 'react-dom/client';
import * as rooster from 'roosterjs';
import { createEditor as createSlate, Node as SlateNode } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import Squire from 'squire-rte';

window.DOMPurify = DOMPurify;
window.problems = [];
window.addEventListener('error', (event) => window.problems.push(String(event.message)));

const LINES = ['Hello Dana,', 'I was just checking in on my last mail.', 'Bye'];
const bold = location.hash === '#bold';
/** The second line in runs of one format each. */
const RUNS = bold ? [['I was just '], ['checking', true], [' in on my last mail.']] : [[LINES[1]]];
const SECOND = RUNS.map(([text, heavy]) => (heavy ? `<b>${text}</b>` : text)).join('');
const asHtml = (tag) => [LINES[0], SECOND, LINES[2]].map((line) => `<${tag}>${line}</${tag}>`).join('');

const makers = {
  plain(box) {
    const root = addEditable(box);
    root.innerHTML = asHtml('div');
    return { root, model: () => root.innerText };
  },
  textarea(box) {
    const root = box.appendChild(document.createElement('textarea'));
    Object.assign(root, { rows: 5, cols: 60, value: LINES.join('\n') });
    return { root, model: () => root.value };
  },
  rooster(box) {
    const root = box.appendChild(document.createElement('div'));
    const parsed = new DOMParser().parseFromString(asHtml('div'), 'text/html');
    const model = rooster.domToContentModel(parsed.body, rooster.createDomToModelContext());
    const editor = rooster.createEditor(root, [], model);
    return { root, model: () => rooster.exportContent(editor, 'PlainText') };
  },
  squire(box) {
    const root = box.appendChild(document.createElement('div'));
    new Squire(root).setHTML(asHtml('div'));
    return { root, model: () => root.innerText };
  },
  quill(box) {
    const editor = new Quill(box.appendChild(document.createElement('div')), { modules: { history: { delay: 100 } } });
    editor.clipboard.dangerouslyPasteHTML(asHtml('p'));
    editor.history.clear();
    return { root: editor.root, model: () => editor.getText() };
  },
  lexical(box) {
    const root = addEditable(box);
    const editor = createLexical({ namespace: 'test', onError: (error) => window.problems.push(error.message) });
    editor.setRootElement(root);
    registerRichText(editor);
    const run = ([text, heavy]) => (heavy ? $createTextNode(text).toggleFormat('bold') : $createTextNode(text));
    const line = (runs) => $createParagraphNode().append(...runs.map(run));
    editor.update(() => $getRoot().clear().append(line([[LINES[0]]]), line(RUNS), line([[LINES[2]]])), { discrete: true });
    registerHistory(editor, createEmptyHistoryState(), 100);
    return { root, model: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
  },
  prosemirror(box) {
    const run = ([text, heavy]) => schema.text(text, heavy ? [schema.mark('strong')] : []);
    const line = (runs) => schema.node('paragraph', null, runs.map(run));
    const state = EditorState.create({
      doc: schema.node('doc', null, [line([[LINES[0]]]), line(RUNS), line([[LINES[2]]])]),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
    });
    const view = new EditorView(box, { state });
    return { root: view.dom, model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n') };
  },
  slate(box) {
    const editor = withHistory(withReact(createSlate()));
    const line = (runs) => ({ type: 'line', children: runs.map(([text, heavy]) => (heavy ? { text, heavy } : { text })) });
    const Leaf = ({ attributes, children, leaf }) => (
      <span {...attributes}>{leaf.heavy ? <strong>{children}</strong> : children}</span>
    );
    createRoot(box).render(
      <Slate editor={editor} initialValue={[line([[LINES[0]]]), line(RUNS), line([[LINES[2]]])]}>
        <Editable renderLeaf={(props) => <Leaf {...props} />} />
      </Slate>,
    );
    return {
      get root() {
        return box.querySelector('[data-slate-editor]');
      },
      model: () => editor.children.map((node) => SlateNode.string(node)).join('\n'),
    };
  },
  draft(box) {
    const styled = bold ? [{ offset: 11, length: 8, style: 'BOLD' }] : [];
    const blocks = LINES.map((text, index) => ({
      key: `k${index}`,
      text,
      type: 'unstyled',
      inlineStyleRanges: index === 1 ? styled : [],
    }));
    const content = Draft.convertFromRaw({ entityMap: {}, blocks });
    let current;
    function Editor() {
      const [state, setState] = React.useState(() => Draft.EditorState.createWithContent(content));
      current = state;
      const onCommand = (command, now) => {
        if (command !== 'undo' && command !== 'redo') return 'not-handled';
        setState(Draft.EditorState[command](now));
        return 'handled';
      };
      return <Draft.Editor editorState={state} onChange={setState} handleKeyCommand={onCommand} />;
    }
    createRoot(box).render(<Editor />);
    return {
      get root() {
        return box.querySelector('[contenteditable]');
      },
      model: () => current.getCurrentContent().getPlainText('\n'),
    };
  },
};

function addEditable(box) {
  const root = box.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  return root;
}

window.editors = {};
for (const [name, make] of Object.entries(makers)) {
  const box = document.getElementById('mount').appendChild(document.createElement('div'));
  box.id = name;
  box.className = 'editor';
  window.editors[name] = make(box);
}
setTimeout(() => {
  for (const [name, editor] of Object.entries(window.editors)) editor.root.id = `root-${name}`;
  document.title = 'ready';
}, 400);

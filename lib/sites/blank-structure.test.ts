import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { outlineStructure } from './blank-structure';

function outlineOf(html: string): string {
  const window = new Window();
  window.document.write(html);
  return outlineStructure(window.document as unknown as Document);
}

it('tells where things stand, and nothing of what they say', () => {
  const outline =
    outlineOf(`<body><div class="msgHeader dana-reyes" id="row-4411" data-testid="sender:dana.reyes@example.com">
    <a class="from" href="mailto:dana.reyes@example.com" title="Dana Reyes">Dana Reyes</a> <time>3 Feb</time></div>
    <dana-card hidden>Reyes &lt;dana.reyes@example.com&gt;</dana-card></body>`);
  expect(outline).toBe(
    [
      'body',
      ' div id=row-9999 class=msgHeader *4-*5 data-testid=sender.*4.*5.*7.*3 @data-testid',
      '  a class=from @href text:10',
      '  time text:5',
      ' *4-card @text text:30 hidden',
    ].join('\n'),
  );
  expect(outline).not.toMatch(/dana|reyes|example|feb/i);
});

it('says once what is there a hundred times, and ends', () => {
  const rows = '<li class="row"><b>A name</b></li>'.repeat(100);
  const outline = outlineOf(`<body><ul>${rows}</ul></body>`);
  expect(outline).toContain('… 97 more');
  expect(outline.split('\n').length).toBeLessThan(12);
});

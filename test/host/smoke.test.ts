import { assert } from 'chai';
import { closeAll, extension, seed, show } from './support/workspace.ts';

suite('Sayso in a real VS Code', () => {
  teardown(closeAll);

  test('wakes up when a plain text is opened', async () => {
    const editor = await show(await seed('000'));
    assert.equal(editor.document.languageId, 'plaintext');
    assert.isTrue((await extension()).isActive);
  });
});

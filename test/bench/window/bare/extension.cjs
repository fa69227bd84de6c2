const vscode = require('vscode');

exports.activate = () => {
  const mark = vscode.window.createTextEditorDecorationType({ opacity: '0.5' });
  const paint = () => vscode.window.visibleTextEditors.forEach((editor) => editor.setDecorations(mark, [new vscode.Range(0, 0, 0, 9)]));
  paint();
  vscode.window.onDidChangeVisibleTextEditors(paint);
};

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortCss, shortHtml } from '../../scripts/build/templates.js';

describe('what the build takes out of templates', () => {
  it('is indentation, comments and last semicolons of a style sheet', () => {
    assert.equal(
      shortCss("\n  /* it's a reason */\n  :host {\n    color: red;\n    margin: 0 1px;\n  }\n"),
      ' :host{color:red;margin:0 1px}',
    );
  });
  it('is never the space that makes a descendant', () => {
    assert.equal(shortCss('li :focus {}'), 'li :focus{}');
  });
  it('is never the space that calc() needs', () => {
    assert.equal(shortCss('width: calc(1px + (2px - 1px));'), 'width:calc(1px + (2px - 1px));');
  });
  it('is nothing inside quotes', () => {
    assert.equal(shortCss(`a { content: 'x:  y; /* z */ }'; }`), `a{content:'x:  y; /* z */ }'}`);
  });
  it('leaves the space before an expression', () => {
    assert.equal(shortCss('\n  padding: 0 '), ' padding:0 ');
  });
  it('is line breaks in markup, but not the space they show', () => {
    assert.equal(shortHtml('<b>a</b>\n    <b>c  d</b>'), '<b>a</b> <b>c  d</b>');
  });
});

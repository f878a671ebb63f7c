import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { line, scaleLinear } from 'd3';
import * as z from 'zod/mini';

class Probe extends LitElement {
  @property() label = 'none';
  override render() {
    return html`<p>${this.label}</p>`;
  }
}

describe('the test runner', () => {
  it('compiles decorators so that properties are reactive', async () => {
    customElements.define('ground-probe', Probe);
    const element = await fixture<Probe>(html`<ground-probe label="one"></ground-probe>`);
    element.label = 'two';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('two');
  });
  it('loads d3 and zod', () => {
    expect(
      line()([
        [0, 0],
        [1, 1],
      ]),
    ).to.equal('M0,0L1,1');
    expect(scaleLinear()(0.5)).to.equal(0.5);
    expect(z.safeParse(z.number(), 'x').success).to.equal(false);
  });
});

import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'wellbeing-map';
import { noRecord, records } from '../records';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="record.set(records[1])">Another map</button>
      <button (click)="record.set(noRecord)">No map at all</button>
      <button (click)="layout.set('kinds')">By kind</button>
      <button (click)="layout.set(undefined)">By default</button>
      <button (click)="isShown.set(!isShown())">Away or back</button>
      <output id="ready">{{ ready() }}</output>
      <output id="selection">{{ selection().join(' ') }}</output>
      <output id="error">{{ error() }}</output>
      @if (isShown()) {
        <wellbeing-map
          lang="en"
          typology="types.json"
          [attr.layout]="layout()"
          [map]="record()"
          (wellbeing-map-ready)="ready.set(ready() + 1)"
          (wellbeing-map-select)="selection.set($event.detail.selection)"
          (wellbeing-map-error)="error.set($event.detail.message)"
        >
          <p slot="help">Ask your worker.</p>
        </wellbeing-map>
      }
    </main>
  `,
})
export class App {
  readonly records = records;
  readonly noRecord = noRecord;
  readonly isShown = signal(true);
  readonly record = signal(records[0]);
  readonly layout = signal<'kinds' | undefined>(undefined);
  readonly ready = signal(0);
  readonly selection = signal<string[]>([]);
  readonly error = signal('');
}

import { useState } from 'react';
import 'wellbeing-map';
import type {} from 'wellbeing-map/react';
import { noRecord, records } from '../records';

export function App() {
  const [isShown, setShown] = useState(true);
  const [record, setRecord] = useState(records[0]);
  const [layout, setLayout] = useState<'kinds' | undefined>();
  const [ready, setReady] = useState(0);
  const [selection, setSelection] = useState<string[]>([]);
  const [error, setError] = useState('');
  return (
    <main>
      <button onClick={() => setRecord(records[1])}>Another map</button>
      <button onClick={() => setRecord(noRecord)}>No map at all</button>
      <button onClick={() => setLayout('kinds')}>By kind</button>
      <button onClick={() => setLayout(undefined)}>By default</button>
      <button onClick={() => setShown(!isShown)}>Away or back</button>
      <output id="ready">{ready}</output>
      <output id="selection">{selection.join(' ')}</output>
      <output id="error">{error}</output>
      {isShown && (
        <wellbeing-map
          lang="en"
          typology="types.json"
          layout={layout}
          map={record}
          onwellbeing-map-ready={() => setReady((times) => times + 1)}
          onwellbeing-map-select={(event) => setSelection(event.detail.selection)}
          onwellbeing-map-error={(event) => setError(event.detail.message)}
        >
          <p slot="help">Ask your worker.</p>
        </wellbeing-map>
      )}
    </main>
  );
}

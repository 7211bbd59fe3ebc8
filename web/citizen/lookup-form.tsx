import { useEffect, useRef, useState } from 'preact/hooks';
import { useCitizenMessages } from './citizen-messages.ts';

export function LookupForm(props: {
  readonly reference: string;
  readonly looking: boolean;
  onLookup(reference: string): void;
}) {
  const t = useCitizenMessages();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(props.reference);
  const [empty, setEmpty] = useState(false);
  useEffect(() => setValue(props.reference), [props.reference]);

  return (
    <form
      class="lookup"
      role="search"
      action="/"
      method="get"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reference = value.trim();
        setEmpty(reference === '');
        if (reference === '') field.current?.focus();
        else props.onLookup(reference);
      }}
    >
      <label for="ref">{t('field')}</label>
      <p id="ref-hint" class="hint">
        {t('hint')}
      </p>
      <div class="lookup-row">
        <input
          ref={field}
          id="ref"
          name="ref"
          type="text"
          inputMode="url"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          autoCorrect="off"
          spellcheck={false}
          maxLength={300}
          value={value}
          aria-invalid={empty}
          aria-describedby={empty ? 'ref-error ref-hint' : 'ref-hint'}
          onInput={(event) => {
            setValue(event.currentTarget.value);
            setEmpty(false);
          }}
        />
        <button type="submit" class="button" aria-disabled={props.looking}>
          {t('submit')}
        </button>
      </div>
      {empty ? (
        <p id="ref-error" class="field-error" role="alert">
          <strong>{t('emptyTitle')}.</strong> {t('empty')}
        </p>
      ) : null}
    </form>
  );
}

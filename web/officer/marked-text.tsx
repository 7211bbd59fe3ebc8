import type { Evidence } from '../common/api/types.ts';
import { useOfficerMessages } from './officer-messages.ts';
import { piecesOf, type Finding } from './evidence-spans.ts';

/** The post with the words marked that led to its district; the small numbers are those of the list of findings. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding<Evidence>[] }) {
  const t = useOfficerMessages();
  return (
    <>
      {piecesOf(text, findings).map((piece, i) => {
        if (!piece.marked) return piece.text;
        return (
          <mark key={i}>
            {piece.text}
            {piece.ends.map((number) => (
              <sup key={number}>
                <span class="visually-hidden"> {t('evidenceNumber', { number: number + 1 })} </span>
                <span aria-hidden="true">{number + 1}</span>
              </sup>
            ))}
          </mark>
        );
      })}
    </>
  );
}

import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import type { Speech } from '../language/say.ts';

export type ErrorWords = {
  readonly title: string;
  readonly text: string;
  readonly reload: string;
  readonly detail: string;
};

export function errorWords(say: Speech['say']): ErrorWords {
  return {
    title: say('common.error.title'),
    text: say('common.error.text'),
    reload: say('common.error.reload'),
    detail: say('common.error.detail'),
  };
}

type Props = { readonly words: ErrorWords; readonly children: ReactNode };
type State = { readonly error: string | null };

/** Stands around the screens: a defect in one of them never leaves an empty window. */
export class ErrorScreen extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: messageOf(error) };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <ErrorPage words={this.props.words} detail={error} />;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Also for a window that could not start. */
export function ErrorPage({ words, detail }: { readonly words: ErrorWords; readonly detail: string }) {
  return (
    <div className="screen screen-plain">
      <main>
        <div className="wrap error-page">
          <h1 className="title">{words.title}</h1>
          <p>{words.text}</p>
          <Button look="primary" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
          <details>
            <summary>{words.detail}</summary>
            <p className="note">{detail}</p>
          </details>
        </div>
      </main>
    </div>
  );
}

import type { Route } from '../../app/routes.ts';
import type { WordKey } from '../../language/words.ts';

/** A piece of a chapter. `rule`, `keys` and `folder` come from elsewhere: the content, the keyboard, this laptop. */
export type ChapterPart =
  | { readonly kind: 'text' | 'steps' | 'points'; readonly words: readonly WordKey[] }
  /** A sentence that ends with the name of a screen. */
  | { readonly kind: 'link'; readonly word: WordKey; readonly name: WordKey; readonly to: Route }
  | { readonly kind: 'rule' | 'keys' | 'folder' };

export type Chapter = {
  /** In the address of the chapter: `#/help/data`. */
  readonly id: string;
  readonly title: WordKey;
  readonly parts: readonly ChapterPart[];
};

/** The manual, in the order in which somebody needs it. */
export const manual: readonly { readonly title: WordKey; readonly chapters: readonly Chapter[] }[] = [
  {
    title: 'help.part.everyone',
    chapters: [
      {
        id: 'first',
        title: 'help.first',
        parts: [
          {
            kind: 'steps',
            words: [
              'help.first.choose',
              'help.first.company',
              'help.first.answer',
              'help.first.finish',
              'help.first.paper',
            ],
          },
          { kind: 'text', words: ['help.first.look'] },
        ],
      },
      {
        id: 'answering',
        title: 'help.answering',
        parts: [
          { kind: 'rule' },
          {
            kind: 'text',
            words: ['help.answering.unknown', 'help.answering.not-applicable', 'help.answering.note'],
          },
          { kind: 'keys' },
          { kind: 'link', word: 'help.keys-off', name: 'common.settings', to: { page: 'settings' } },
        ],
      },
      {
        id: 'languages',
        title: 'help.languages',
        parts: [
          {
            kind: 'text',
            words: ['help.languages.second', 'help.languages.aloud', 'help.languages.voice'],
          },
        ],
      },
      {
        id: 'going',
        title: 'help.going',
        parts: [
          {
            kind: 'text',
            words: ['help.stop', 'help.going.back', 'help.going.list', 'help.going.grow', 'help.going.trash'],
          },
        ],
      },
      {
        id: 'form',
        title: 'help.form',
        parts: [{ kind: 'text', words: ['help.form.blank', 'help.form.over'] }],
      },
      {
        id: 'result',
        title: 'help.result',
        parts: [
          { kind: 'text', words: ['help.result.see'] },
          {
            kind: 'points',
            words: ['help.result.own', 'help.result.others', 'help.result.small', 'help.result.support'],
          },
          { kind: 'link', word: 'help.result.more', name: 'common.about', to: { page: 'about' } },
        ],
      },
      {
        id: 'paper',
        title: 'help.paper',
        parts: [
          {
            kind: 'text',
            words: [
              'help.paper.kinds',
              'help.paper.others',
              'help.paper.long',
              'help.paper.choices',
              'help.paper.save',
              'help.paper.page',
              'help.paper.print',
              'help.paper.tables',
              'help.paper.scan',
              'help.paper.no-scan',
            ],
          },
        ],
      },
      {
        id: 'plan',
        title: 'help.plan',
        parts: [{ kind: 'text', words: ['help.plan.fill', 'help.plan.calendar', 'help.plan.done'] }],
      },
    ],
  },
  {
    title: 'help.part.adviser',
    chapters: [
      {
        id: 'sessions',
        title: 'sessions.heading',
        parts: [
          {
            kind: 'points',
            words: [
              'help.sessions.code',
              'help.sessions.certificate',
              'help.sessions.list',
              'help.sessions.evaluation',
              'help.sessions.wants',
              'help.sessions.erase',
              'help.sessions.second',
            ],
          },
          { kind: 'link', word: 'help.sessions.go', name: 'sessions.heading', to: { page: 'sessions' } },
        ],
      },
      {
        id: 'together',
        title: 'help.together',
        parts: [
          {
            kind: 'text',
            words: [
              'help.together.choose',
              'help.together.read',
              'help.together.ask',
              'help.together.signs',
              'help.together.words',
              'help.together.logo',
            ],
          },
          { kind: 'link', word: 'help.together.name', name: 'common.settings', to: { page: 'settings' } },
        ],
      },
      {
        id: 'closing',
        title: 'help.closing',
        parts: [{ kind: 'text', words: ['help.closing.close', 'help.closing.reopen'] }],
      },
      {
        id: 'referral',
        title: 'help.referral',
        parts: [
          {
            kind: 'text',
            words: ['help.referral.who', 'help.referral.ask', 'help.referral.letter', 'help.referral.back'],
          },
        ],
      },
      {
        id: 'directory',
        title: 'help.directory',
        parts: [
          {
            kind: 'text',
            words: [
              'help.directory.see',
              'help.directory.change',
              'help.directory.retire',
              'help.directory.team',
              'help.directory.refused',
            ],
          },
          {
            kind: 'link',
            word: 'help.directory.open',
            name: 'directory.title',
            to: { page: 'directory', part: { kind: 'list' } },
          },
        ],
      },
      {
        id: 'workshop',
        title: 'help.workshop',
        parts: [
          { kind: 'text', words: ['help.workshop.begin', 'help.workshop.ways'] },
          {
            kind: 'points',
            words: [
              'help.workshop.kiosk',
              'help.workshop.file',
              'help.workshop.paper',
              'help.workshop.raters',
            ],
          },
          {
            kind: 'text',
            words: ['help.workshop.steps', 'help.workshop.forgotten', 'help.workshop.honest'],
          },
          {
            kind: 'text',
            words: [
              'help.workshop.wall',
              'help.workshop.keys',
              'help.workshop.nobody',
              'help.workshop.numbers',
              'help.workshop.vote',
              'help.workshop.papers',
              'help.workshop.companies',
            ],
          },
        ],
      },
      { id: 'many', title: 'help.many', parts: [{ kind: 'text', words: ['help.many.text'] }] },
    ],
  },
  {
    title: 'help.part.keep',
    chapters: [
      {
        id: 'data',
        title: 'help.data',
        parts: [
          { kind: 'text', words: ['help.data.here'] },
          { kind: 'folder' },
          {
            kind: 'text',
            words: [
              'help.data.who',
              'help.data.backup',
              'help.data.move',
              'help.data.other',
              'help.data.stick',
              'help.data.erase',
              'help.data.uninstall',
            ],
          },
        ],
      },
      {
        id: 'moving',
        title: 'help.moving',
        parts: [
          {
            kind: 'text',
            words: [
              'help.data.pass',
              'help.data.drop',
              'help.moving.again',
              'help.data.twice',
              'help.moving.seal',
              'help.moving.lost',
            ],
          },
        ],
      },
      {
        id: 'sight',
        title: 'help.sight',
        parts: [
          { kind: 'text', words: ['help.sight.zoom', 'help.sight.keyboard'] },
          { kind: 'link', word: 'help.sight.settings', name: 'common.settings', to: { page: 'settings' } },
        ],
      },
      {
        id: 'trouble',
        title: 'help.trouble',
        parts: [
          {
            kind: 'points',
            words: [
              'help.trouble.unsaved',
              'help.trouble.unreadable',
              'help.trouble.folder',
              'help.trouble.silent',
              'help.trouble.elsewhere',
            ],
          },
          { kind: 'link', word: 'help.trouble.log', name: 'common.about', to: { page: 'about' } },
        ],
      },
      {
        id: 'ask',
        title: 'help.ask',
        parts: [{ kind: 'text', words: ['help.ask.content', 'help.ask.adviser'] }],
      },
    ],
  },
];

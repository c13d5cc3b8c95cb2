import { draws, markOf } from '../page-content.ts';
import { isArray, isDictionary, isReference, nameOf } from '../pdf-values.ts';
import type { PdfValue } from '../pdf-values.ts';
import { leavesOf, nodesOf } from '../read-structure.ts';
import type { TreeNode } from '../read-structure.ts';
import { annotationsOf, catalogOf } from './paper-parts.ts';
import type { Checked, Rule } from './paper-parts.ts';

/** What may stand in what: the standard types that we use, and their kids (ISO 32000-1, 14.8.4). */
const kidsOf: Readonly<Record<string, readonly string[] | 'any'>> = {
  Document: 'any',
  Sect: 'any',
  H1: 'any',
  H2: 'any',
  H3: 'any',
  P: 'any',
  Span: 'any',
  Link: 'any',
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Lbl: 'any',
  LBody: 'any',
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TH: 'any',
  TD: 'any',
  Caption: 'any',
  Figure: 'any',
};

/** What must hold for the structure tree and the content that hangs in it. */
export const treeRules: readonly Rule[] = [
  {
    source: '01-003, 01-005',
    says: 'all that is drawn hangs in the tree, or is an artifact and nothing else',
    broken: ({ tagged }) =>
      tagged.pages.flatMap(({ operations }, at) =>
        operations.filter(draws).flatMap((operation) => {
          const isArtifact = operation.within.some(({ tag }) => tag === 'Artifact');
          return (markOf(operation) !== null) === isArtifact ? [`page ${at + 1}: ${operation.name}`] : [];
        }),
      ),
  },
  {
    source: '01-004',
    says: 'each piece of content hangs in the tree once',
    broken: ({ tagged }) => {
      const owned = leavesOf(tagged.root).map(({ page, mcid }) => `${page}/${mcid}`);
      const there = tagged.marks.flatMap((marks, at) => [...marks.keys()].map((mcid) => `${at + 1}/${mcid}`));
      const twice = owned.filter((one, at) => owned.indexOf(one) !== at);
      return [...twice, ...there.filter((one) => !owned.includes(one))];
    },
  },
  {
    source: '02-001 to 02-004',
    says: 'only standard types, and no map to others',
    broken: (paper) => {
      const tree = paper.file.dictionary(catalogOf(paper).get('StructTreeRoot'));
      const strange = nodesOf(paper.tagged.root).filter(({ role }) => !Object.hasOwn(kidsOf, role));
      return [...(tree.has('RoleMap') ? ['RoleMap'] : []), ...strange.map(({ role }) => role)];
    },
  },
  {
    source: '09-004 to 09-008',
    says: 'lists and tables hold what belongs in them',
    broken: ({ tagged }) => nodesOf(tagged.root).flatMap(wrongKids),
  },
  {
    source: '13-004',
    says: 'each figure says what it shows, and where it stands',
    broken: ({ tagged }) =>
      nodesOf(tagged.root)
        .filter(({ role }) => role === 'Figure')
        .flatMap((figure) => [
          ...(figure.alt.length > 20 ? [] : [`alternative text “${figure.alt}”`]),
          ...(hasAttribute(figure, 'BBox') ? [] : ['no box']),
        ]),
  },
  {
    source: '14-002 to 14-007',
    says: 'headings begin at one and skip none',
    broken: ({ tagged }) => {
      const levels = nodesOf(tagged.root).flatMap(({ role }) =>
        /^H\d$/u.test(role) ? [Number(role.slice(1))] : [],
      );
      return levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after ${at}`] : [],
      );
    },
  },
  {
    source: '15-003',
    says: 'each head of a table says what it heads',
    broken: ({ tagged }) =>
      nodesOf(tagged.root).flatMap((node) =>
        node.role === 'TH' && !hasAttribute(node, 'Scope') ? ['TH'] : [],
      ),
  },
  {
    source: '15-001, 15-002',
    says: 'each table has heads, and rows of one width',
    broken: ({ tagged }) =>
      nodesOf(tagged.root)
        .filter(({ role }) => role === 'Table')
        .flatMap(tableFaults),
  },
  {
    source: '28-002, 28-004, 28-010',
    says: 'each link hangs in an element Link',
    broken: (paper) => {
      const links = nodesOf(paper.tagged.root).filter(({ role }) => role === 'Link');
      const held = links.flatMap(({ kids }) =>
        kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])),
      );
      const there = annotationsOf(paper).map(({ id }) => id);
      const empty = links
        .filter(({ kids }) => !kids.some((kid) => 'annotation' in kid))
        .map(() => 'Link without');
      return [...empty, ...there.filter((id) => !held.includes(id)).map(String)];
    },
  },
  {
    source: 'ISO 32000-1, 14.7.4.4',
    says: 'the parent tree leads back from each piece to its element',
    broken: parentFaults,
  },
];

function wrongKids({ role, kids }: TreeNode): readonly string[] {
  const allowed = kidsOf[role] ?? 'any';
  if (allowed === 'any') return [];
  return kids.flatMap((kid) => {
    const found = 'role' in kid ? kid.role : 'content';
    return allowed.includes(found) ? [] : [`${found} in ${role}`];
  });
}

function tableFaults(table: TreeNode): readonly string[] {
  const rows = nodesOf(table).filter(({ role }) => role === 'TR');
  const widths = new Set(
    rows.map(({ kids }) => kids.reduce((sum, kid) => sum + ('role' in kid ? columnsOf(kid) : 0), 0)),
  );
  const hasHeads = nodesOf(table).some(({ role }) => role === 'TH');
  return [
    ...(hasHeads ? [] : ['no heads']),
    ...(widths.size === 1 ? [] : [`rows of ${[...widths].join(', ')}`]),
  ];
}

function columnsOf(cell: TreeNode): number {
  const span = attributeOf(cell, 'ColSpan');
  return typeof span === 'number' ? span : 1;
}

function hasAttribute(node: TreeNode, key: string): boolean {
  return attributeOf(node, key) !== undefined;
}

function attributeOf({ dictionary }: TreeNode, key: string): PdfValue | undefined {
  const given = dictionary.get('A');
  return (isArray(given) ? given : [given]).flatMap((one) => (isDictionary(one) ? [one.get(key)] : []))[0];
}

/** Per page the elements of its marks, in their order. */
function parentFaults(paper: Checked): readonly string[] {
  const { file, tagged } = paper;
  const tree = file.dictionary(catalogOf(paper).get('StructTreeRoot'));
  const numbers = file.follow(file.dictionary(tree.get('ParentTree')).get('Nums'));
  const list = isArray(numbers) ? numbers : [];
  const at = (key: PdfValue | undefined): PdfValue | undefined => {
    const place = list.findIndex((value, index) => index % 2 === 0 && value === key);
    return place === -1 ? undefined : file.follow(list[place + 1]);
  };
  const owners = new Map(
    nodesOf(tagged.root).flatMap((node) =>
      node.kids.flatMap((kid) => ('mcid' in kid ? [[`${kid.page}/${kid.mcid}`, node.id] as const] : [])),
    ),
  );
  return tagged.pages.flatMap(({ dictionary }, page) => {
    const found = at(dictionary.get('StructParents'));
    const own = isArray(found) ? found : [];
    return [...(tagged.marks[page]?.keys() ?? [])].flatMap((mcid) => {
      const owner = own[mcid];
      const right = isReference(owner) && owners.get(`${page + 1}/${mcid}`) === owner.number;
      return right ? [] : [`page ${page + 1}, piece ${mcid} (${nameOf(dictionary.get('Type')) ?? ''})`];
    });
  });
}

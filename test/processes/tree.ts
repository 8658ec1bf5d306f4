import fc from 'fast-check';
import type { Drawing, DrawnFlow, DrawnNode } from '#casework/workflow/draw/build.rules.ts';

/**
 * A process as brackets: what it means is plain to see, so it is the measure for the interpreter.
 * `choice`: a task whose outcome `0`, `1`, … picks a branch. `loop`: the body, then a task that says `again` or `on`.
 */
export type Tree =
  | { readonly t: 'task'; readonly id: string }
  | { readonly t: 'seq'; readonly parts: readonly Tree[] }
  | { readonly t: 'par'; readonly branches: readonly Tree[] }
  | { readonly t: 'choice'; readonly id: string; readonly branches: readonly Tree[] }
  | { readonly t: 'loop'; readonly id: string; readonly body: Tree; readonly now?: Tree };

/** What may be done now: a task and the outcomes it offers. */
export interface Enabled {
  readonly id: string;
  readonly outcomes: readonly string[];
}

/** The tasks that are open in a tree. */
export function enabled(tree: Tree): Enabled[] {
  switch (tree.t) {
    case 'task':
      return [{ id: tree.id, outcomes: ['done'] }];
    case 'choice':
      return [{ id: tree.id, outcomes: tree.branches.map((_, n) => String(n)) }];
    case 'par':
      return tree.branches.flatMap(enabled);
    case 'seq': {
      const first = tree.parts.find((part) => !isDone(part));
      return first ? enabled(first) : [];
    }
    case 'loop': {
      const now = tree.now ?? tree.body;
      return isDone(now) ? [{ id: tree.id, outcomes: ['again', 'on'] }] : enabled(now);
    }
  }
}

/** What is left of a tree when one of its open tasks is done. */
export function fired(tree: Tree, id: string, outcome: string): Tree {
  const inside = (one: Tree): Tree => (enabled(one).some((task) => task.id === id) ? fired(one, id, outcome) : one);
  switch (tree.t) {
    case 'task':
      return nothing;
    case 'choice':
      return tree.branches[Number(outcome)]!;
    case 'par':
      return { t: 'par', branches: tree.branches.map(inside) };
    case 'seq': {
      const parts = tree.parts.filter((part) => !isDone(part));
      return { t: 'seq', parts: [inside(parts[0]!), ...parts.slice(1)] };
    }
    case 'loop': {
      const now = tree.now ?? tree.body;
      if (!isDone(now)) return { ...tree, now: inside(now) };
      return outcome === 'again' ? { ...tree, now: tree.body } : nothing;
    }
  }
}

const nothing: Tree = { t: 'seq', parts: [] };

/** Nothing is left to do. */
export function isDone(tree: Tree): boolean {
  if (tree.t === 'seq') return tree.parts.every(isDone);
  return tree.t === 'par' ? tree.branches.every(isDone) : false;
}

/** Random trees; every task has a name of its own. */
export const trees: fc.Arbitrary<Tree> = fc
  .letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant<Tree>({ t: 'task', id: '' }),
      fc.array(tie('tree'), { maxLength: 3 }).map<Tree>((parts) => ({ t: 'seq', parts })),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map<Tree>((branches) => ({ t: 'par', branches })),
      fc
        .array(tie('tree'), { minLength: 2, maxLength: 3 })
        .map<Tree>((branches) => ({ t: 'choice', id: '', branches })),
      tie('tree').map<Tree>((body) => ({ t: 'loop', id: '', body })),
    ),
  }))
  .tree.map((tree) => {
    let count = 0;
    const name = (one: Tree): Tree => {
      count += 1;
      const id = `t${count}`;
      if (one.t === 'task') return { ...one, id };
      if (one.t === 'seq') return { ...one, parts: one.parts.map(name) };
      if (one.t === 'par') return { ...one, branches: one.branches.map(name) };
      if (one.t === 'choice') return { ...one, id, branches: one.branches.map(name) };
      return { ...one, id, body: name(one.body) };
    };
    return name(tree);
  });

/** The same process as a drawing. */
export function drawTree(tree: Tree): Drawing {
  const sheet: Sheet = { nodes: [{ kind: 'start', id: 'start', name: '' }], flows: [] };
  const last = draw(sheet, tree, { from: 'start' });
  sheet.nodes.push({ kind: 'end', id: 'end', name: '' });
  flow(sheet, { from: last }, 'end');
  return { key: 'cay', name: 'Cây', ...sheet };
}

interface Sheet {
  readonly nodes: DrawnNode[];
  readonly flows: DrawnFlow[];
}

/** Where a part begins: behind a node, on the way of an outcome. */
interface Behind {
  readonly from: string;
  readonly outcome?: string;
}

/** Draws a part and answers with the node it ends at. */
function draw(sheet: Sheet, tree: Tree, behind: Behind): string {
  switch (tree.t) {
    case 'task':
      return task(sheet, tree.id, behind);
    case 'seq':
      if (tree.parts.length === 0) return gateway(sheet, 'exclusive', behind);
      return tree.parts.reduce<Behind>((at, part) => ({ from: draw(sheet, part, at) }), behind).from;
    case 'par': {
      const fork = gateway(sheet, 'parallel', behind);
      const ends = tree.branches.map((branch) => draw(sheet, branch, { from: fork }));
      return gateway(sheet, 'parallel', ...ends.map((from) => ({ from })));
    }
    case 'choice': {
      const split = gateway(sheet, 'exclusive', { from: task(sheet, tree.id, behind) });
      const ends = tree.branches.map((branch, n) => draw(sheet, branch, { from: split, outcome: String(n) }));
      return gateway(sheet, 'exclusive', ...ends.map((from) => ({ from })));
    }
    case 'loop': {
      const enter = gateway(sheet, 'exclusive', behind);
      const body = draw(sheet, tree.body, { from: enter });
      const split = gateway(sheet, 'exclusive', { from: task(sheet, tree.id, { from: body }) });
      flow(sheet, { from: split, outcome: 'again' }, enter);
      return gateway(sheet, 'exclusive', { from: split, outcome: 'on' });
    }
  }
}

function task(sheet: Sheet, id: string, behind: Behind): string {
  sheet.nodes.push({ kind: 'task', id, name: id, unit: 'settling', role: 'process', minutes: 1 });
  flow(sheet, behind, id);
  return id;
}

function gateway(sheet: Sheet, kind: 'exclusive' | 'parallel', ...behind: Behind[]): string {
  const id = `g${sheet.nodes.length}`;
  sheet.nodes.push({ kind, id, name: '' });
  for (const one of behind) flow(sheet, one, id);
  return id;
}

function flow(sheet: Sheet, { from, outcome }: Behind, to: string): void {
  sheet.flows.push({
    id: `f${sheet.flows.length + 1}`,
    from,
    to,
    name: outcome ?? '',
    ...(outcome !== undefined && { outcome }),
  });
}

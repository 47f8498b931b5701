/** Looks into closed shadow roots through the DevTools protocol, as no page can. */
import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

function attribute(node: DomNode, name: string): string | undefined {
  const at = node.attributes?.findIndex((item, i) => i % 2 === 0 && item === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
}

function textOf(node: DomNode): string {
  return [...walk(node)]
    .filter((one) => one.nodeType === 3)
    .map((one) => one.nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ');
}

async function lampOf(page: Page): Promise<DomNode | undefined> {
  const { root } = await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  return [...walk(root as unknown as DomNode)].find((node) => node.nodeName.toLowerCase() === 'siraj-lamp');
}

/** An element in our shadow root. */
export interface Found {
  text: string;
  attribute(name: string): string | undefined;
  click(): Promise<void>;
}

/** The first element in our closed shadow root with this attribute and value, or undefined. */
export async function findInLamp(page: Page, name: string, value: string | RegExp): Promise<Found | undefined> {
  const lamp = await lampOf(page);
  const node = lamp && [...walk(lamp)].find((one) => matches(attribute(one, name), value));
  if (!node) return undefined;
  return {
    text: textOf(node),
    attribute: (wanted) => attribute(node, wanted),
    click: () => clickOn(page, node),
  };
}

function matches(value: string | undefined, wanted: string | RegExp): boolean {
  return value !== undefined && (typeof wanted === 'string' ? value === wanted : wanted.test(value));
}

async function clickOn(page: Page, node: DomNode): Promise<void> {
  const session = await sessionOf(page);
  const { backendNodeId } = node;
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** The open card, or undefined while there is none. */
export function cardOf(page: Page): Promise<Found | undefined> {
  return findInLamp(page, 'role', 'dialog');
}

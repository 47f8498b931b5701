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
  /** Its box in the window. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
  /** Computed styles of it and of all elements inside, without those that tell of its place: one text an element. */
  styles(): Promise<string[]>;
  /** Whether it is what the mouse meets in its middle: shown, not inert, not under something else. */
  isOnTop(): Promise<boolean>;
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
    box: () => callOn(page, node, boxOf),
    styles: () => callOn(page, node, stylesOf),
    isOnTop: () => callOn(page, node, isMet),
  };
}

/** Runs a function in the page with an element as its argument. */
async function callOn<T>(page: Page, { backendNodeId }: DomNode, run: (element: Element) => T): Promise<T> {
  const session = await sessionOf(page);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${run})(this); }`,
    ...(object.objectId && { objectId: object.objectId }),
    returnByValue: true,
  });
  return result.value as T;
}

function boxOf(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function isMet(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const met = root.elementFromPoint(x + width / 2, y + height / 2);
  return met !== null && (met === element || element.contains(met));
}

function stylesOf(element: Element): string[] {
  const OF_PLACE = /^(top|left|right|bottom|inset.*|--.*|perspective-origin|transform-origin)$/;
  return [element, ...element.querySelectorAll('*')].map((one) => {
    const style = getComputedStyle(one);
    const pairs = [...style]
      .filter((name) => !OF_PLACE.test(name))
      .map((name) => `${name}:${style.getPropertyValue(name)}`);
    return `${one.localName}.${one.getAttribute('class')} ${pairs.join(';')}`;
  });
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

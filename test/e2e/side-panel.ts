import type { CDPSession, Page } from '@playwright/test';

/** The browser's own side panel, which Playwright does not count among its pages: reached through the DevTools protocol. */
export class SidePanel {
  private last = 0;
  private readonly waiting = new Map<number, (reply: { result?: { result?: { value?: unknown } } }) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly id: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const reply = JSON.parse(message) as { id: number };
      this.waiting.get(reply.id)?.(reply as never);
    });
  }

  /** The side panel that is open, undefined when there is none. `page` is any page of the same browser. */
  static async find(page: Page): Promise<SidePanel | undefined> {
    const session = await page.context().newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
    if (!target) return undefined;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    return new SidePanel(session, sessionId);
  }

  async evaluate(expression: string): Promise<unknown> {
    const id = ++this.last;
    const reply = new Promise<{ result?: { result?: { value?: unknown } } }>((resolve) => {
      this.waiting.set(id, resolve);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
    await this.session.send('Target.sendMessageToTarget', { sessionId: this.id, message });
    return (await reply).result?.result?.value;
  }

  text(): Promise<unknown> {
    return this.evaluate('document.body.innerText');
  }
}

import { callBackground, type Descriptions, LIMITS, type PageReport } from '@/lib/messages';

const keyOf = (entity: { type: string; name: string }) => `${entity.type} ${entity.name}`;

/** The meanings of what is on a page. Each is asked for once, whether or not the background knows it. */
export class PageDescriptions {
  private readonly asked = new Set<string>();
  private descriptions: Descriptions = { terms: [], entities: [] };

  /** What is known of a page's terms and entities now. Without an answer, the page is shown with what is known. */
  async of(report: PageReport): Promise<Descriptions> {
    const terms = report.terms.map(({ termId }) => termId).filter((id) => this.isNew(`term ${id}`, id));
    const entities = report.entities
      .filter((entity) => this.isNew(keyOf(entity), entity.name))
      .map(({ type, name }) => ({ type, name }));
    if (terms.length === 0 && entities.length === 0) return this.descriptions;
    const request = { terms: terms.slice(0, LIMITS.ids), entities: entities.slice(0, LIMITS.ids) };
    try {
      const more = await callBackground('describe', request);
      for (const id of request.terms) this.asked.add(`term ${id}`);
      for (const entity of request.entities) this.asked.add(keyOf(entity));
      this.descriptions = {
        terms: [...this.descriptions.terms, ...more.terms],
        entities: [...this.descriptions.entities, ...more.entities],
      };
    } catch {
      // The background was on its way out: the next look at the page asks again.
    }
    return this.descriptions;
  }

  /** True for what has not been asked for; names beyond the limit of the call would have all of it refused. */
  private isNew(key: string, name: string): boolean {
    return !this.asked.has(key) && name.length <= LIMITS.name;
  }
}

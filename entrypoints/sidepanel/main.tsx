import '@/components/common/page.css';
import '@/components/glossary/panel.css';
import { mountPage } from '../shared/mount';
import { Panel } from './panel';

void mountPage(Panel, 'app.name');

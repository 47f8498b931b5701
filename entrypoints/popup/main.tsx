import '@/components/common/page.css';
import '@/components/glossary/popup.css';
import { mountPage } from '../shared/mount';
import { givenTab } from '../shared/page-tab';
import { Popup } from './popup';

if (givenTab() !== null) document.documentElement.dataset.surface = 'page';
void mountPage(Popup, 'app.name');

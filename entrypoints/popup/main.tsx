import '@/components/common/page.css';
import '@/components/glossary/popup.css';
import { mountPage } from '../shared/mount';
import { Popup } from './popup';

void mountPage(Popup, 'app.name');

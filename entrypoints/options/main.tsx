import '@/components/common/page.css';
import '@/components/settings/options.css';
import { mountPage } from '../shared/mount';
import { Options } from './options';

void mountPage(Options, 'options.title');

import { mountPage } from '../../components/mount-page.tsx';
import { Panel } from '../../components/panel/panel.tsx';

mountPage(<Panel />, 'panel.title');

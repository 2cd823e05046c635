import { mountPage } from '../../components/mount-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';

mountPage(<Welcome />, 'welcome.title');

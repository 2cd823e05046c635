import { mountPage } from '../../components/mount-page.tsx';
import { Options } from '../../components/options/options.tsx';

mountPage(<Options />, 'options.title');

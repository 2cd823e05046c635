import { mountPage } from '../../components/mount-page.tsx';
import { Rules } from '../../components/rules/rules.tsx';

mountPage(<Rules />, 'rules.title');

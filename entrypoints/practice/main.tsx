import { mountPage } from '../../components/mount-page.tsx';
import { Practice } from '../../components/practice/practice.tsx';

mountPage(<Practice />, 'practice.title');

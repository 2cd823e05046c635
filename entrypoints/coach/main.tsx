import { Coach } from '../../components/coach/coach.tsx';
import { mountPage } from '../../components/mount-page.tsx';

mountPage(<Coach />, 'coach.title');

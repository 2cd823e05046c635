import { mountPage } from '../../components/mount-page.tsx';
import { Popup } from '../../components/popup/popup.tsx';

mountPage(<Popup />, 'popup.title');

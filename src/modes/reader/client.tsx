import '../../views/views.css';
import { keepOffline } from '../shared/keepOffline';
import { startPage } from '../shared/startPage';
import { listenForPresent } from './presentKey';
import { Reader } from './Reader';

startPage(Reader);
listenForPresent();
keepOffline('./');

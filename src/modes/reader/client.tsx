import '../../views/views.css';
import { keepOffline } from '../shared/keepOffline';
import { startPage } from '../shared/startPage';
import { carryContext } from './carryContext';
import { listenForPresent } from './presentKey';
import { Reader } from './Reader';

startPage(Reader);
listenForPresent();
carryContext();
keepOffline('./');

import '../../views/views.css';
import { startPage } from '../shared/startPage';
import { Reader } from './Reader';

startPage(Reader);

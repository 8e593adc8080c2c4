import '../../views/views.css';
import { startPage } from '../shared/startPage';
import { carryContext } from './carryContext';
import { listenForPresent } from './presentKey';
import { Reader } from './Reader';

startPage(Reader, {
  framed: false,
  moves: true,
  kept: { story: './', loadOffer: () => import('../shared/offerUpdate') },
});
listenForPresent();
carryContext();

import './present.css';
import { keepOffline } from '../shared/keepOffline';
import type { PageData } from '../shared/page';
import { startLesson } from './startLesson';

const root = document.getElementById('waybill');
const data = document.getElementById('waybill-story');
if (root && data) void startLesson(root, JSON.parse(data.textContent ?? '') as PageData, '../');
keepOffline({ story: '../', loadOffer: () => import('../shared/offerUpdate') });

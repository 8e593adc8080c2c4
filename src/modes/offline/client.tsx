import '../../views/views.css';
import '../../views/picture/picture.css';
import '../../views/lesson/lesson.css';
import '../../views/lesson/bar.css';
import '../../views/lesson/draw.css';
import '../../views/lesson/notes.css';
import '../../views/handout/handout.css';
import './outside.css';
import { bindTools } from '../handout/bindTools';
import { startLesson } from '../present/startLesson';
import { carryContext } from '../reader/carryContext';
import { listenForPresent } from '../reader/presentKey';
import { Reader } from '../reader/Reader';
import type { PageData } from '../shared/page';
import { startPage } from '../shared/startPage';
import { bindOutsideLinks } from './outside';

/**
 * One file with the story, its lesson and its handout: `?present` and `?handout` say which
 * of them is asked for. The page comes with the story; the others take its place.
 */
const root = document.getElementById('waybill');
const data = document.getElementById('waybill-story');
const asked = new URLSearchParams(location.search);
bindOutsideLinks();

if (root && data && asked.has('present')) {
  void startLesson(root, JSON.parse(data.textContent ?? '') as PageData, '?');
} else if (root && asked.has('handout')) {
  const sheets = document.getElementById('waybill-handout') as HTMLTemplateElement | null;
  if (sheets) root.replaceChildren(sheets.content);
  document.documentElement.dataset.script = '';
  bindTools();
} else {
  startPage(Reader);
  listenForPresent();
  carryContext();
}

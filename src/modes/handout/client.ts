import './handout.css';
import { bindTools } from './bindTools';

document.documentElement.dataset.script = '';
bindTools();

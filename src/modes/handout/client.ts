import './handout.css';

document.documentElement.dataset.script = '';
document.querySelector('[data-print]')?.addEventListener('click', () => print());

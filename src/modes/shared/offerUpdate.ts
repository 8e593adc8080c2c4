import './offerUpdate.css';
import type { Messages } from '../../core/messages/types';

/** Tells that a newer version of the site waits, and takes it when asked to. Nothing reloads by itself. */
export function offerUpdate(registration: ServiceWorkerRegistration, messages: Messages): void {
  const worker = registration.waiting ?? registration.installing;
  if (!worker) return;
  if (worker.state === 'installed') show(worker, messages);
  else {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') show(worker, messages);
    });
  }
}

function show(worker: ServiceWorker, messages: Messages): void {
  document.querySelector('[data-update]')?.remove();
  const note = document.createElement('p');
  note.dataset.update = '';
  note.className = 'update';
  note.setAttribute('role', 'status');
  note.append(messages.updateReady);
  const button = (label: string, run: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = label;
    element.addEventListener('click', run);
    note.append(element);
  };
  button(messages.updateNow, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    worker.postMessage('take over');
  });
  button(messages.close, () => note.remove());
  document.body.append(note);
}

import type { OfflineMessages } from './types';

export const offlineEn: OfflineMessages = {
  title: 'Not kept for offline',
  explains:
    'There is no network, and this page or file was not kept on this device. It opens again with a network.',
  back: 'To the story',
  outside: (host) =>
    `There is no network. This link leads out of the file, to ${host}: try it again with one.`,
};

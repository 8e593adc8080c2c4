import './embed.css';
import { readEmbedOptions } from '../../core/state/embedOptions';
import { startPage } from '../shared/startPage';
import { Embed } from './Embed';
import { goToLanguage } from './goToLanguage';
import { settle } from './settle';
import { startEmbed } from './startEmbed';

// In development nothing has run before.
goToLanguage();
settle();
const options = readEmbedOptions(new URLSearchParams(location.search));
startPage(Embed, {
  framed: true,
  moves: !options.still,
  onStart: (page) => startEmbed(page, options),
});

import './embed.css';
import { readEmbedOptions } from '../../core/state/embedOptions';
import { startPage } from '../shared/startPage';
import { applyOptions } from './applyOptions';
import { Embed } from './Embed';
import { startEmbed } from './startEmbed';

const options = readEmbedOptions(new URLSearchParams(location.search));
applyOptions(document.documentElement, options);
startPage(Embed, {
  framed: true,
  moves: !options.still,
  onStart: (page) => startEmbed(page, options),
});

import './embed.css';
import { startPage } from '../shared/startPage';
import { Embed } from './Embed';
import { settle } from './settle';
import { startEmbed } from './startEmbed';

const options = settle();
startPage(Embed, {
  framed: true,
  moves: !options.still,
  onStart: (page) => startEmbed(page, options),
});

import { goToLanguage } from './goToLanguage';

// Inside the page, where its story has several languages: no other one is seen first.
goToLanguage();

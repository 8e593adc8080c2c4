import { settle } from './settle';

// Inside the page and before its first paint: what the address leaves out is never seen.
settle();

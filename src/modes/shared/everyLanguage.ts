import { loadAllWords } from '../../core/messages/languages';

// For what draws pages in Node: whatever the language of a story, its words are at hand.
await loadAllWords();

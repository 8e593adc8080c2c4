import './stories.css';

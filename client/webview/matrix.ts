// The webview of the coverage matrix: draws what the extension sends, tells it what the user wants.
import { Line } from './messages';
import { MatrixPage } from './matrix-page';

const line = new Line();
const page = new MatrixPage(line, document.body);
line.listen((message) => page.hear(message));
line.say({ type: 'ready' });

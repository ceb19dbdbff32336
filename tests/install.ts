/** Installs what the browser tests need and is not here: the browsers, and the servers of the README’s examples. */
import { browsersAsked, findBrowser, findOtherBrowsers, findServers } from './browser.ts';

if (browsersAsked().includes('chromium')) findBrowser();
findOtherBrowsers();
findServers();

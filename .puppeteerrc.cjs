// The browser comes with @sparticuz/chromium; puppeteer must not fetch one of its own.
module.exports = { skipDownload: true };

/** What no line of the log shows, wherever it stands. */
export const LOG_REDACTION = {
  paths: ['req.headers', 'res.headers', '*.email', '*.phone', '*.address', '*.text', '*.token', '*.name'],
  remove: true,
};

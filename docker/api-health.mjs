// Healthy = the API says that it is ready: it reaches the database and Temporal, and the outbox is not late.
const answer = await fetch(`http://127.0.0.1:${process.env.API_PORT}/health/ready`);
process.exit(answer.ok ? 0 : 1);

export { createInProcessQueue, type InProcessQueueOptions } from './in-process-queue.ts';

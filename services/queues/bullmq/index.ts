export { type BullmqQueueOptions, createBullmqQueue } from './bullmq-queue.ts';
export { type BullmqRunnerOptions, createBullmqRunner } from './bullmq-runner.ts';

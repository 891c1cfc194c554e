import { createInProcessQueue } from '../../../services/queues/in-process/index.ts';
import { describeQueue } from './queue-contract.ts';

describeQueue('the in-process queue', async (options) => createInProcessQueue(options));

export { type MongoServer, startMongo } from './start-mongo.ts';

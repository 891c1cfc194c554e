import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';
import { openApiDocument } from './openapi.ts';

/** Swagger UI from files beside the service: nothing is loaded from elsewhere, and no badge asks a foreign validator. */
export function docsRouter(): Router {
  const document = openApiDocument();
  const options = { swaggerOptions: { validatorUrl: null, deepLinking: true, defaultModelsExpandDepth: 0 } };
  const router = Router();
  router.use('/', swaggerUi.serveFiles(document, options));
  router.get('/', swaggerUi.setup(document, { ...options, customSiteTitle: 'Duijie API' }));
  return router;
}

/** Zod as the extension uses it; schemas import it from here. */

import * as z from 'zod/mini';

// Zod otherwise tries `new Function` once, which the extension's CSP refuses and the console then reports.
z.config({ jitless: true });

export { z };

import { config } from 'zod'

// zod tries whether it may make code as soon as a schema is made, and the page hears of it as a violation. Its own switch, which must
// come before the import of the schemas:
config({ jitless: true })

<<<<<<< HEAD
<<<<<<< HEAD
/** What the catalogue keeps, as JSON. */
=======
/** What is kept, as JSON. */
>>>>>>> wt-h1
=======
/** What is kept, as JSON. */
>>>>>>> wt-h2
@NullMarked
package org.ent4j.catalogue.json;

import org.jspecify.annotations.NullMarked;

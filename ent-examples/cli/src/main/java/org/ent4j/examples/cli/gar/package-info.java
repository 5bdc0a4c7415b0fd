/** {@code ent gar}: exports for the gestionnaire d'accès aux ressources. */
@NullMarked
package org.ent4j.examples.cli.gar;

import org.jspecify.annotations.NullMarked;

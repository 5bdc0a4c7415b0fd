/** What an ENT hands over to the GAR (gestionnaire d'accès aux ressources). */
@NullMarked
package org.ent4j.catalogue.gar;

import org.jspecify.annotations.NullMarked;

/** Subscriptions (abonnements) of schools to resources, as publishers declare them to the GAR. */
@NullMarked
package org.ent4j.catalogue.subscription;

import org.jspecify.annotations.NullMarked;

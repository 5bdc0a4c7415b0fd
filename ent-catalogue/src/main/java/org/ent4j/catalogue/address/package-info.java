/** Addresses of services, and what is wrong with them before anybody clicks. */
@NullMarked
package org.ent4j.catalogue.address;

import org.jspecify.annotations.NullMarked;

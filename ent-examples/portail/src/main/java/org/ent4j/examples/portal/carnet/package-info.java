/** The carnet de liaison: what the school writes to families, who has read and signed it, and what they answer. */
@NullMarked
package org.ent4j.examples.portal.carnet;

import org.jspecify.annotations.NullMarked;

/** The médiacentre: what people find there, who allocates its licences, and the services that stand beside it. */
@NullMarked
package org.ent4j.examples.portal.mediacentre;

import org.jspecify.annotations.NullMarked;

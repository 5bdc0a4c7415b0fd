/** Long work: done beside the requests, shown while it goes on, found again after a restart. */
@NullMarked
package org.ent4j.examples.portal.job;

import org.jspecify.annotations.NullMarked;

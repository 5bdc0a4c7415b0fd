/** What software beside the portal is told of its schools and its people. */
@NullMarked
package org.ent4j.catalogue.portal;

import org.jspecify.annotations.NullMarked;

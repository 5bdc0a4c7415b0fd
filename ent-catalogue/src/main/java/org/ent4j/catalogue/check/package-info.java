/** What is wrong with services, before anybody meets it. */
@NullMarked
package org.ent4j.catalogue.check;

import org.jspecify.annotations.NullMarked;

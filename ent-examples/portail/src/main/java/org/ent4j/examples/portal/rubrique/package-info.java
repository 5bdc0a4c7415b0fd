/** The rubriques of a school, among them its former work groups: put into a service, sorted, discarded and restored. */
@NullMarked
package org.ent4j.examples.portal.rubrique;

import org.jspecify.annotations.NullMarked;

/** Texts with merge fields, by JMustache. */
@NullMarked
package org.ent4j.catalogue.template;

import org.jspecify.annotations.NullMarked;

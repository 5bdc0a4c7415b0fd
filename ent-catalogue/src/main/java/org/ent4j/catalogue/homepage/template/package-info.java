/** Renders the home page as HTML with JMustache, which hosts that use it add. */
@NullMarked
package org.ent4j.catalogue.homepage.template;

import org.jspecify.annotations.NullMarked;

/** Cleans the HTML of authors with the OWASP sanitizer, which hosts that use it add. */
@NullMarked
package org.ent4j.catalogue.homepage.html;

import org.jspecify.annotations.NullMarked;

/** The public home page of a school: its versions, its blocks, and what is demanded of it before it is shown. */
@NullMarked
package org.ent4j.catalogue.homepage;

import org.jspecify.annotations.NullMarked;

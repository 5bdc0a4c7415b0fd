/** Services of the portal: what they are, their life, whose they are, and how they are grouped. */
@NullMarked
package org.ent4j.catalogue.service;

import org.jspecify.annotations.NullMarked;

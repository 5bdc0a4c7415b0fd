/** {@code ent services}: the services of a portal, set up, checked, and explained to whoever misses one. */
@NullMarked
package org.ent4j.examples.cli.services;

import org.jspecify.annotations.NullMarked;

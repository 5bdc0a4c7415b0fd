/** What happens in made-up schools in a year, told to the services of vie scolaire. */
@NullMarked
package org.ent4j.examples.sample.year;

import org.jspecify.annotations.NullMarked;

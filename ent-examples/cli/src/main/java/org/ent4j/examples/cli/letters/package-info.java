/** Letters of credentials: whom they are for, what is printed, and that nothing is issued before it can be. */
@NullMarked
package org.ent4j.examples.cli.letters;

import org.jspecify.annotations.NullMarked;

/** How commands answer: text or JSON on the output stream, the rest on the error stream, and an exit code. */
@NullMarked
package org.ent4j.examples.cli.output;

import org.jspecify.annotations.NullMarked;

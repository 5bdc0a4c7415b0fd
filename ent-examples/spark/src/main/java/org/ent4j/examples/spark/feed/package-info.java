/** An export of AAF as a whole: what its files say and what is wrong with them, what an import would do, who is there twice. */
@NullMarked
package org.ent4j.examples.spark.feed;

import org.jspecify.annotations.NullMarked;

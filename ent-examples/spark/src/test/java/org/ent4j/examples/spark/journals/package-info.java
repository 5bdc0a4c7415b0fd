/** Files of journals and the schools that they make. */
package org.ent4j.examples.spark.journals;

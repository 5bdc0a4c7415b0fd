/** Reading beside asking. */
package org.ent4j.examples.spark.journals;

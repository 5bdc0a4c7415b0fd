/** Jobs beside the library's own code on the same data. */
package org.ent4j.examples.spark;

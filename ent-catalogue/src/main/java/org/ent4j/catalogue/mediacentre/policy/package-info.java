/**
 * Which way leads to a resource: the table of the académie, and what its checks say of services that schools create
 * beside the GAR.
 */
@NullMarked
package org.ent4j.catalogue.mediacentre.policy;

import org.jspecify.annotations.NullMarked;

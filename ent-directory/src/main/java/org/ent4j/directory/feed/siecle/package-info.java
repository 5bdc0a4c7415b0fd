/**
 * SIECLE, the <i>base élèves établissement</i>: the XML exports of one school that its secretary makes (élèves,
 * responsables, nomenclature, structures, communs), plain or zipped. No schema of them is public: what is read here is
 * what exports and their known readers agree on, and what is less sure is marked where it is read.
 */
@NullMarked
package org.ent4j.directory.feed.siecle;

import org.jspecify.annotations.NullMarked;

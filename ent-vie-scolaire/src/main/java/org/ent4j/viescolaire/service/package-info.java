/** Evaluation services: who evaluates which class or group in which subject. */
@NullMarked
package org.ent4j.viescolaire.service;

import org.jspecify.annotations.NullMarked;

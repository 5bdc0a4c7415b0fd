/**
 * Rights, users, requests and answers as JSON; needs jackson-core. Files are cut into their elements before these are
 * parsed, so that a malformed element costs nothing but itself.
 */
@NullMarked
package org.ent4j.access.json;

import org.jspecify.annotations.NullMarked;

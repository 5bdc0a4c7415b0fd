/** Implementation; nothing outside the directory imports it. */
@NullMarked
package org.ent4j.directory.internal;

import org.jspecify.annotations.NullMarked;

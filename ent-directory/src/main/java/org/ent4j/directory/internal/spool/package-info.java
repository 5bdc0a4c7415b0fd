/** People in bytes, on disk beyond a megabyte, so that an import of any size stays within bounded memory. */
@NullMarked
package org.ent4j.directory.internal.spool;

import org.jspecify.annotations.NullMarked;

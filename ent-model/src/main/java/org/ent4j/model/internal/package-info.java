/** What several packages of the kernel share and nobody outside imports: the tables shipped as resources. */
@NullMarked
package org.ent4j.model.internal;

import org.jspecify.annotations.NullMarked;

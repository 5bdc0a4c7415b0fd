/** What is to be done for a rentrée, step by step: its state is computed from the data. */
@NullMarked
package org.ent4j.catalogue.checklist;

import org.jspecify.annotations.NullMarked;

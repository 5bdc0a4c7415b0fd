package org.ent4j.viescolaire.average;

import java.util.function.Supplier;

/** Is told what becomes of each mark; where nobody wants the account, nothing is made up for it. */
@FunctionalInterface
interface Uses {

    Uses UNASKED = (index, use) -> {};

    void became(int index, Supplier<Use> use);
}

package org.ent4j.viescolaire.memory;

import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.JournalsContract;

class InMemoryJournalsTest implements JournalsContract {

    @Override
    public Journals journals() {
        return new InMemoryJournals();
    }
}

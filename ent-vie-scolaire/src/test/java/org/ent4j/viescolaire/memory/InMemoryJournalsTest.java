package org.ent4j.viescolaire.memory;

import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.JournalsConcurrencyContract;
import org.ent4j.viescolaire.spi.JournalsContract;
import org.ent4j.viescolaire.spi.JournalsModelContract;

class InMemoryJournalsTest implements JournalsContract, JournalsModelContract, JournalsConcurrencyContract {

    @Override
    public Journals journals() {
        return new InMemoryJournals();
    }
}

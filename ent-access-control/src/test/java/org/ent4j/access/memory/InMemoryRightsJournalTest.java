package org.ent4j.access.memory;

import org.ent4j.access.spi.RightsJournal;
import org.ent4j.access.spi.RightsJournalContract;

class InMemoryRightsJournalTest implements RightsJournalContract {

    @Override
    public RightsJournal journal() {
        return new InMemoryRightsJournal();
    }
}

package org.ent4j.timetable.memory;

import org.ent4j.timetable.spi.StoredDecisions;
import org.ent4j.timetable.spi.StoredDecisionsContract;

class InMemoryDecisionsTest implements StoredDecisionsContract {

    @Override
    public StoredDecisions decisions() {
        return new InMemoryDecisions();
    }
}

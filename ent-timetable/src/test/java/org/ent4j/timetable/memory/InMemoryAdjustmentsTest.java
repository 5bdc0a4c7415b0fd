package org.ent4j.timetable.memory;

import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.AdjustmentsContract;

class InMemoryAdjustmentsTest implements AdjustmentsContract {

    @Override
    public Adjustments adjustments() {
        return new InMemoryAdjustments();
    }
}

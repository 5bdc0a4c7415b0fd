package org.ent4j.ticketing.memory;

import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.MajorIncidentsContract;

class InMemoryIncidentsTest implements MajorIncidentsContract {

    @Override
    public MajorIncidents incidents() {
        return new InMemoryIncidents();
    }
}

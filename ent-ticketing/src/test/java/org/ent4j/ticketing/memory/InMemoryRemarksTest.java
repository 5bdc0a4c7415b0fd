package org.ent4j.ticketing.memory;

import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.spi.RemarksContract;

class InMemoryRemarksTest implements RemarksContract {

    @Override
    public Remarks remarks() {
        return new InMemoryRemarks();
    }
}

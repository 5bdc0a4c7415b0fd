package org.ent4j.catalogue.memory;

import org.ent4j.catalogue.spi.ShelfContract;

class InMemoryShelfTest implements ShelfContract {

    @Override
    public Store store() {
        var traces = new InMemoryTraces();
        return new Store(new InMemoryShelf<>(NOTES, traces), traces);
    }
}

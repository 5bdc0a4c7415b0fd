package org.ent4j.catalogue;

import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;

class MediacentreInMemoryTest implements MediacentreContract {

    @Override
    public Store store() {
        var traces = new InMemoryTraces();
        return new Store(
                new InMemoryShelf<>(Allocators.FILING, traces), new InMemoryShelf<>(KeptAccess.FILING, traces), traces);
    }
}

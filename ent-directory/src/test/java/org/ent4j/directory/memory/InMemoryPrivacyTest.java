package org.ent4j.directory.memory;

import org.ent4j.directory.spi.PrivacySample;
import org.ent4j.directory.spi.PrivacyStoreContract;

class InMemoryPrivacyTest implements PrivacyStoreContract {

    @Override
    public PrivacySample noData() {
        return InMemoryStores.empty();
    }
}

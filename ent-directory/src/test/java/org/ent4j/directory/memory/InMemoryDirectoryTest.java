package org.ent4j.directory.memory;

import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.DirectoryStoreContract;

class InMemoryDirectoryTest implements DirectoryStoreContract {

    @Override
    public DirectoryStore empty() {
        return new InMemoryDirectory();
    }
}

package org.ent4j.directory.memory;

import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.SearchPeopleContract;

class InMemorySearchTest implements SearchPeopleContract {

    @Override
    public DirectoryStore empty() {
        return new InMemoryDirectory();
    }
}

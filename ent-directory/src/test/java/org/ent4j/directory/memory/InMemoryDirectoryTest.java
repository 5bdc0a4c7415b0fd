package org.ent4j.directory.memory;

import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.DirectoryStoreContract;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.FreeGroupsContract;
import org.ent4j.directory.spi.MembershipsContract;

class InMemoryDirectoryTest implements DirectoryStoreContract, MembershipsContract, FreeGroupsContract {

    @Override
    public DirectoryStore empty() {
        return new InMemoryDirectory();
    }

    @Override
    public FreeGroups emptyGroups() {
        return new InMemoryFreeGroups();
    }
}

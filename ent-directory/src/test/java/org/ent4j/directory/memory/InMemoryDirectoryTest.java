package org.ent4j.directory.memory;

import org.ent4j.directory.spi.CorrespondentLists;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.DirectoryStoreContract;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.FreeGroupsContract;
import org.ent4j.directory.spi.MembershipsContract;
import org.ent4j.directory.spi.MissionLetters;
import org.ent4j.directory.spi.MissionsContract;

class InMemoryDirectoryTest
        implements DirectoryStoreContract, MembershipsContract, FreeGroupsContract, MissionsContract {

    @Override
    public DirectoryStore empty() {
        return new InMemoryDirectory();
    }

    @Override
    public FreeGroups emptyGroups() {
        return new InMemoryFreeGroups();
    }

    @Override
    public MissionLetters emptyMissions() {
        return new InMemoryMissionLetters();
    }

    @Override
    public CorrespondentLists emptyCorrespondents() {
        return new InMemoryCorrespondentLists();
    }
}

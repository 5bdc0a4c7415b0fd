package org.ent4j.directory.memory;

import org.ent4j.directory.spi.PrivacySample;

/** All stores of a portal in memory. */
public final class InMemoryStores {

    private InMemoryStores() {}

    public static PrivacySample empty() {
        var directory = new InMemoryDirectory();
        var accounts = new InMemoryAccounts();
        var groups = new InMemoryFreeGroups();
        var missions = new InMemoryMissionLetters();
        var correspondents = new InMemoryCorrespondentLists();
        return new PrivacySample(
                directory,
                accounts,
                groups,
                missions,
                correspondents,
                directory.privacy(accounts, groups, missions, correspondents));
    }
}

package org.ent4j.examples.cli.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.examples.host.FolderData;
import org.ent4j.model.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The people of the data and their accounts. */
record AccountsData(JooqDirectory directory) {

    static AccountsData of(FolderData data) {
        return new AccountsData(JooqDirectory.on(data.dataSource()));
    }

    AccountStore accounts() {
        return directory.accounts();
    }

    /** Everybody whom a source knows, the disappeared ones too. */
    Collection<Person> people() {
        var people = new TreeMap<PersonId, Person>();
        for (var source : Sources.known()) {
            directory.people().ofSource(source).forEach(person -> people.put(person.id(), person));
        }
        return people.values();
    }

    /** That day, or this moment. */
    static ZonedDateTime moment(@Nullable LocalDate day) {
        var now = ZonedDateTime.now(Clock.systemDefaultZone());
        return Optional.ofNullable(day)
                .map(that -> that.atStartOfDay(now.getZone()))
                .orElse(now);
    }
}

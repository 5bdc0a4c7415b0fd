package org.ent4j.directory.spi;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.model.id.PersonId;

/** What is kept of people, over all parts of the directory. Lists are in the order of the ids, each person once. */
public interface PrivacyStore {

    /** How many people there are, the disappeared ones too, and accounts whose person is not there. */
    int known();

    /** Those who have disappeared, and the accounts whose person is not there. */
    List<DataSubject> gone();

    /** Those of these ids who are known or have an account. */
    List<DataSubject> subjects(Collection<PersonId> people);

    /** Everything that is kept under the id; empty when there is nothing. */
    PersonData data(PersonId person);

    /**
     * How much is kept of these people together. An act that is kept with the data of one of them, as an entry in their
     * account, does not count for another: it goes with them.
     */
    Holdings holdings(Collection<PersonId> people);

    /**
     * Erases all of it in one transaction, or nothing: of each person what {@code DataKind} says that goes, and what is
     * derived from it. People, accounts and the pupils of guardians must still be as they were read. The pupils and the groups that lose
     * a link take their next version. The entries are added in the same transaction, and old ones taken away.
     *
     * @return what was kept of these people before
     */
    Either<Outdated, Holdings> erase(Erasure erasure);

    AccessTrace trace();
}

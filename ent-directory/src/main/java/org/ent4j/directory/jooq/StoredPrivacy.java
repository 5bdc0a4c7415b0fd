package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_PERSON;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.directory.spi.AccessTrace;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.spi.PrivacyStore;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;

/** What all tables {@code dir_*} keep of people. */
record StoredPrivacy(DSLContext dsl) implements PrivacyStore {

    @Override
    public int known() {
        return dsl.fetchCount(DIR_PERSON) + accountsAlone().size();
    }

    @Override
    public List<DataSubject> gone() {
        var ids = new TreeSet<>(dsl.select(DIR_PERSON.ID)
                .from(DIR_PERSON)
                .where(DIR_PERSON.DISAPPEARED_ON.isNotNull())
                .fetch(DIR_PERSON.ID));
        ids.addAll(accountsAlone());
        return load(ids);
    }

    private List<String> accountsAlone() {
        return dsl.select(DIR_ACCOUNT.PERSON_ID)
                .from(DIR_ACCOUNT)
                .leftJoin(DIR_PERSON)
                .on(DIR_PERSON.ID.eq(DIR_ACCOUNT.PERSON_ID))
                .where(DIR_PERSON.ID.isNull())
                .fetch(DIR_ACCOUNT.PERSON_ID);
    }

    @Override
    public List<DataSubject> subjects(Collection<PersonId> people) {
        return load(new TreeSet<>(people.stream().map(PersonId::value).toList()));
    }

    private List<DataSubject> load(Collection<String> ids) {
        var found = new ArrayList<DataSubject>();
        Batch.inParts(ids, part -> found.addAll(new SubjectLoader(dsl, part).load()));
        return found.stream().sorted(Comparator.comparing(DataSubject::person)).toList();
    }

    @Override
    public PersonData data(PersonId person) {
        return new PersonDataLoader(dsl, person).load();
    }

    @Override
    public Holdings holdings(Collection<PersonId> people) {
        return PersonalRows.of(dsl, people).count();
    }

    @Override
    public Either<Outdated, Holdings> erase(Erasure erasure) {
        return Transactions.orOutdated(() -> dsl.transactionResult(
                transaction -> PersonEraser.of(transaction.dsl(), erasure).erase()));
    }

    @Override
    public AccessTrace trace() {
        return new StoredAccessTrace(dsl);
    }
}

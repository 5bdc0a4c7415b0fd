package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_MEMBERSHIP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.directory.membership.Membership;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

record JooqMemberships(DSLContext dsl) implements Memberships {

    @Override
    public List<MembershipPeriod> of(Collection<PersonId> people) {
        var found = new ArrayList<MembershipPeriod>();
        var ids = new TreeSet<>(people).stream().map(PersonId::value).toList();
        Batch.inParts(ids, part -> found.addAll(where(DIR_MEMBERSHIP.PERSON_ID.in(part))));
        return found.stream().sorted().toList();
    }

    @Override
    public List<MembershipPeriod> find(Query query) {
        var kinds = query.kinds().stream().map(MembershipKind::name).toList();
        var code = query.code().map(DIR_MEMBERSHIP.CODE::eq).orElseGet(DSL::noCondition);
        return where(DIR_MEMBERSHIP
                        .STRUCTURE_ID
                        .eq(query.structure().value())
                        .and(DIR_MEMBERSHIP.KIND.in(kinds))
                        .and(code)
                        .and(DIR_MEMBERSHIP.FIRST_DAY.le(query.days().last()))
                        .and(DIR_MEMBERSHIP
                                .LAST_DAY
                                .isNull()
                                .or(DIR_MEMBERSHIP.LAST_DAY.ge(query.days().first()))))
                .stream()
                .sorted()
                .toList();
    }

    private List<MembershipPeriod> where(Condition condition) {
        return dsl.selectFrom(DIR_MEMBERSHIP).where(condition).fetch(JooqMemberships::period);
    }

    private static MembershipPeriod period(Record row) {
        var subject = Optional.of(row.get(DIR_MEMBERSHIP.SUBJECT)).filter(code -> !code.isEmpty());
        var key = new MembershipKey(
                MembershipKind.valueOf(row.get(DIR_MEMBERSHIP.KIND)),
                row.get(DIR_MEMBERSHIP.CODE),
                subject.map(CodeMatiere::new));
        var membership = new Membership(
                new PersonId(row.get(DIR_MEMBERSHIP.PERSON_ID)),
                new StructureId(row.get(DIR_MEMBERSHIP.STRUCTURE_ID)),
                row.get(DIR_MEMBERSHIP.SOURCE),
                key);
        return new MembershipPeriod(
                membership,
                new Period(row.get(DIR_MEMBERSHIP.FIRST_DAY), Optional.ofNullable(row.get(DIR_MEMBERSHIP.LAST_DAY))));
    }
}

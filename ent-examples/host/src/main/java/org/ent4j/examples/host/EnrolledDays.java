package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.spi.Memberships.Query;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * The days on which pupils are enrolled in a school, as its directory's record has them: who came or left within the year is
 * counted on no other day. Of a day before the record begins nothing is known: everybody is enrolled then.
 */
public final class EnrolledDays {

    private final Memberships memberships;
    private final StructureId school;
    private final Map<LocalDate, Boolean> recorded = new HashMap<>();

    public EnrolledDays(Memberships memberships, StructureId school) {
        this.memberships = memberships;
        this.school = school;
    }

    /** Asks the record once; good for one answer. */
    public Predicate<LocalDate> of(PersonId pupil) {
        return of(memberships.history(pupil));
    }

    /** Of many pupils, for whom the record is asked once together. */
    public Map<PersonId, Predicate<LocalDate>> of(Collection<PersonId> pupils) {
        var periods = memberships.of(pupils).stream().collect(Collectors.groupingBy(MembershipPeriod::person));
        var days = new HashMap<PersonId, Predicate<LocalDate>>();
        pupils.forEach(pupil -> days.put(pupil, of(PersonHistory.of(periods.getOrDefault(pupil, List.of())))));
        return days;
    }

    private Predicate<LocalDate> of(PersonHistory history) {
        return day -> history.affiliationsOn(day).stream()
                        .anyMatch(each -> each.structure().equals(school) && each.profil() == Profil.ELEVE)
                || !isRecorded(day);
    }

    private boolean isRecorded(LocalDate day) {
        return recorded.computeIfAbsent(
                day,
                any -> !memberships
                        .find(Query.everythingIn(school, DateRange.of(day)))
                        .isEmpty());
    }
}
